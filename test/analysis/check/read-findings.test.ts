import { describe, expect, it } from "vitest";
import { checkRules } from "../../../evidence/rules/index.ts";
import { type Finding, readFindings } from "../../../src/analysis/index.ts";
import { references, systems } from "../../../src/index.ts";
import { enough, protocolOf, toyDay, toyRules } from "./support/toy.ts";

function foundIn(lines: readonly string[]): readonly Finding[] {
  const protocol = protocolOf(["equator: 1", "start: 2026-03-02T06:00", ...lines]);
  return readFindings({ side: { protocol, system: systems.muscle }, rules: checkRules });
}

const man = "subject: {sex: male, age: 30 y, height: 180 cm, mass: 80 kg, body_fat: 18 %}";
const old = "subject: {sex: male, age: 71 y, height: 175 cm, mass: 80 kg, body_fat: 25 %}";
const meal = (at: string, protein: number) =>
  `  - {at: "${at}", meal: {protein: ${protein} g, source: mixed, carbohydrate: 120 g, fat: 35 g}, every: 24 h, times: 8}`;
const eightDays = ["lasts: 8 d", "events:"];

describe("protein of meals and days", () => {
  it.each([
    ["0.23 g/kg at 30 years", man, 18.5, true],
    ["0.25 g/kg at 30 years", man, 20, false],
    ["0.25 g/kg at 71 years", old, 20, true],
    ["0.41 g/kg at 71 years", old, 33, false],
  ])("a meal of %s", (_, subject, protein, isTold) => {
    const found = foundIn([
      subject,
      ...eightDays,
      meal("08:00", protein),
      meal("13:00", 60),
      meal("19:00", 60),
    ]);
    expect(found.map(({ code }) => code).includes("meal-protein")).toBe(isTold);
  });

  it("of a meal in parts is that of the meal", () => {
    const parts = ["08:00", "08:10"].map((at) => meal(at, 12));
    expect(foundIn([man, ...eightDays, ...parts, meal("13:00", 60), meal("19:00", 60)])).toEqual([]);
  });

  it("below the recommended is a warning over weeks, and at it is not", () => {
    const low = foundIn([man, ...eightDays, meal("08:00", 20), meal("13:00", 20), meal("19:00", 20)]);
    expect(low).toEqual([expect.objectContaining({ code: "day-protein-low", severity: "warning" })]);
    expect(foundIn([man, ...eightDays, meal("08:00", 22), meal("13:00", 22), meal("19:00", 22)])).toEqual([]);
  });

  it("beside resistance training is held against 1.6 g/kg", () => {
    const lifting = '  - {at: "17:00", train: {kind: resistance, sets: 12, load: 0.75, muscle: legs}}';
    const three = (protein: number) => ["08:00", "13:00", "19:00"].map((at) => meal(at, protein));
    expect(foundIn([man, ...eightDays, ...three(40), lifting]).map(({ code }) => code)).toEqual([
      "day-protein-training",
    ]);
    expect(foundIn([man, ...eightDays, ...three(43), lifting])).toEqual([]);
    expect(foundIn([man, ...eightDays, ...three(40)])).toEqual([]);
  });

  it("energy below 30 kcal per kg of fat-free mass is told of", () => {
    const thin = (fat: number) =>
      ["08:00", "13:00"].map(
        (at) =>
          `  - {at: "${at}", meal: {protein: 40 g, source: mixed, carbohydrate: 100 g, fat: ${fat} g}, every: 24 h, times: 8}`,
      );
    const codes = (fat: number) => foundIn([man, ...eightDays, ...thin(fat)]).map(({ code }) => code);
    expect(codes(40)).toEqual(["energy-low"]);
    expect(codes(55)).toEqual([]);
  });
});

describe("agents", () => {
  it("that are research-only or prohibited are said to be, and others are not", () => {
    const found = (name: string) =>
      readFindings({
        side: {
          protocol: toyDay(`{at: "09:00", compound: ${name}, dose: 4 mg}`, enough),
          system: systems.muscle,
        },
        rules: toyRules,
      }).map(({ code }) => code);
    expect(found("drug")).toEqual(["agent-status", "agent-evidence"]);
    expect(found("clearer")).toEqual([]);
  });

  it("of the register that are movable are foods and supplements", () => {
    const movable = Object.entries(checkRules.agents).filter(([, { isMovable }]) => isMovable);
    expect(movable.length).toBeGreaterThan(5);
    for (const [, { approval, wada }] of movable) {
      expect(["food", "supplement"]).toContain(approval.kind);
      expect(wada.kind).not.toBe("prohibited");
    }
    for (const name of ["rapamycin", "metformin", "mots_c"])
      expect(checkRules.agents[name]?.isMovable).toBe(false);
  });
});

