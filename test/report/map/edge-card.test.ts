import { describe, expect, it } from "vitest";
import { references } from "../../../model/references.ts";
import { humanAdult } from "../../../model/systems/human-adult.ts";
import { systemIndex } from "../../../src/lang/index.ts";
import { edgeCard } from "../../../src/report/index.ts";

const index = systemIndex(humanAdult);
const cardOf = (...way: string[]) => edgeCard(humanAdult, index, references, way);

describe("the card of an influence", () => {
  it("of AKT on TSC2 names the release of TSC, its two numbers, and nothing of AMPK", () => {
    const [step] = cardOf("muscle.akt.akt_active", "muscle.tsc_rheb.tsc").steps;
    expect(step?.module).toBe("muscle.tsc_rheb");
    expect(step?.formulas.map(({ name }) => name).sort()).toEqual(["release", "tsc"]);
    const numbers = step?.numbers.map(({ address }) => address) ?? [];
    expect(numbers).toContain("muscle.tsc_rheb.k_akt");
    expect(numbers).toContain("muscle.tsc_rheb.n_akt");
    expect(numbers).not.toContain("muscle.tsc_rheb.k_ampk");
    expect(numbers).not.toContain("muscle.tsc_rheb.k_loading");
  });

  it("of TSC2 on Rheb names the hydrolysis, with papers that can be opened", () => {
    const { steps, sources } = cardOf("muscle.tsc_rheb.tsc", "muscle.tsc_rheb.rheb_gtp");
    const hydrolysis = steps[0]?.formulas.find(({ name }) => name === "hydrolysis");
    expect(hydrolysis?.kind).toBe("process");
    expect(hydrolysis?.sources).toContain("inoki2002");
    const paper = sources.find(({ key }) => key === "inoki2002");
    expect(paper?.words).toMatch(/Inoki.*2002.*(PMID|doi)/);
    expect(paper?.address).toMatch(/^https:\/\/(pubmed|doi)/);
    expect(steps[0]?.limits.length).toBeGreaterThan(0);
  });

  it("gives each number a grade, a spread and what it rests on", () => {
    const { steps } = cardOf("muscle.mtor_complexes.mtorc1_active", "muscle.s6k1_translation.s6k1_active");
    const numbers = steps.flatMap((step) => step.numbers);
    expect(numbers.length).toBeGreaterThan(0);
    for (const { grade, spread, evidence, value } of numbers)
      for (const text of [grade, spread, evidence, value]) expect(text).not.toBe("");
  });

  it("says of each paper in what numbers were measured by it, and where else it is found", () => {
    const { steps, sources } = cardOf("muscle.mtor_complexes.mtorc1_active", "muscle.ulk1_autophagy.ulk1");
    const studied = steps.flatMap(({ numbers }) => numbers).filter(({ study }) => study !== undefined);
    expect(studied.length).toBeGreaterThan(0);
    for (const { study, sources: own } of studied)
      expect(sources.find(({ key }) => own.includes(key))?.studied).toContain(study);
    const byBoth = Object.entries(references).filter(([, { pmid, doi }]) => pmid && doi);
    for (const { key, doi } of cardOf("muscle.tsc_rheb.tsc", "muscle.tsc_rheb.rheb_gtp").sources) {
      if (byBoth.some(([one]) => one === key)) expect(doi).toMatch(/^https:\/\/doi\.org\/10\./);
      else expect(doi).toBeUndefined();
    }
  });

  it("says what each grade means", () => {
    const { steps } = cardOf("muscle.akt.akt_active", "muscle.tsc_rheb.tsc");
    const meant = steps.flatMap(({ numbers }) => numbers.map(({ grade, gradeMeans }) => [grade, gradeMeans]));
    expect(meant).toContainEqual(["assumed", "no source"]);
  });

  it("of a way through several modules has a step for each", () => {
    const way = ["muscle.irs1_pi3k.pi3k_active", "muscle.akt.akt_active", "muscle.foxo.foxo_program"];
    const { steps } = cardOf(...way);
    expect(steps.map(({ module }) => module)).toEqual(["muscle.akt", "muscle.foxo"]);
    expect(steps.every(({ formulas }) => formulas.length > 0)).toBe(true);
  });
});
