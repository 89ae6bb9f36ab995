import { defineModule } from "../../language.ts";
import { insulinSensitivityParameters } from "./insulin-sensitivity-parameters.ts";

/** Slow factors of the action of insulin on muscle. */
export const insulinSensitivity = defineModule({
  id: "insulin_sensitivity",
  about:
    "Recent exercise, training, disuse, fat, lack of energy and mTORC2 in the action of insulin on muscle.",
  needs: {
    exercise_power: { unit: "1", typical: 0, means: "power of exercise of any kind" },
    oxidative_enzymes: { unit: "1", typical: 1, means: "oxidative enzymes relative to untrained" },
    unloading: { unit: "1", typical: 0, means: "unloading of the legs, 0 to 1" },
    fat_mass: { unit: "kg", typical: 12.6, means: "fat mass" },
    mass: { unit: "kg", typical: 70, means: "body mass at the start" },
    lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass at the start" },
    male: { unit: "1", typical: 1, means: "1 for men, 0 for women" },
    energy_lack: { unit: "1", typical: 0, means: "relative lack of energy" },
    mtorc2_active: { unit: "1", typical: 0.171, means: "active share of mTORC2" },
    s6k1_active: { unit: "1", typical: 0.1, means: "S6K1 activity" },
    insulin_age: { unit: "1", typical: 1, means: "factor of age" },
  },
  parameters: insulinSensitivityParameters,
  states: {
    recent: { unit: "1", initial: 0, scale: 1, means: "recent exercise" },
    inactive: { unit: "1", initial: 0, slow: true, means: "disuse as insulin action feels it" },
    fat_felt: {
      unit: "kg",
      initial: "mass - lean_mass",
      slow: true,
      means: "fat mass as insulin action feels it",
    },
    mtorc2_felt: {
      unit: "1",
      initial: "mtorc2_fasted * mtorc2_habitual",
      slow: true,
      means: "mTORC2 as insulin action feels it",
    },
  },
  terms: {
    fat_start: { unit: "kg", is: "mass - lean_mass", means: "fat mass at the start" },
    fat_lean: { unit: "1", is: "male * fat_men + (1 - male) * fat_women", means: "share of fat of the lean" },
    by_recent: {
      unit: "1",
      is: "1 + recent_most * michaelis(recent, recent_half)",
      means: "factor of recent exercise",
    },
    by_enzymes: {
      unit: "1",
      is: "max(0, 1 + weight_enzymes_insulin * (oxidative_enzymes - 1))",
      means: "factor of training",
    },
    by_disuse: { unit: "1", is: "max(0, 1 - frac_disuse_insulin * inactive)", means: "factor of disuse" },
    by_fat: {
      unit: "1",
      is: "exp(-gain_fat * (fat_felt - fat_start) - gain_body_fat * (fat_start / mass - fat_lean))",
      means: "factor of fat gained and of fat at the start",
    },
    by_mtorc2: {
      unit: "1",
      is: "max(0, 1 - frac_mtorc2 + frac_mtorc2 * mtorc2_felt / (mtorc2_fasted * mtorc2_habitual))",
      means: "factor of mTORC2",
    },
    by_s6k1: {
      unit: "1",
      is: "1 / (1 + gain_s6k1 * max(0, s6k1_active / s6k1_fasted - 1))",
      means: "factor of the S6K1 arm",
    },
  },
  processes: {
    bout: {
      to: "recent",
      rate: "gain_recent * exercise_power",
      means: "exercise raises insulin action",
      evidence: { refs: ["oshida1991"] },
    },
    fade: {
      from: "recent",
      rate: "recent / tau_recent_insulin",
      means: "for a day or two",
      evidence: { refs: ["oshida1991"] },
    },
    resting: {
      to: "inactive",
      rate: "min(1, max(0, unloading)) / tau_disuse_insulin",
      means: "disuse lowers it over days",
      evidence: { refs: ["dirks2016"] },
    },
    moving: {
      from: "inactive",
      rate: "inactive / tau_disuse_insulin",
      means: "and moving brings it back",
      evidence: { refs: ["dirks2016"] },
    },
    fattening: {
      to: "fat_felt",
      rate: "fat_mass / tau_fat_insulin",
      means: "fat is felt over weeks",
      evidence: { refs: ["cornford2017", "brons2009"] },
    },
    thinning: {
      from: "fat_felt",
      rate: "fat_felt / tau_fat_insulin",
      means: "and so is its loss",
      evidence: { refs: ["cornford2017"] },
    },
    mtorc2_on: {
      to: "mtorc2_felt",
      rate: "mtorc2_active / tau_mtorc2",
      means: "action follows mTORC2 within a day or two",
      evidence: { refs: ["ye2012", "lamming2012"] },
    },
    mtorc2_off: {
      from: "mtorc2_felt",
      rate: "mtorc2_felt / tau_mtorc2",
      means: "and its loss",
      evidence: { refs: ["ye2012", "lamming2012"] },
    },
  },
  offers: {
    insulin_sensitivity: {
      unit: "1",
      is: "by_recent * by_enzymes * by_disuse * by_fat * by_mtorc2 * by_s6k1 * (1 + gain_lack * energy_lack) * insulin_age",
      means: "action of insulin on muscle relative to a lean untrained young adult",
    },
  },
  limits: [
    "the relief of IRS1 from S6K1 belongs to the signalling modules: where they are wired, gain_s6k1 is 0",
    "no human number for mTORC2: what rapamycin does here over weeks is a prior",
    "the kind of food is not modelled; the liver is apart",
  ],
});
