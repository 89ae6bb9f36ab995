import { defineModule } from "../../language.ts";
import { inflammationParameters } from "./inflammation-parameters.ts";

/** Interleukin 6 and C-reactive protein of plasma. */
export const inflammation = defineModule({
  id: "inflammation",
  about: "IL-6 by exercise, fat, age and inactivity, and C-reactive protein that follows it.",
  needs: {
    exercise_load: { unit: "1", typical: 0, means: "load of exercise going on" },
    body_fat: { unit: "1", typical: 0.2, means: "fat as a share of body mass" },
    age: { unit: "1", typical: 30, means: "age in years" },
  },
  inputs: {
    inactivity: { unit: "1", default: 0, means: "1 in bed rest" },
    il6_source: { unit: "1", default: 0, means: "release by anything else, relative to rest" },
  },
  parameters: inflammationParameters,
  states: {
    il6: { unit: "ng/L", initial: "il6_rest", means: "IL-6 of plasma" },
    crp: { unit: "mg/L", initial: "crp_rest", means: "C-reactive protein" },
  },
  terms: {
    person: {
      unit: "1",
      is: "exp(gain_fat * (body_fat - body_fat_normal) + gain_age * (age - age_normal))",
      means: "release by fat and age, relative to rest",
    },
    turnover_il6: { unit: "1/min", is: "log(2) / half_life_il6", means: "turnover of IL-6" },
    turnover_crp: { unit: "1/min", is: "log(2) / half_life_crp", means: "turnover of C-reactive protein" },
  },
  processes: {
    il6_release: {
      to: "il6",
      rate: "turnover_il6 * il6_rest * (person + gain_inactivity * inactivity + gain_exercise * max(exercise_load, 0) + il6_source)",
      means: "release",
      evidence: { refs: ["steensberg2000"] },
    },
    il6_clearance: {
      from: "il6",
      rate: "turnover_il6 * il6",
      means: "clearance",
      evidence: { refs: ["steensberg2000"] },
    },
    crp_synthesis: {
      to: "crp",
      rate: "turnover_crp * crp_rest * (max(il6, 0[ng/L]) / il6_rest)^power_crp",
      means: "synthesis in the liver",
      evidence: { refs: ["vigushin1993", "steensberg2003"] },
    },
    crp_clearance: {
      from: "crp",
      rate: "turnover_crp * crp",
      means: "clearance",
      evidence: { refs: ["vigushin1993"] },
    },
  },
  offers: {
    il6_concentration: { unit: "ng/L", is: "il6", means: "IL-6 of plasma" },
    il6_relative: { unit: "1", is: "il6 / il6_rest", means: "IL-6, relative to rest in the young" },
    crp_concentration: { unit: "mg/L", is: "crp", means: "C-reactive protein" },
    inflammation_relative: {
      unit: "1",
      is: "crp / crp_rest",
      means: "slow inflammation: C-reactive protein, 1 in healthy young people",
    },
    inflammation: {
      unit: "1",
      is: "log(max(crp / crp_rest, 1))",
      means: "the same as a logarithm: 0 in healthy young people, 0.7 at twice their level",
    },
  },
  limits: [
    "IL-6 of exercise is not inflammatory in itself (Steensberg 2003): tissues should read the slow inflammation",
    "training lowers the resting levels in man: not here; no TNF, no infection of its own",
  ],
});
