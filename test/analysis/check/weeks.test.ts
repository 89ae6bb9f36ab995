import { describe, expect, it } from "vitest";
import { sweepSetting, sweptPair } from "../../../evidence/rules/block-sweep.ts";
import { checkRules } from "../../../evidence/rules/index.ts";
import { checkProtocol, type Finding, readFindings, runExperiment } from "../../../src/analysis/index.ts";
import { systems } from "../../../src/index.ts";
import { checkText } from "../../../src/report/check-text.ts";
import { checkToy, protocolOf, toyRules } from "./support/toy.ts";

const man = "subject: {sex: male, age: 30 y, height: 180 cm, mass: 80 kg}";
const head = ["equator: 1", man, "start: 2026-03-02T06:00"];

function figure(findings: readonly Finding[], code: string, name: string): number {
  const found = findings.find((one) => one.code === code);
  const figures = found !== undefined && "figures" in found ? found.figures : [];
  return figures.find((one) => one.name === name)?.value ?? Number.NaN;
}

const shown = { file: "plan.yaml", start: "2026-03-02T06:00", length: 1 };

describe("blocks that differ in food", () => {
  const meal = (grams: number) =>
    `[{at: "08:00", meal: {protein: 60 g, source: mixed, carbohydrate: ${grams} g}}]`;
  const blocks = (growth: number, upkeep: number) => [
    ...head,
    `days: {more: ${meal(300)}, less: ${meal(150)}}`,
    "blocks:",
    `  - {name: down, weeks: ${upkeep}, week: [less, less, less, less, less, less, less]}`,
    `  - {name: up, weeks: ${growth}, week: [more, more, more, more, more, more, more]}`,
  ];
  const found = (growth: number, upkeep: number) =>
    readFindings({
      side: { protocol: protocolOf(blocks(growth, upkeep)), system: systems.muscle },
      rules: checkRules,
    });

  it.each([
    [9, 4, 8, 4],
    [4, 9, 4, 8],
    [1, 1, 2, 2],
    [13, 7, 12, 8],
  ])("of %i and %i weeks are put beside the sweep of %i and %i", (growth, upkeep, nearGrowth, nearUpkeep) => {
    const findings = found(growth, upkeep);
    const at = (name: string) => figure(findings, "block-lengths", name);
    expect([at("weeks of growth"), at("weeks of maintenance")]).toEqual([growth, upkeep]);
    expect([at("nearest growth"), at("nearest maintenance")]).toEqual([nearGrowth, nearUpkeep]);
  });

  it("are told what the sweep shows, and that the length hardly matters there", () => {
    const text = checkText(found(9, 4), shown);
    expect(text).toContain("against the same days mixed evenly −0.46 kg");
    expect(text).toContain("in the model the length hardly matters");
  });

  it("find in the sweep what the model shows now", async () => {
    const { blocks, mixed, from, to } = sweptPair(8, 4);
    const { system: id, every } = sweepSetting;
    const arm = (text: string) => ({ protocol: protocolOf(text.split("\n")), system: systems[id], every });
    const { figures } = await runExperiment(
      {
        arms: { blocks: arm(blocks), mixed: arm(mixed) },
        figures: {
          growth: {
            means: "lean mass over mixed days",
            unit: "kg",
            of: (arms) =>
              arms("blocks").mean("lean_body_mass", from, to) -
              arms("mixed").mean("lean_body_mass", from, to),
          },
        },
      },
      { members: 0 },
    );
    const stored = checkRules.blocks.sweep.points.find(
      ({ anabolicWeeks, maintenanceWeeks }) => anabolicWeeks === 8 && maintenanceWeeks === 4,
    );
    expect(Math.abs((figures.growth ?? Number.NaN) - (stored?.growth.value ?? Number.NaN))).toBeLessThan(
      0.05,
    );
  });
});

