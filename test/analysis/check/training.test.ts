import { describe, expect, it } from "vitest";
import type { CheckRules, Finding } from "../../../src/analysis/index.ts";
import { checkToy, enough, toyDay, toyRules } from "./support/toy.ts";

const lift = (at: string, muscle = "legs") =>
  `{at: "${at}", train: {kind: resistance, sets: 12, reps: 10, load: 75 %, duration: 45 min, muscle: ${muscle}}}`;
const ride = (at: string) =>
  `{at: "${at}", train: {kind: endurance, mode: cycling, intensity: 70 %, duration: 60 min}}`;

async function conflictsOf(entries: readonly string[], rules = toyRules) {
  const { findings } = await checkToy(toyDay(...entries, enough), 0, rules);
  return findings.filter((finding: Finding) => "losses" in finding);
}

/** The rules, with sessions that train the first tissue. */
function trainedBy(trained: NonNullable<CheckRules["systems"][string]>[number]["trainedBy"]): CheckRules {
  const [first, second] = toyRules.systems.toy ?? [];
  if (first === undefined || second === undefined) throw new Error("two tissues");
  return { ...toyRules, systems: { toy: [{ ...first, ...(trained && { trainedBy: trained }) }, second] } };
}

describe("two sessions", () => {
  it("interfere where one takes growth from the other, with the trials of it", async () => {
    const [conflict, ...others] = await conflictsOf([lift("10:00"), ride("11:00")]);
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({
      code: "training-interference",
      severity: "conflict",
      refs: toyRules.conflict.refs.training,
    });
  });

  it("do not interfere ten hours apart", async () => {
    expect(await conflictsOf([lift("07:00"), ride("17:00")])).toEqual([]);
  });

  it("of strength alone do not interfere", async () => {
    expect(await conflictsOf([lift("10:00"), lift("11:00")])).toEqual([]);
  });
});

describe("sessions that do not train a tissue", () => {
  const day = [lift("10:00"), ride("11:00")];

  it("make no conflict in it", async () => {
    expect(await conflictsOf(day, trainedBy([]))).toEqual([]);
    expect(await conflictsOf(day, trainedBy([{ kind: "train.resistance" }]))).toEqual([]);
    expect(
      await conflictsOf(day, trainedBy([{ kind: "train.resistance" }, { kind: "train.endurance" }])),
    ).toHaveLength(1);
  });

  it("are told by the muscles that they name", async () => {
    const rules = trainedBy([
      { kind: "train.resistance", words: ["chest", "arms"] },
      { kind: "train.endurance" },
    ]);
    expect(await conflictsOf([lift("10:00", "legs"), ride("11:00")], rules)).toEqual([]);
    expect(await conflictsOf([lift("10:00", "chest"), ride("11:00")], rules)).toHaveLength(1);
  });

  it("leave conflicts of food and agents alone", async () => {
    const meal = '{at: "09:00", meal: {protein: 40 g, source: whey}}';
    const drug = '{at: "09:30", compound: drug, dose: 40 mg}';
    expect(await conflictsOf([meal, drug], trainedBy([]))).toHaveLength(1);
  });
});
