import { defineModule, defineParameters } from "../language.ts";
import { byHand, guess, laboratory, within } from "./evidence.ts";

const clampCurves = byHand("conte-2012", "tremblay-2005-glucose");

/** Plasma glucose. */
export const glucose = defineModule({
  id: "lumped_glucose",
  about:
    "One glucose pool: production that insulin and lost glycogen lower, uptake by insulin and by mass action.",
  needs: {
    carbohydrate_arrival: { unit: "g/min", typical: 0, means: "carbohydrate from the gut" },
    eaa_fold: { unit: "1", typical: 1, means: "essential amino acids relative to a night" },
    insulin_concentration: { unit: "pmol/L", typical: 32, means: "plasma insulin" },
    insulin_remote: { unit: "pmol/L", typical: 32, means: "insulin as tissues feel it" },
    insulin_plasma_fasting: { unit: "pmol/L", typical: 32, means: "insulin after a night" },
    depletion: { unit: "1", typical: 0, means: "share of the liver glycogen of a morning that is gone" },
    starvation: { unit: "1", typical: 0, means: "how far the body has turned to starvation" },
    feedback: { unit: "1", typical: 1, means: "what mTORC1 leaves of insulin action" },
    sensitivity: { unit: "1", typical: 1, means: "insulin sensitivity relative to the start" },
    body_mass: { unit: "kg", typical: 70, means: "body mass" },
    body_fat: { unit: "1", typical: 0.18, means: "fat as a share of body mass" },
  },
  inputs: {
    glucose_infusion: { unit: "mmol/min", default: 0, means: "glucose infused" },
    glucose_clamped: { unit: "1", default: 0, means: "1 while glucose is held" },
    glucose_clamp_level: { unit: "mmol/L", default: 0, means: "glucose held" },
    glucose_clamp_fold: { unit: "1", default: 1, means: "the same, of fasting" },
  },
  parameters: defineParameters({
    glucose_fasting: {
      value: 5,
      unit: "mmol/L",
      means: "glucose after a night",
      evidence: guess("textbook value", "fasting glucose of healthy adults"),
      spread: within(1.06),
    },
    volume_per_mass: {
      value: 0.23,
      unit: "L/kg",
      means: "volume of glucose per body mass",
      evidence: guess("as in the large system", "a bolus of labelled glucose"),
      spread: within(1.2),
    },
    production: {
      value: 0.0104,
      unit: "mmol/(kg*min)",
      means: "production after a night, per body mass",
      evidence: guess("as in the large system", "glucose tracers after a night"),
      spread: within(1.15),
    },
    k_production: {
      value: 40,
      unit: "pmol/L",
      means: "insulin that halves production",
      evidence: clampCurves,
      spread: within(1.4),
    },
    n_production: {
      value: 1.2,
      unit: "1",
      means: "steepness of that suppression",
      evidence: clampCurves,
      spread: within(1.2),
    },
    gain_amino_acids: {
      value: 0.35,
      unit: "1",
      means: "production added per fold of amino acids, by glucagon",
      evidence: byHand("tremblay-2005-glucose"),
      spread: within(1.5),
    },
    frac_depletion: {
      value: 0.62,
      unit: "1",
      means: "share of production that the loss of liver glycogen takes away",
      evidence: byHand("ho-1988"),
      spread: within(1.2),
    },
    vmax_uptake: {
      value: 0.13,
      unit: "mmol/(kg*min)",
      means: "highest uptake by insulin, per body mass",
      evidence: clampCurves,
      spread: within(1.3),
    },
    k_uptake: {
      value: 330,
      unit: "pmol/L",
      means: "insulin at half of that uptake, of the lean",
      evidence: clampCurves,
      spread: within(1.3),
    },
    n_uptake: {
      value: 1.7,
      unit: "1",
      means: "steepness of uptake",
      evidence: clampCurves,
      spread: within(1.15),
    },
    gain_fat: {
      value: 7.5,
      unit: "1",
      means: "rise of that half-level per share of fat above 0.18, that of the lean",
      evidence: byHand("conte-2012"),
      spread: within(1.5),
    },
    weight_starvation: {
      value: 2,
      unit: "1",
      means: "brake of full starvation on uptake by insulin",
      evidence: byHand("vendelbo-2012"),
      spread: within(1.5),
    },
    n_mass_action: {
      value: 0.6,
      unit: "1",
      means: "power of glucose on uptake without insulin",
      evidence: guess("half of it hardly depends on glucose (brain)", "uptake over glucose without insulin"),
      spread: within(1.2),
    },
  }),
  states: { glucose: { unit: "mmol/L", initial: "glucose_fasting", scale: 5, means: "plasma glucose" } },
  terms: {
    fold: { unit: "1", is: "max(glucose / glucose_fasting, 0)", means: "glucose relative to a night" },
    suppression: {
      unit: "1",
      is: "(1 - hill(insulin_concentration, k_production, n_production)) / (1 - hill(insulin_plasma_fasting, k_production, n_production))",
      means: "production that insulin leaves, relative to a night",
    },
    released: {
      unit: "mmol/(kg*min)",
      is: "production * (suppression * (1 - frac_depletion * depletion) + gain_amino_acids * max(eaa_fold - 1, 0))",
      means: "production",
    },
    k_insulin: {
      unit: "pmol/L",
      is: "k_uptake * (1 + gain_fat * max(body_fat - 0.18, 0))",
      means: "insulin at half of its uptake",
    },
    at_rest: {
      unit: "mmol/(kg*min)",
      is: "vmax_uptake * hill(insulin_plasma_fasting, k_insulin, n_uptake)",
      means: "uptake by insulin after a night",
    },
    by_insulin: {
      unit: "mmol/(kg*min)",
      is: "vmax_uptake * hill(insulin_remote, k_insulin, n_uptake) * feedback * sensitivity * fold / (1 + weight_starvation * starvation)",
      means: "uptake by insulin",
    },
    uptake: {
      unit: "mmol/(kg*min)",
      is: "(production - at_rest) * fold^n_mass_action + by_insulin",
      means: "uptake by all tissues",
    },
    arrival: {
      unit: "mmol/(kg*min)",
      is: "carbohydrate_arrival / 180.16[g/mol] / body_mass",
      means: "glucose from the gut",
    },
    net: {
      unit: "mmol/(kg*min)",
      is: "released + arrival + glucose_infusion / body_mass - uptake",
      means: "what comes less what goes",
    },
    target: {
      unit: "mmol/L",
      is: "if(glucose_clamp_level > 0, glucose_clamp_level, glucose_clamp_fold * glucose_fasting)",
      means: "glucose held",
    },
    clamp: {
      unit: "mmol/(kg*min)",
      is: "glucose_clamped * (1[1/min] * (target - glucose) * volume_per_mass - net)",
      means: "glucose that the clamp gives",
    },
  },
  processes: {
    balance: {
      to: "glucose",
      rate: "net / volume_per_mass",
      means: "production and meals less uptake",
      evidence: { refs: ["rizza1981"] },
    },
    clamping: { to: "glucose", rate: "clamp / volume_per_mass", means: "clamp", evidence: laboratory },
  },
  offers: {
    glucose_concentration: { unit: "mmol/L", is: "glucose", means: "plasma glucose" },
    glucose_fold: { unit: "1", is: "fold", means: "glucose relative to a night" },
    endogenous_glucose: { unit: "mmol/(kg*min)", is: "released", means: "production, per body mass" },
    glucose_uptake: { unit: "mmol/(kg*min)", is: "uptake", means: "uptake, per body mass" },
    uptake_by_insulin: {
      unit: "mmol/(kg*min)",
      is: "by_insulin",
      means: "uptake by muscle and fat, per body mass",
    },
    clamp_infusion: {
      unit: "mmol/(kg*min)",
      is: "clamp",
      means: "glucose that a clamp gives, per body mass",
    },
  },
  limits: ["no glucagon of its own, no renal loss", "exercise does not draw on plasma glucose"],
});