describe("blocks", () => {
  const days = [man, "days:", '  a: [{at: "08:00", meal: {protein: 40 g, source: whey}}]', "blocks:"];

  it("of weeks are put beside the lengths that are claimed, a single one is not", () => {
    const week = "week: [a, a, a, a, a, a, a]";
    const two = foundIn([
      ...days,
      `  - {name: build_up, weeks: 10, ${week}}`,
      `  - {name: down, weeks: 6, ${week}}`,
    ]);
    expect(two).toContainEqual(
      expect.objectContaining({
        code: "block-lengths",
        about: expect.objectContaining({ blocks: "“build up” 10, “down” 6" }),
      }),
    );
    const one = foundIn([...days, `  - {name: up, weeks: 10, ${week}}`]);
    expect(one.map(({ code }) => code)).not.toContain("block-lengths");
  });
});

describe("drives over days", () => {
  const side = { protocol: toyDay(enough), system: systems.muscle };
  const step = 1_800_000;
  const curvesOf = (level: (hour: number) => number, days: number) => ({
    step,
    baseline: { mtorc1_active: 0.2, fsr_myofibrillar: 0.05 },
    curves: {
      mtorc1_active: Float64Array.from({ length: days * 48 + 1 }, (_, row) => 0.2 * level((row / 2) % 24)),
    },
  });
  const nightly = (hour: number): number => (hour < 4 ? 1 : 2.1);
  const codes = (level: (hour: number) => number, days: number, usual = nightly) =>
    readFindings(
      { side, rules: checkRules },
      { whole: curvesOf(level, days), reference: curvesOf(usual, 7) },
    ).map(({ code }) => code);

  it.each([
    ["2.1 times rest throughout", () => 2.1, 4, ["chronic-activation"]],
    ["2.1 times rest for two days", () => 2.1, 2, []],
    ["half of rest throughout", () => 0.5, 4, ["chronic-suppression"]],
    ["1.3 times rest for ten days", () => 1.3, 10, ["no-low-phase"]],
    ["1.3 times rest for six days", () => 1.3, 6, []],
    ["at rest for four hours a night", nightly, 10, []],
  ])("at %s", (_, level, days, expected) => {
    expect(codes(level, days)).toEqual(expected);
  });

  it.each([
    ["2.1 times rest throughout", () => 2.1],
    ["1.3 times rest for ten days", () => 1.3],
    ["half of rest throughout", () => 0.5],
  ])("at %s are not told of where a usual week shows the same", (_, level) => {
    expect(codes(level, 10)).not.toEqual([]);
    expect(codes(level, 10, level)).toEqual([]);
  });

  it("carry what a usual week shows beside what they show", () => {
    const usual = curvesOf(nightly, 7);
    const [found] = readFindings(
      { side, rules: checkRules },
      { whole: curvesOf(() => 2.1, 4), reference: usual },
    );
    const share = (found && "figures" in found ? found.figures : []).find(
      ({ name }) => name === "share in a usual week",
    );
    expect(share?.value).toBeCloseTo(20 / 24, 2);
  });
});

describe("rules", () => {
  it("name readouts that systems have, with sources that are known", () => {
    for (const [id, tissues] of Object.entries(checkRules.systems)) {
      const known = Object.keys(systems[id as keyof typeof systems].readouts);
      for (const { growth, maintenance } of tissues)
        for (const { readout } of [...growth, ...maintenance]) expect(known).toContain(readout);
    }
    const { conflict, food, genes, chronic, months } = checkRules;
    const cited = [
      ...conflict.refs.training,
      ...chronic.refs,
      ...months.refs,
      ...[food.mealRefs, food.trainingRefs, food.proteinRefs, food.energyRefs].flat(),
      ...Object.values(genes).flatMap(({ refs }) => refs),
      ...Object.values(checkRules.systems).flatMap((tissues) =>
        tissues.flatMap(({ explained }) => explained?.refs ?? []),
      ),
      ...Object.values(checkRules.agents).flatMap(({ refs, actsRefs }) => [...refs, ...actsRefs]),
    ];
    for (const key of cited) expect(Object.keys(references)).toContain(key);
  });
});
