import { describe, expect, it } from "vitest";
import { synthesis } from "../../../model/outcome/synthesis.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { steady } from "../../support/run-module.ts";

describeModule(synthesis);

const resting = {
  stimulated_initiation: 0,
  exercise_permission: 0,
  amino_acid_drive: 0,
  mechanical_drive: 0,
  primed: 0,
  ampk_active: 0.157,
};
const rest = steady(synthesis, resting);
const fed = steady(synthesis, { ...resting, stimulated_initiation: 0.8, amino_acid_drive: 0.98 });

describe("synthesis, published", () => {
  fact(
    "fasted mixed synthesis is 0.049 +- 0.007 %/h",
    cite("smith2009", "abstract: whichever first biopsy is used"),
    () => {
      expect(rest.fsr_mixed).toBeGreaterThan(0.042);
      expect(rest.fsr_mixed).toBeLessThan(0.056);
    },
  );

  fact(
    "mixed protein is made faster than myofibrillar protein",
    cite("smith2010", "abstract: mixed above myofibrillar or myosin"),
    () => expect(rest.fsr_mixed).toBeGreaterThan(1.1 * rest.fsr_myofibrillar),
  );

  // 2.8-fold with a factor of 1.3.
  fact(
    "an open gate gives 2.2 to 3.6 times fasted synthesis",
    cite("bohe2001", "abstract: 2.8 times"),
    () => {
      const fold = fed.fsr_mixed / rest.fsr_mixed;
      expect(fold).toBeGreaterThan(2.2);
      expect(fold).toBeLessThan(3.6);
    },
  );

  // +163 % with a factor of 1.3.
  fact(
    "an open gate lets myofibrillar synthesis rise by 125 to 212 %",
    cite("moore2009jp", "abstract: about 163 % at 3 h at rest"),
    () => {
      const rise = 100 * (fed.fsr_myofibrillar / rest.fsr_myofibrillar - 1);
      expect(rise).toBeGreaterThan(125);
      expect(rise).toBeLessThan(212);
    },
  );

  fact(
    "insulin that stimulates initiation adds nothing without amino acids",
    cite("trommelen2015", "conclusions: no rise in healthy young adults"),
    () => {
      const insulin = steady(synthesis, { ...resting, stimulated_initiation: 0.9 });
      expect(insulin.fsr_mixed).toBe(rest.fsr_mixed);
    },
  );

  fact(
    "loading adds to myofibrillar, not to sarcoplasmic protein",
    cite("moore2009jp", "abstract: 104 % in both legs"),
    () => {
      const loaded = steady(synthesis, {
        ...resting,
        stimulated_initiation: 0.8,
        amino_acid_drive: 0.98,
        exercise_permission: 0.9,
        mechanical_drive: 0.5,
      });
      expect(loaded.fsr_sarcoplasmic).toBe(fed.fsr_sarcoplasmic);
      expect(loaded.fsr_myofibrillar).toBeGreaterThan(1.2 * fed.fsr_myofibrillar);
    },
  );

  fact(
    "AMPK lowers it during lifting",
    cite("dreyer2006", "abstract: AMPKa2 from 1.7 to 3.0, synthesis falls"),
    () => {
      const lifting = steady(synthesis, { ...resting, ampk_active: 0.35 });
      expect(lifting.fsr_mixed).toBeLessThan(0.95 * rest.fsr_mixed);
      expect(steady(synthesis, { ...resting, ampk_active: 1 }).fsr_mixed).toBeGreaterThan(0);
    },
  );
});

describe("synthesis", () => {
  it("is fasted synthesis at rest", () => {
    expect(rest.protein_synthesis).toBeCloseTo(1, 12);
    expect(rest.fsr_myofibrillar).toBeCloseTo(0.035, 12);
  });

  it("weighs the fractions so that mixed synthesis lies between them", () => {
    for (const { fsr_mixed, fsr_myofibrillar, fsr_sarcoplasmic, fsr_mitochondrial } of [rest, fed]) {
      const fractions = [fsr_myofibrillar, fsr_sarcoplasmic, fsr_mitochondrial];
      expect(fsr_mixed).toBeGreaterThan(Math.min(...fractions));
      expect(fsr_mixed).toBeLessThan(Math.max(...fractions));
    }
  });
});
