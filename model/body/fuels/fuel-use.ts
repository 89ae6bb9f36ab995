import { defineModule, defineParameters } from "../../language.ts";
import { fuelEnergies } from "./energies.ts";

const { energy_glucose, energy_protein, energy_ketone } = fuelEnergies;

/** Which fuel covers the energy that is spent. */
export const fuelUse = defineModule({
  id: "fuel_use",
  about:
    "Brain first, then carbohydrate by insulin, glycogen and fatty acids, protein, ketones; fat the rest.",
  needs: {
    energy_expenditure: { unit: "kJ/min", typical: 7.3, means: "energy spent" },
    energy_active: { unit: "kJ/min", typical: 1.7, means: "of that, activity" },
    energy_exercise: { unit: "kJ/min", typical: 0, means: "of that, exercise" },
    energy_resting_start: { unit: "kJ/min", typical: 4.79, means: "resting expenditure at the start" },
    brain_uptake: { unit: "mmol/min", typical: 0.391664, means: "glucose taken up by the brain" },
    brain_fasting: { unit: "mmol/min", typical: 0.391664, means: "the same, fasted" },
    other_uptake: { unit: "mmol/min", typical: 0.19656, means: "glucose taken up by blood cells and others" },
    lactate_release: { unit: "mmol/min", typical: 0.1533168, means: "of that, returned as lactate" },
    liver_burned: { unit: "mmol/min", typical: 0, means: "glucose burned in liver and gut" },
    muscle_uptake_fasting: { unit: "mmol/min", typical: 0.139776, means: "uptake by muscle and fat, fasted" },
    insulin_interstitial: { unit: "pmol/L", typical: 14.4, means: "insulin at muscle cells" },
    insulin_interstitial_fasting: { unit: "pmol/L", typical: 14.4, means: "the same, fasted" },
    glycogen_fold: { unit: "1", typical: 1, means: "muscle glycogen relative to a habitual morning" },
    nefa_fold: { unit: "1", typical: 1, means: "fatty acids relative to fasted" },
    starvation: { unit: "1", typical: 0, means: "programme of starvation" },
    protein_oxidation: { unit: "g/min", typical: 0.0574, means: "protein oxidised" },
    glucose_from_protein: { unit: "mmol/min", typical: 0.175644, means: "glucose made of it" },
    glucose_from_glycerol: { unit: "mmol/min", typical: 0.026565, means: "glucose made of glycerol" },
    brain_ketones: { unit: "mmol/min", typical: 0.0037, means: "ketones used by the brain" },
    other_ketones: { unit: "mmol/min", typical: 0.19, means: "ketones used elsewhere" },
  },
  inputs: {
    exercise_carbohydrate: {
      unit: "1",
      default: 0,
      means: "share of carbohydrate in the energy of exercise at usual glycogen",
    },
  },
  parameters: {
    energy_glucose,
    energy_protein,
    energy_ketone,
    ...defineParameters({
      odds_active: {
        value: 0.9,
        unit: "1",
        means: "carbohydrate over fat in activity after a night",
        evidence: {
          grade: "assumed",
          why: "about half of the energy of light activity is carbohydrate",
          wouldSettle: "respiratory quotient of walking after a night",
        },
        spread: { kind: "lognormal", factor: 1.4 },
      },
      gain_insulin: {
        value: 6,
        unit: "1",
        means: "highest rise of these odds by insulin",
        evidence: {
          grade: "assumed",
          why: "quotient of 0.92 at 430 pmol/L",
          wouldSettle: "respiratory quotient at four insulin levels",
        },
        spread: { kind: "lognormal", factor: 1.4 },
      },
      k_insulin: {
        value: 60,
        unit: "pmol/L",
        means: "interstitial insulin at half of that rise",
        evidence: {
          grade: "assumed",
          why: "between fasted and fed",
          wouldSettle: "respiratory quotient at four insulin levels",
        },
        spread: { kind: "lognormal", factor: 1.4 },
      },
      n_insulin: {
        value: 1.5,
        unit: "1",
        means: "steepness of that rise",
        evidence: {
          grade: "assumed",
          why: "as for its half-point",
          wouldSettle: "respiratory quotient at four insulin levels",
        },
        spread: { kind: "lognormal", factor: 1.3 },
      },
      n_glycogen: {
        value: 2,
        unit: "1",
        means: "power of muscle glycogen on these odds",
        evidence: {
          grade: "assumed",
          why: "closes the balance of carbohydrate over days; the fasting quotient goes from 0.80 to 0.90 as carbohydrate goes from 30 to 60 % of energy (dietQuotient2015)",
          wouldSettle: "respiratory quotient over a week of much carbohydrate",
        },
        spread: { kind: "lognormal", factor: 1.4 },
      },
      k_glycogen: {
        value: 0.3,
        unit: "1",
        means: "muscle glycogen, relative to a habitual morning, at half of its use in exercise",
        evidence: {
          grade: "assumed",
          why: "its use falls as it empties",
          wouldSettle: "respiratory quotient of exercise at several levels of glycogen",
        },
        spread: { kind: "lognormal", factor: 1.5 },
      },
      n_nefa: {
        value: 0.6,
        unit: "1",
        means: "power of fatty acids against carbohydrate",
        evidence: {
          grade: "assumed",
          why: "fatty acids and glucose compete",
          wouldSettle: "respiratory quotient over infused fat",
        },
        spread: { kind: "lognormal", factor: 1.4 },
      },
      gain_starvation: {
        value: 12,
        unit: "1",
        means: "fall of these odds by the starvation programme",
        evidence: {
          grade: "assumed",
          why: "nearly all non-protein energy comes from fat at 60 h, in a study seen without an identifier",
          wouldSettle: "respiratory quotient day by day",
        },
        spread: { kind: "lognormal", factor: 1.5 },
      },
    }),
  },
  states: {},
  terms: {
    gain: {
      unit: "1",
      is: "(1 + gain_insulin * hill(insulin_interstitial, k_insulin, n_insulin)) / (1 + gain_insulin * hill(insulin_interstitial_fasting, k_insulin, n_insulin)) * max(glycogen_fold, 0)^n_glycogen * max(nefa_fold, 0.02)^(-n_nefa) / (1 + gain_starvation * starvation)",
      means: "odds of carbohydrate over fat, relative to fasted",
    },
    share_fasting: {
      unit: "1",
      is: "energy_glucose * muscle_uptake_fasting / (energy_resting_start - energy_glucose * brain_fasting)",
      means: "carbohydrate outside the brain, fasted: what muscle takes up",
    },
    odds: { unit: "1", is: "share_fasting / (1 - share_fasting)", means: "the same as odds" },
    share_rest: { unit: "1", is: "odds * gain / (1 + odds * gain)", means: "carbohydrate at rest" },
    share_active: {
      unit: "1",
      is: "odds_active * gain / (1 + odds_active * gain)",
      means: "carbohydrate in activity",
    },
    share_exercise: {
      unit: "1",
      is: "exercise_carbohydrate * (1 + k_glycogen) * michaelis(glycogen_fold, k_glycogen)",
      means: "carbohydrate in exercise, as glycogen allows",
    },
    outside_brain: {
      unit: "kcal/min",
      is: "max(energy_expenditure - energy_active - energy_exercise - energy_glucose * brain_uptake, 0)",
      means: "resting energy of what is not brain, glucose for it left out",
    },
    burned: {
      unit: "mmol/min",
      is: "(share_rest * outside_brain + share_active * energy_active + min(share_exercise, 1) * energy_exercise) / energy_glucose",
      means: "carbohydrate burned outside the brain",
    },
    carbohydrate: {
      unit: "kcal/min",
      is: "energy_glucose * (brain_uptake + other_uptake - lactate_release + liver_burned + burned)",
      means: "energy of carbohydrate",
    },
    protein: {
      unit: "kcal/min",
      is: "energy_protein * protein_oxidation",
      means: "energy of protein, that of the glucose made of it in it",
    },
    ketone: {
      unit: "kcal/min",
      is: "energy_ketone * (brain_ketones + other_ketones)",
      means: "energy of ketones",
    },
    fat: {
      unit: "kcal/min",
      is: "energy_expenditure - carbohydrate - (protein - energy_glucose * glucose_from_protein) - ketone",
      means: "energy of fat burned as such; below 0 where more fat is made",
    },
    carbohydrate_seen: {
      unit: "kcal/min",
      is: "carbohydrate - energy_glucose * (glucose_from_protein + glucose_from_glycerol)",
      means: "carbohydrate as a calorimeter sees it",
    },
    fat_seen: {
      unit: "kcal/min",
      is: "fat + ketone + energy_glucose * glucose_from_glycerol",
      means: "fat as a calorimeter sees it",
    },
    oxygen: {
      unit: "L/min",
      is: "carbohydrate_seen / 5.05[kcal/L] + protein / 4.6[kcal/L] + fat_seen / 4.7[kcal/L]",
      means: "oxygen used",
    },
    carbon_dioxide: {
      unit: "L/min",
      is: "carbohydrate_seen / 5.05[kcal/L] + 0.82 * protein / 4.6[kcal/L] + 0.71 * fat_seen / 4.7[kcal/L]",
      means: "carbon dioxide made",
    },
  },
  processes: {},
  offers: {
    carbohydrate_burned: { unit: "mmol/min", is: "burned", means: "carbohydrate burned outside the brain" },
    carbohydrate_energy: { unit: "kJ/min", is: "carbohydrate", means: "energy of carbohydrate" },
    fat_energy: { unit: "kJ/min", is: "fat", means: "energy of fat burned as such" },
    ketone_energy: { unit: "kJ/min", is: "ketone", means: "energy of ketones" },
    oxygen_use: { unit: "L/min", is: "oxygen", means: "oxygen used" },
    respiratory_quotient: { unit: "1", is: "carbon_dioxide / oxygen", means: "respiratory quotient" },
  },
  limits: [
    "fat covers the rest, so that energy closes; a negative value is net lipogenesis; glucose by vein and glucose spilt in urine stand outside intake",
    "carbohydrate in exercise follows intensity and glycogen alone: food before it and fatty acids do not matter",
    "energy and gas volumes per fuel are conventions of calorimetry",
  ],
});
