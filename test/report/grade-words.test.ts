import { describe, expect, it } from "vitest";
import { references } from "../../model/references.ts";
import { muscle } from "../../model/systems/muscle.ts";
import { systemInUse } from "../../src/index.ts";
import { systemIndex, wordGrade } from "../../src/lang/index.ts";
import { behindEntry, behindText, explainEntry } from "../../src/report/index.ts";

const literature = systemIndex(muscle);
const inUse = systemIndex(systemInUse(muscle));
const gain = "muscle.synthesis.gain_exercise";

describe("the grade of a number", () => {
  it("is never called fitted: it was set by hand, or stands in the fit in use", () => {
    const words = (index: typeof inUse) =>
      [...index.values()].flatMap((entry) =>
        entry.kind === "parameter" ? [wordGrade(entry.parameter.evidence)] : [],
      );
    expect(new Set(words(literature))).not.toContain("fitted");
    expect(words(literature)).not.toContain("in the fit");
    expect(words(inUse).filter((word) => word === "in the fit")).toHaveLength(15);
  });

  it("is explained as it was before the fit, and as it is under it", () => {
    const entry = literature.get(gain);
    if (entry === undefined) throw new Error(`no ${gain}`);
    expect(explainEntry(entry, references)).toMatch(/^ {2}grade +set by hand$/m);
  });
});

describe("what stands behind a readout", () => {
  const behind = (address: string) => {
    const entry = literature.get(address);
    if (entry === undefined) throw new Error(`no ${address}`);
    return behindEntry(entry, { literature, inUse }, "about it");
  };

  it("is the module, its formulas, and its parameters with grades and papers, as far as the module goes", () => {
    const found = behind("muscle.synthesis.fsr_myofibrillar");
    expect(found.module).toBe("muscle.synthesis");
    expect(found.formulas.map(({ name }) => name)).toContain("myofibrillar_fold");
    const gained = found.parameters.find(({ address }) => address === gain);
    expect(gained?.grade).toBe("in the fit");
    expect(gained?.sources.length).toBeGreaterThan(0);
    for (const { address } of found.parameters) expect(address.startsWith("muscle.synthesis.")).toBe(true);
    const text = behindText(found, references, { width: 100 });
    expect(text).toMatch(/gain_exercise +[\d.]+ +in the fit +Phillips/);
    expect(text).toContain("PMID");
    expect(Math.max(...text.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(100);
  });

  it("reaches into the modules that a sum is made of, where it has no parameter of its own", () => {
    const { needs, parameters } = behind("muscle.muscle_protein.net_balance");
    expect(needs).toContain("muscle.synthesis.fsr_mixed");
    expect(parameters.map(({ address }) => address)).toContain(gain);
  });

  it("reaches through a state to the processes that change it", () => {
    const { formulas, parameters } = behind("insulin.insulin_concentration");
    expect(formulas.length).toBeGreaterThan(0);
    expect(parameters.length).toBeGreaterThan(1);
  });
});