describe("weeks of both kinds of training", () => {
  const plan = (weeks: number, lift: string, ride: string) => [
    ...head,
    "days:",
    '  strong: [{at: "08:00", meal: {protein: 60 g, source: mixed, carbohydrate: 200 g, fat: 60 g}}, ' +
      `{at: "12:00", meal: {protein: 60 g, source: mixed, carbohydrate: 200 g, fat: 60 g}}${lift}]`,
    `  long: [{at: "08:00", meal: {protein: 120 g, source: mixed, carbohydrate: 400 g, fat: 120 g}}${ride}]`,
    "blocks:",
    `  - {name: all, weeks: ${weeks}, week: [strong, long, strong, long, strong, long, long]}`,
  ];
  const lift =
    ', {at: "17:00", train: {kind: resistance, sets: 16, reps: 8, load: 80 %, muscle: whole_body}}';
  const ride = ', {at: "17:00", train: {kind: endurance, mode: cycling, duration: 60 min, intensity: 65 %}}';
  const check = async (lines: readonly string[]) => {
    const side = { protocol: protocolOf(lines), system: systems["human-adult"] };
    return (await checkProtocol({ side, rules: { ...checkRules, mostDays: 0 }, members: 0, seed: 1 }))
      .findings;
  };

  it("are held against each kind alone", async () => {
    const findings = await check(plan(4, lift, ride));
    const at = (name: string) => figure(findings, "training-months", name);
    expect(at("weeks")).toBe(4);
    expect(at("strength alone")).toBeGreaterThan(0.02);
    expect(at("strength with both")).toBeGreaterThan(0);
    expect(at("maximal oxygen uptake alone")).toBeGreaterThan(0.02);
    expect(at("strength with both")).toBeLessThanOrEqual(at("strength alone"));
    expect(checkText(findings, shown)).toContain("strength: +");
  }, 30_000);

  it.each([
    ["strength alone", plan(4, lift, "")],
    ["endurance alone", plan(4, "", ride)],
    ["both for three weeks", plan(3, lift, ride)],
  ])(
    "are not told of %s",
    async (_, lines) => {
      expect((await check(lines)).map(({ code }) => code)).not.toContain("training-months");
    },
    30_000,
  );
});

describe("a supplement on days of training and of rest", () => {
  const days = (entry: string) => [
    ...head,
    "days:",
    `  train: [{at: "09:00", compound: helper, dose: 40 mg}, ${entry}, {at: "20:00", meal: {protein: 125 g, carbohydrate: 300 g, fat: 70 g, source: mixed}}]`,
    '  rest: [{at: "09:00", compound: helper, dose: 40 mg}, {at: "20:00", meal: {protein: 125 g, carbohydrate: 300 g, fat: 70 g, source: mixed}}]',
    "blocks:",
    "  - {name: all, weeks: 1, week: [train, rest, rest, train, rest, rest, rest]}",
  ];

  it("is told of where a session takes from it, with both figures", async () => {
    const session = '{at: "08:50", train: {kind: endurance, intensity: 90 %, duration: 60 min}}';
    const { findings } = await checkToy(protocolOf(days(session)), 0, toyRules);
    const training = figure(findings, "rest-days", "on days of training");
    const rest = figure(findings, "rest-days", "on days of rest");
    expect(rest).toBeGreaterThan(1.25 * training);
    expect(training).toBeGreaterThan(0);
    expect(checkText(findings, shown)).toContain("on days of training and");
  });

  it("is not where the session is far from it", async () => {
    const session = '{at: "22:30", train: {kind: endurance, intensity: 90 %, duration: 30 min}}';
    const { findings } = await checkToy(protocolOf(days(session)), 0, toyRules);
    expect(findings.map(({ code }) => code)).not.toContain("rest-days");
  });
});

describe("losses by distance around a drug", () => {
  it("fit into 80 columns", async () => {
    const day = protocolOf([
      ...head,
      "lasts: 24 h",
      "events:",
      '  - {at: "13:30", compound: drug, dose: 40 mg}',
      '  - {at: "13:00", meal: {protein: 40 g, source: whey}}',
    ]);
    const lines = checkText((await checkToy(day)).findings, shown).split("\n");
    const from = lines.findIndex((line) => line.includes("Loss by distance"));
    const table = lines.slice(from + 1, from + 7);
    expect(table.filter((line) => line.trim().startsWith("growth lost")).length).toBeGreaterThan(0);
    for (const line of table) expect(line.length).toBeLessThanOrEqual(80);
    expect(table.join(" ")).toContain(" now ");
  });
});
