import { describe, expect, it } from "vitest";
import type { ConflictFinding, Finding } from "../../../src/analysis/index.ts";
import { checkToy, enough, toyDay, toyRules } from "./support/toy.ts";

const meal = '{at: "09:00", meal: {protein: 40 g, source: whey}}';

function conflictsOf(findings: readonly Finding[]): ConflictFinding[] {
  return findings.filter((finding): finding is ConflictFinding => "losses" in finding);
}

describe("a growth and a maintenance drive at the same time in one tissue", () => {
  it("are a conflict with its place, what is lost on each side, and the hours", async () => {
    const day = toyDay('{at: "09:30", compound: drug, dose: 40 mg}', meal, enough);
    const [conflict, ...others] = conflictsOf((await checkToy(day, 40)).findings);
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({ code: "gas-and-brake", severity: "conflict", tissue: "first" });
    expect(conflict?.where).toMatchObject({ line: 7, path: "events.1" });
    expect(conflict?.also).toEqual([expect.objectContaining({ line: 6, path: "events.0" })]);
    const [growth, maintenance] = conflict?.losses ?? [];
    for (const loss of [growth, maintenance]) {
      expect(loss?.lost.value).toBeGreaterThan(0.5);
      expect(loss?.lost.low90).toBeGreaterThan(0.1);
      expect(loss?.lost.high90).toBeLessThan(1);
    }
    expect(conflict?.overlap.from).toBeGreaterThanOrEqual(3.5 * 3_600_000);
    expect(conflict?.overlap.to).toBeLessThan(9 * 3_600_000);
  });

  it.each([
    ["half a day apart", '{at: "17:00", compound: drug, dose: 40 mg}'],
    ["in another tissue", '{at: "09:30", compound: elsewhere, dose: 40 mg}'],
    ["too weak to drive anything", '{at: "09:30", compound: drug, dose: 0.5 mg}'],
    ["on the same side", '{at: "09:30", compound: helper, dose: 40 mg}'],
  ])("are none %s", async (_, other) => {
    const { findings } = await checkToy(toyDay(meal, other, enough));
    expect(conflictsOf(findings)).toEqual([]);
  });

  it("cost less the further apart they are, either way", async () => {
    const near = [30, 60, 120, 180].map((minutes) => minutes * 60_000);
    const far = [240, 360].map((minutes) => minutes * 60_000);
    const rules = { ...toyRules, conflict: { ...toyRules.conflict, offsets: { near, far } } };
    const noon = '{at: "13:00", meal: {protein: 40 g, source: whey}}';
    const day = toyDay('{at: "13:00", compound: clearer, dose: 40 mg}', noon);
    const [conflict] = conflictsOf((await checkToy(day, 0, rules)).findings);
    const curve = conflict?.offsets?.curve ?? [];
    const after = curve
      .filter(({ offset }) => offset >= 0)
      .map(({ growth, maintenance }) => growth + maintenance);
    const before = curve
      .filter(({ offset }) => offset <= 0)
      .map(({ growth, maintenance }) => growth + maintenance);
    expect(after.length).toBeGreaterThan(4);
    expect(after).toEqual([...after].sort((a, b) => b - a));
    expect(before).toEqual([...before].sort((a, b) => a - b));
  });

  it("are shown apart where one may be moved, with what that gives", async () => {
    const day = toyDay(
      '{at: "09:30", compound: clearer, dose: 40 mg}',
      meal,
      '{at: "14:00", meal: {protein: 90 g, carbohydrate: 300 g, fat: 80 g, source: mixed}}',
    );
    const [conflict] = conflictsOf((await checkToy(day)).findings);
    const { proposal } = conflict ?? {};
    expect(proposal?.moved).toBe("a supplement at 09:30");
    expect(proposal?.where.path).toBe("events.0");
    for (const { lost } of proposal?.losses ?? []) expect(lost.value).toBeLessThan(0.1);
    for (const [i, loss] of (conflict?.losses ?? []).entries())
      expect(proposal?.losses[i]?.together.value).toBeGreaterThan(0.95 * loss.together.value);
  });

  it("are called by what they are, the name that they were given, and when that is always the same their time", async () => {
    const drink = '{at: "09:00", label: after_training, meal: {protein: 40 g, source: whey}}';
    const once = toyDay('{at: "09:30", compound: drug, dose: 40 mg}', drink, enough);
    const [conflict] = conflictsOf((await checkToy(once)).findings);
    expect(conflict?.growth).toBe("meal “after training” at 09:00");
    expect(conflict?.maintenance).toBe("a drug at 09:30");
    const twice = toyDay('{at: "09:30", compound: drug, dose: 40 mg, every: 5 h, times: 2}', drink, enough);
    const [often] = conflictsOf((await checkToy(twice)).findings);
    expect(often?.maintenance).toBe("a drug");
  });

  it("keep the drug where it is: food is moved, and two drugs are not", async () => {
    const withFood = toyDay('{at: "09:30", compound: drug, dose: 40 mg}', meal, enough);
    const [conflict] = conflictsOf((await checkToy(withFood)).findings);
    expect(conflict?.offsets?.moved).toContain("meal");
    const fixed = { ...toyRules, agents: { ...toyRules.agents, helper: toyRules.agents.drug ?? never() } };
    const drugs = toyDay(
      '{at: "09:30", compound: drug, dose: 40 mg}',
      '{at: "09:00", compound: helper, dose: 90 mg}',
    );
    const [other] = conflictsOf((await checkToy(drugs, 0, fixed)).findings);
    expect(other).toBeDefined();
    expect(other?.offsets).toBeUndefined();
    expect(other?.proposal).toBeUndefined();
  });

  it("have no move proposed below the floors of food", async () => {
    const hungry = toyDay('{at: "09:30", compound: clearer, dose: 40 mg}', meal);
    const { findings } = await checkToy(hungry);
    expect(findings.map(({ code }) => code)).toContain("day-protein-low");
    const [conflict] = conflictsOf(findings);
    expect(conflict?.free).toBeDefined();
    expect(conflict?.proposal).toBeUndefined();
  });
});

function never(): never {
  throw new Error("not there");
}
