import { describe, expect, it } from "vitest";
import { aminoAcidDrive } from "../../../model/outcome/amino-acid-drive.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { steady } from "../../support/run-module.ts";

describeModule(aminoAcidDrive);

const fasted = 0.13;
const eaa = 3.2;
const drive = (leucine_signal: number, muscle_eaa = eaa) =>
  steady(aminoAcidDrive, { leucine_signal, muscle_eaa }).amino_acid_drive;

describe("amino-acid drive, published", () => {
  fact(
    "without a rise of amino acids there is no drive, whatever insulin does",
    cite("trommelen2015", "conclusions: what rises with insulin is due to amino acids"),
    () => {
      expect(drive(fasted)).toBe(0);
      expect(drive(0.8 * fasted)).toBe(0);
    },
  );

  fact(
    "doubling an ample rise adds less than a tenth: 40 g of protein over 20 g",
    cite("moore2009ajcn", "secondary page: no further rise from 20 to 40 g"),
    () => expect(drive(3 * fasted) / drive(2 * fasted)).toBeLessThan(1.1),
  );

  fact(
    "a rise by 70 % is seen as amino acids that are there",
    cite("bohe2001", "abstract: plasma amino acids 1.7 times basal for 6 h"),
    () => {
      const { amino_acid_drive, amino_acids_present } = steady(aminoAcidDrive, {
        leucine_signal: 1.7 * fasted,
      });
      expect(amino_acid_drive).toBeGreaterThan(0.9);
      expect(amino_acids_present).toBeGreaterThan(0.95);
    },
  );

  fact(
    "leucine beyond an ample rise adds no synthesis",
    cite("glynn2010", "abstract: 3.5 g leucine in 10 g adds no synthesis over 1.8 g"),
    () => expect(drive(6 * fasted) / drive(3 * fasted)).toBeLessThan(1.05),
  );

  fact(
    "leucine with too little of the others keeps up less than half of the drive",
    cite(
      "churchwardvenne2012",
      "abstract: +184 % with 25 g whey, +55 and +35 % with 6.25 g and additions, 3 to 5 h",
    ),
    () => expect(drive(0.4, 0.8 * eaa)).toBeLessThan(0.5 * drive(0.4, eaa)),
    {
      fails:
        "where the others fall by a fifth the drive falls by 1.6 %: half is lost only at two fifths of fasted",
    },
  );

  fact(
    "synthesis follows blood amino acids while those in muscle lie below fasted",
    cite(
      "bohe2003",
      "abstract: intramuscular essential amino acids were below basal when synthesis rose fastest",
    ),
    () => expect(drive(0.95 * fasted)).toBeGreaterThan(0.3),
    { fails: "driven by muscle leucine: the drive is exactly 0 below its fasted level" },
  );
});

describe("amino-acid drive", () => {
  it("needs no more of the other essential amino acids than a fasted muscle has", () => {
    expect(drive(0.4, 2 * eaa)).toBeCloseTo(drive(0.4, eaa), 12);
  });

  it("ends where the other essential amino acids run out", () => {
    expect(drive(0.4, 0)).toBe(0);
    expect(drive(0.4, 0.36 * eaa)).toBeCloseTo(0.5 * (1 + 0.36 ** 4) * drive(0.4, eaa), 6);
  });
});
