import { beforeAll, describe, expect, it } from "vitest";
import { sensitivitiesOf } from "../../src/simulate/index.ts";
import { type SlopeGap, slopeGaps, slopeQuestion } from "../support/slope-check.ts";

/** A meal, training and sleep, in few hours. */
const afternoon = `
equator: 1
subject: {species: human, sex: male, age: 34 y, height: 180 cm, mass: 78 kg, body_fat: 18 %, training: trained}
start: 2026-03-02T16:00
meals:
  shake: {protein: 40 g, source: whey, carbohydrate: 60 g, fat: 15 g}
sessions:
  legs: {kind: resistance, sets: 18, reps: 10, load: 0.75, duration: 60 min, muscle: legs}
days:
  lift:
    - {at: "16:30", train: legs}
    - {at: "17:45", meal: shake}
blocks:
  - {days: [lift]}
`;
const question = slopeQuestion(
  afternoon,
  Array.from({ length: 13 }, (_, i) => 20 * i),
);

const sample = ["muscle.akt.k_s473_off", "subject.mass", "tables.food.whey.leucine_content"];

describe("sensitivities of the muscle system over training and a meal", () => {
  let gaps: readonly (readonly SlopeGap[])[] = [];
  beforeAll(async () => {
    gaps = await slopeGaps(question, sample);
  });

  it.each(sample)("by %s agree with differences to 1e-5", (address) => {
    const own = gaps[sample.indexOf(address)] ?? [];
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(({ gap }) => !(gap < 1e-5))).toEqual([]);
  });

  it("name what the system does not have, with what is near", async () => {
    const asked = { ...question, parameters: ["digestion.k_sloww"] };
    await expect(sensitivitiesOf(asked)).rejects.toThrow(/k_slow/);
  });
});
