import { describe, expect, it } from "vitest";
import { eventsOf } from "./support.ts";

const lifting = (fields: string) => `{at: 0 h, train: {kind: resistance, ${fields}}}`;
const bothLegs = lifting("sets: 8, reps: 10, load: 75 %, muscle: legs");
const oneLeg = lifting("sets: 8, reps: 10, load: 80 %, muscle: quadriceps, limb: left_leg");

/** Arms of studies that the model is judged against, one of each kind, with the kinds of events that they come to. */
const arms: Readonly<Record<string, readonly [entries: readonly string[], kinds: readonly string[]]>> = {
  "amino acids by vein for six hours": [
    ["{at: 2.5 h, infuse: amino_acids, rate: 162 mg/kg/h, duration: 6 h, route: iv}"],
    ["infuse.amino_acids"],
  ],
  "whey at once, one leg trained before": [
    [oneLeg, "{at: 0.5 h, meal: {protein: 25 g, source: whey}}"],
    ["train.resistance", "meal"],
  ],
  "whey in ten sips": [
    [bothLegs, "{at: 0.5 h, meal: {protein: 2.5 g, source: whey}, every: 20 min, times: 10}"],
    ["train.resistance", ...Array.from({ length: 10 }, () => "meal")],
  ],
  "egg protein, none of it": [
    [bothLegs, "{at: 0.5 h, meal: {protein: 0 g, source: egg}}"],
    ["train.resistance", "meal"],
  ],
  "a blend of soy and dairy": [
    [
      "{at: 1 h, meal: [{protein: 4.75 g, source: soy}, {protein: 4.75 g, source: whey}, {protein: 9.5 g, source: casein}]}",
    ],
    ["meal", "meal", "meal"],
  ],
  "essential amino acids with more leucine and carbohydrate": [
    ["{at: 1 h, amino_acids: {eaa: 20 g, leucine: 7 g, carbohydrate: 30 g}}"],
    ["amino_acids"],
  ],
  "essential amino acids without leucine": [
    ["{at: 1 h, amino_acids: {eaa: 18 g, leucine: 0 g}}"],
    ["amino_acids"],
  ],
  "leucine alone": [["{at: 1 h, amino_acids: {leucine: 3.42 g}}"], ["amino_acids"]],
  HMB: [["{at: 1 h, compound: hmb, dose: 2.42 g}"], ["compound.hmb"]],
  "rapamycin before essential amino acids": [
    ["{at: 0 h, compound: rapamycin, dose: 16 mg}", "{at: 2 h, amino_acids: {eaa: 10 g, leucine: 1.8 g}}"],
    ["compound.rapamycin", "amino_acids"],
  ],
  "insulin and amino acids held": [
    ["{at: 1 h, clamp: {insulin: 167 mU/L, glucose: 5 mmol/L, amino_acids: 3 x}, duration: 3 h}"],
    ["clamp"],
  ],
  "insulin in pmol/L and amino acids in mmol/L": [
    ["{at: 1 h, clamp: {insulin: 430 pmol/L, glucose: 5 mmol/L, amino_acids: 6 mmol/L}, duration: 3 h}"],
    ["clamp"],
  ],
  "eccentric lifting beyond the maximum": [
    [lifting("sets: 12, reps: 10, load: 120 %, mode: eccentric")],
    ["train.resistance"],
  ],
  "one arm, the other as control": [
    [lifting("sets: 12, load: 80 %, muscle: biceps, limb: right_arm")],
    ["train.resistance"],
  ],
  "endurance of one leg and lifting of the other": [
    [
      oneLeg,
      "{at: 0 h, train: {kind: endurance, duration: 45 min, intensity: 0.75, mode: cycling, limb: right_leg}}",
    ],
    ["train.resistance", "train.endurance"],
  ],
  "a cast and a supplement": [
    [
      "{at: 0 h, immobilise: {limb: left_leg}, duration: 14 d}",
      "{at: 2 h, meal: {protein: 20 g, source: milk}, every: 1 d, times: 2}",
    ],
    ["immobilise", "meal", "meal"],
  ],
  "bed rest": [["{at: 0 h, immobilise: bed_rest, duration: 7 d}"], ["immobilise"]],
  "a fast of 84 hours": [["{at: 0 h, fast: {duration: 84 h}}"], ["fast"]],
};

describe("arms of trials", () => {
  it.each(Object.entries(arms))("%s can be written", (_, [entries, kinds]) => {
    expect(eventsOf(...entries).map(({ kind }) => kind)).toEqual(kinds);
  });
});
