import { defineModule } from "../language.ts";
import { glucoseParameters } from "./glucose-parameters.ts";

const doseResponse = { refs: ["rizza1981"] } as const;

/** Plasma glucose. */
export const glucose = defineModule({
  id: "glucose",
  about:
    "One glucose pool: endogenous production, arrival from the gut, uptake by insulin and by mass action.",
  needs: {
    glucose_arrival: { unit: "mmol/min", typical: 0, means: "glucose arriving from the gut" },
    leucine_arrival: { unit: "mmol/min", typical: 0, means: "leucine arriving from the gut" },
    eaa_arrival: { unit: "mmol/min", typical: 0, means: "other essential amino acids arriving" },
    neaa_arrival: { unit: "mmol/min", typical: 0, means: "non-essential amino acids arriving" },
    insulin_concentration: { unit: "pmol/L", typical: 32, means: "plasma insulin" },
    insulin_interstitial: { unit: "pmol/L", typical: 14.4, means: "insulin at muscle cells" },
    insulin_plasma_fasting: { unit: "pmol/L", typical: 32, means: "the first, fasted" },
    insulin_interstitial_fasting: { unit: "pmol/L", typical: 14.4, means: "the second, fasted" },
    glucose_volume: { unit: "L", typical: 16.1, means: "volume of the pool" },
    body_mass: { unit: "kg", typical: 70, means: "body mass" },
  },
  inputs: {
    glucose_infusion: { unit: "mmol/min", default: 0, means: "glucose infused into a vein" },
    glucose_clamped: { unit: "1", default: 0, means: "1 while the laboratory holds plasma glucose" },
    glucose_clamp_level: { unit: "mmol/L", default: 0, means: "the level held; 0 where the fold says it" },
    glucose_clamp_fold: { unit: "1", default: 1, means: "the level held, relative to fasting" },
  },
  parameters: glucoseParameters,
  states: {
    glucose: {
      unit: "mmol",
      initial: "glucose_fasting * glucose_volume",
      scale: 80,
      means: "glucose of the pool",
    },
  },
  terms: {
    level: { unit: "mmol/L", is: "glucose / glucose_volume", means: "plasma glucose" },
    fold: { unit: "1", is: "level / glucose_fasting", means: "glucose relative to fasted" },
    production_fasting: { unit: "mmol/min", is: "production * body_mass", means: "production, fasted" },
    suppression: {
      unit: "1",
      is: "(1 - hill(insulin_concentration, k_production, n_production)) / (1 - hill(insulin_plasma_fasting, k_production, n_production))",
      means: "production under insulin, relative to fasted",
    },
    alarm: {
      unit: "mmol/L",
      is: "ratio_alarm * glucose_fasting",
      means: "glucose below which counter-regulation acts",
    },
    counter_regulation: {
      unit: "1",
      is: "gain_low * max(alarm - level, 0) / alarm",
      means: "production called up by low glucose",
    },
    gluconeogenesis: {
      unit: "mmol/min",
      is: "yield_amino_acids * (leucine_arrival + eaa_arrival + neaa_arrival)",
      means: "production that glucagon adds after protein",
    },
    release: {
      unit: "mmol/min",
      is: "production_fasting * (suppression + counter_regulation) + gluconeogenesis",
      means: "endogenous production",
    },
    insulin_uptake_max: {
      unit: "mmol/min",
      is: "vmax_uptake * body_mass",
      means: "highest uptake by insulin",
    },
    uptake_free: {
      unit: "mmol/min",
      is: "production_fasting - insulin_uptake_max * hill(insulin_interstitial_fasting, k_uptake, n_uptake)",
      means: "uptake without insulin that keeps the fasting level steady",
    },
    uptake: {
      unit: "mmol/min",
      is: "uptake_free * (frac_saturated * (1 + k_saturated) * michaelis(fold, k_saturated) + (1 - frac_saturated) * fold) + insulin_uptake_max * hill(insulin_interstitial, k_uptake, n_uptake) * fold",
      means: "uptake by all tissues",
    },
    clamp_level: {
      unit: "mmol/L",
      is: "if(glucose_clamp_level > 0, glucose_clamp_level, glucose_clamp_fold * glucose_fasting)",
      means: "the level at which glucose is held",
    },
    clamp: {
      unit: "mmol/min",
      is: "glucose_clamped * (k_clamp * (clamp_level * glucose_volume - glucose) - (release + glucose_arrival + glucose_infusion - uptake))",
      means: "infusion that undoes every other change and pulls glucose to its level",
    },
  },
  processes: {
    endogenous: { to: "glucose", rate: "release", means: "endogenous production", evidence: doseResponse },
    meal: {
      to: "glucose",
      rate: "glucose_arrival",
      means: "glucose eaten",
      evidence: { refs: ["dallaMan2007"] },
    },
    infusion: {
      to: "glucose",
      rate: "glucose_infusion",
      means: "glucose infused",
      evidence: { refs: ["rizza1981"] },
    },
    disposal: { from: "glucose", rate: "uptake", means: "uptake by tissues", evidence: doseResponse },
    clamping: {
      to: "glucose",
      rate: "clamp",
      means: "clamp",
      evidence: {
        grade: "assumed",
        why: "what the laboratory does, not physiology",
        wouldSettle: "nothing: the protocol says it",
      },
    },
  },
  offers: {
    glucose_concentration: { unit: "mmol/L", is: "level", means: "plasma glucose" },
    glucose_plasma_fasting: { unit: "mmol/L", is: "glucose_fasting", means: "fasting plasma glucose" },
    endogenous_glucose: { unit: "mmol/min", is: "release", means: "endogenous production" },
    glucose_uptake: { unit: "mmol/min", is: "uptake", means: "uptake by all tissues" },
    glucose_clamp_infusion: { unit: "mmol/min", is: "clamp", means: "glucose that the clamp needs" },
  },
  limits: [
    "one pool; no glycogen, no renal loss, no muscle of its own; glucagon stands in two terms",
    "whey alone lowers glucose to 4.2 mmol/L, too low by about 0.4",
    "production at 100 pmol/L insulin is 7.1 umol/kg/min, one clamp study reports 3; uptake at 450 pmol/L is 41 umol/kg/min, the same study reports 75",
    "fasting beyond a night and insulin resistance are not modelled",
  ],
});
