import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/analysis/index.ts";
import { checkToy, enough, toyDay, toyRules } from "./support/toy.ts";

function reasonsOf(findings: readonly Finding[]): (string | undefined)[] {
  return findings.flatMap((finding) => (finding.code === "both-on-explained" ? [finding.about.because] : []));
}

describe("growth and maintenance that are both on", () => {
  it("by one event are explained and not warned of", async () => {
    const { findings } = await checkToy(
      toyDay('{at: "12:00", train: {kind: endurance, intensity: 70 %, duration: 60 min}}', enough),
    );
    expect(reasonsOf(findings)).toEqual(["same-event"]);
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("where both serve one thing are explained by the tissue", async () => {
    const [first, second] = toyRules.systems.toy ?? [];
    if (first === undefined || second === undefined) throw new Error("two tissues");
    const explained = { why: "both serve appetite", refs: ["martins2012"] };
    const rules = { ...toyRules, systems: { toy: [{ ...first, explained }, second] } };
    const day = toyDay(
      '{at: "09:30", compound: drug, dose: 40 mg}',
      '{at: "09:00", meal: {protein: 40 g, source: whey}}',
      enough,
    );
    const { findings } = await checkToy(day, 0, rules);
    expect(reasonsOf(findings)).toEqual(["tissue"]);
    expect(findings.some((finding) => "losses" in finding)).toBe(false);
  });

  it("with TSC2 lost are explained by the gene", async () => {
    const day = toyDay(enough);
    const lost = { ...day, perturb: [{ gene: "TSC2", level: { value: 0, unit: "1" } }] };
    const { findings } = await checkToy({ ...lost, perturb: [] });
    expect(reasonsOf(findings)).toEqual([]);
    const { explainedFindings } = await import("../../../src/analysis/check/explained.ts");
    expect(explainedFindings([], lost, toyRules).map(({ about }) => about.because)).toEqual(["gene"]);
  });
});

describe("a supplement", () => {
  const fed = '{at: "12:00", meal: {protein: 40 g, source: whey}}';

  it("whose exposure does more elsewhere in the day is said to, and a drug never", async () => {
    const late = toyDay(
      '{at: "12:30", compound: clearer, dose: 4 mg}',
      fed,
      '{at: "18:00", meal: {protein: 90 g, source: mixed, carbohydrate: 300 g, fat: 80 g}}',
    );
    const { findings } = await checkToy(late, 24);
    const placement = findings.find(({ code }) => code === "poor-placement");
    expect(placement).toMatchObject({ severity: "note", about: { place: "fasted" } });
    const drug = toyDay(
      '{at: "12:30", compound: drug, dose: 4 mg}',
      fed,
      '{at: "18:00", meal: {protein: 90 g, source: mixed, carbohydrate: 300 g, fat: 80 g}}',
    );
    expect((await checkToy(drug)).findings.map(({ code }) => code)).not.toContain("poor-placement");
  });

  it("that is as good as anywhere is not told of", async () => {
    const early = toyDay('{at: "11:30", compound: helper, dose: 40 mg}', fed, enough);
    expect((await checkToy(early)).findings.map(({ code }) => code)).not.toContain("poor-placement");
  });
});
