import { defineModule } from "../../language.ts";
import { fuelEnergies } from "./energies.ts";
import { fuelGlucoseParameters } from "./fuel-glucose-parameters.ts";

/** Plasma glucose between what the liver releases, the gut brings and each tissue takes. */
export const fuelGlucose = defineModule({
  id: "fuel_glucose",
  about: "One glucose pool: release, arrival, uptake by brain, muscle, liver and others, counter-regulation.",
  needs: {
    glucose_release: { unit: "mmol/min", typical: 0.728, means: "glucose made and released in the body" },
    glucose_arrival: { unit: "mmol/min", typical: 0, means: "glucose arriving from the gut" },
    muscle_uptake: { unit: "mmol/min", typical: 0.139776, means: "uptake by muscle and fat" },
    liver_uptake: { unit: "mmol/min", typical: 0, means: "uptake by liver and gut from plasma" },
    brain_ketone_energy: { unit: "kcal/min", typical: 0.0018, means: "energy the brain has from ketones" },
    brain_ketone_energy_fasting: { unit: "kcal/min", typical: 0.0018, means: "the same, fasted" },
    glucose_volume: { unit: "L", typical: 16.1, means: "volume of the pool" },
    body_mass: { unit: "kg", typical: 70, means: "body mass" },
  },
  inputs: {
    glucose_infusion: { unit: "mmol/min", default: 0, means: "glucose infused into a vein" },
    glucose_clamped: { unit: "1", default: 0, means: "1 while the laboratory holds plasma glucose" },
    glucose_clamp_level: { unit: "mmol/L", default: 0, means: "the level held; 0 where the fold says it" },
    glucose_clamp_fold: { unit: "1", default: 1, means: "the level held, relative to fasting" },
  },
  parameters: { ...fuelGlucoseParameters, energy_glucose: fuelEnergies.energy_glucose },
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
    release_fasting: { unit: "mmol/min", is: "production * body_mass", means: "release after a night" },
    brain_rest: {
      unit: "mmol/min",
      is: "share_brain * release_fasting",
      means: "uptake by the brain, fasted",
    },
    other_rest: {
      unit: "mmol/min",
      is: "(1 - share_brain - share_muscle) * release_fasting",
      means: "uptake by blood cells, kidney, gut and skin, fasted",
    },
    alarm: {
      unit: "1",
      is: "max(1 / (1 + (max(level, 0) / k_counter)^n_counter) - 1 / (1 + (ratio_alarm * glucose_fasting / k_counter)^n_counter), 0)",
      means: "counter-regulation, from a little below fasting glucose on",
    },
    brain: {
      unit: "mmol/min",
      is: "max(brain_rest - (brain_ketone_energy - brain_ketone_energy_fasting) / energy_glucose, 0) * michaelis(level, km_brain) / michaelis(glucose_fasting, km_brain)",
      means: "uptake by the brain, less where ketones feed it",
    },
    other: {
      unit: "mmol/min",
      is: "other_rest * michaelis(level, km_other) / michaelis(glucose_fasting, km_other)",
      means: "uptake by the other tissues",
    },
    spilt: {
      unit: "mmol/min",
      is: "filtration * max(level - threshold_kidney, 0)",
      means: "glucose lost in urine",
    },
    uptake: {
      unit: "mmol/min",
      is: "brain + other + muscle_uptake + liver_uptake + spilt",
      means: "all that leaves plasma",
    },
    clamp_level: {
      unit: "mmol/L",
      is: "if(glucose_clamp_level > 0, glucose_clamp_level, glucose_clamp_fold * glucose_fasting)",
      means: "the level at which glucose is held",
    },
    clamp: {
      unit: "mmol/min",
      is: "glucose_clamped * (k_clamp * (clamp_level * glucose_volume - glucose) - (glucose_release + glucose_arrival + glucose_infusion - uptake))",
      means: "infusion that undoes every other change and pulls glucose to its level",
    },
  },
  processes: {
    endogenous: {
      to: "glucose",
      rate: "glucose_release",
      means: "released by liver and kidney",
      evidence: { refs: ["dallaMan2007"] },
    },
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
    disposal: {
      from: "glucose",
      rate: "uptake",
      means: "taken up by tissues or spilt",
      evidence: { refs: ["rizza1981", "katz1983"] },
    },
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
    endogenous_glucose: { unit: "mmol/min", is: "glucose_release", means: "endogenous production" },
    glucose_uptake: { unit: "mmol/min", is: "uptake", means: "all that leaves plasma" },
    glucose_clamp_infusion: { unit: "mmol/min", is: "clamp", means: "glucose that the clamp needs" },
    counter_regulation: { unit: "1", is: "alarm", means: "0 at fasting glucose, 1 in deep hypoglycaemia" },
    brain_uptake: { unit: "mmol/min", is: "brain", means: "uptake by the brain" },
    other_uptake: { unit: "mmol/min", is: "other", means: "uptake by blood cells, kidney, gut and skin" },
    lactate_release: { unit: "mmol/min", is: "frac_recycled * other", means: "of that, returned as lactate" },
    release_fasting: { unit: "mmol/min", is: "release_fasting", means: "production after a night" },
    brain_fasting: { unit: "mmol/min", is: "brain_rest", means: "uptake by the brain, fasted" },
    muscle_uptake_fasting: {
      unit: "mmol/min",
      is: "share_muscle * release_fasting",
      means: "uptake by muscle and fat, fasted",
    },
    lactate_fasting: {
      unit: "mmol/min",
      is: "frac_recycled * other_rest",
      means: "glucose returned as lactate, fasted",
    },
  },
  limits: [
    "one pool; adrenaline is a term of glucose",
    "24 h without food lead to 4.3 mmol/L, one study has 4.9; 50 g of protein alone lower glucose to 4.1 where it should stay",
    "the brain takes a fixed share of fasting production, whatever the size of the body",
    "insulin resistance of years and diabetes are not modelled",
  ],
});
