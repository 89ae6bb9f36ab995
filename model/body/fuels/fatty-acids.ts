import { defineModule } from "../../language.ts";
import { fattyAcidParameters } from "./fatty-acid-parameters.ts";

const lipoprotein = {
  grade: "assumed",
  why: "one pool that follows fatty acids weakly; only its level is read",
  wouldSettle: "kinetics of very-low-density lipoprotein, fed and at 72 h of a fast",
} as const;

/** Fatty acids and triglyceride of plasma. */
export const fattyAcids = defineModule({
  id: "fatty_acids",
  about: "Lipolysis under insulin, starvation and exercise; plasma fatty acids, glycerol and triglyceride.",
  needs: {
    insulin_delayed: { unit: "pmol/L", typical: 32, means: "insulin acting on fat" },
    insulin_plasma_fasting: { unit: "pmol/L", typical: 32, means: "the same, fasted" },
    starvation: { unit: "1", typical: 0, means: "programme of starvation" },
    counter_regulation: { unit: "1", typical: 0, means: "0 at fasting glucose, 1 in deep hypoglycaemia" },
    bhb_concentration: { unit: "mmol/L", typical: 0.1, means: "hydroxybutyrate" },
    bhb_fasting: { unit: "mmol/L", typical: 0.1, means: "the same, fasted" },
    fat_mass: { unit: "kg", typical: 12.6, means: "fat mass" },
    fat_mass_start: { unit: "kg", typical: 12.6, means: "fat mass of the subject at the start" },
    fat_cleared: { unit: "mmol/min", typical: 0, means: "triglyceride of meals split in plasma" },
    chylomicron_fat: { unit: "mmol", typical: 0, means: "triglyceride of meals in plasma" },
    fat_kept: { unit: "1", typical: 1, means: "fat of a meal that fat cells can keep, of the usual" },
    fat_export: { unit: "1", typical: 1, means: "triglyceride secreted by the liver's new fat, 1 at rest" },
    lipolysis_hormones: { unit: "1", typical: 1, means: "GH, cortisol and thyroid on lipolysis, 1 at rest" },
    body_mass: { unit: "kg", typical: 70, means: "body mass" },
    plasma_volume: { unit: "L", typical: 2.85, means: "plasma volume" },
  },
  inputs: {
    exercise_lipolysis: { unit: "1", default: 0, means: "rise of lipolysis in exercise" },
  },
  parameters: fattyAcidParameters,
  states: {
    vldl: { unit: "mmol/L", initial: "triglyceride_fasting", scale: 1, means: "triglyceride of lipoprotein" },
  },
  terms: {
    release_fasting: {
      unit: "mmol/min",
      is: "cl_nefa * body_mass * nefa_fasting",
      means: "fatty acids released after a night",
    },
    left_fasting: {
      unit: "1",
      is: "1 - (1 - frac_unrestrained) * hill(insulin_plasma_fasting, k_lipolysis, n_lipolysis)",
      means: "lipolysis left by fasting insulin",
    },
    restraint: {
      unit: "1",
      is: "(1 - (1 - frac_unrestrained) * hill(insulin_delayed, k_lipolysis, n_lipolysis)) / left_fasting",
      means: "lipolysis left by insulin, relative to fasted",
    },
    drive: {
      unit: "1",
      is: "(1 + gain_starvation * starvation) * (1 + gain_counter * counter_regulation) * lipolysis_hormones * (1 + exercise_lipolysis)",
      means: "what raises lipolysis",
    },
    lipolysis: {
      unit: "mmol/min",
      is: "release_fasting * restraint * drive * (k_ketone + bhb_fasting) / (k_ketone + bhb_concentration) * (max(fat_mass, 0) / fat_mass_start)^n_fat",
      means: "fatty acids freed from fat tissue",
    },
    release: {
      unit: "mmol/min",
      is: "lipolysis + 3 * (1 - (1 - frac_spill) * fat_kept) * fat_cleared",
      means: "fatty acids reaching plasma",
    },
    level: { unit: "mmol/L", is: "release / (cl_nefa * body_mass)", means: "plasma fatty acids" },
    glycerol: { unit: "mmol/min", is: "lipolysis / 3 + fat_cleared", means: "glycerol released" },
  },
  processes: {
    secretion: {
      to: "vldl",
      rate: "k_vldl * triglyceride_fasting * fat_export * max(level / nefa_fasting, 0)^n_vldl",
      means: "lipoprotein secreted by the liver",
      evidence: lipoprotein,
    },
    removal: { from: "vldl", rate: "k_vldl * vldl", means: "lipoprotein removed", evidence: lipoprotein },
  },
  offers: {
    nefa_concentration: { unit: "mmol/L", is: "level", means: "plasma fatty acids" },
    nefa_fold: { unit: "1", is: "level / nefa_fasting", means: "fatty acids relative to fasted" },
    nefa_release: { unit: "mmol/min", is: "release", means: "fatty acids reaching plasma" },
    glycerol_release: { unit: "mmol/min", is: "glycerol", means: "glycerol released" },
    glycerol_fasting: { unit: "mmol/min", is: "release_fasting / 3", means: "glycerol released, fasted" },
    glycerol_concentration: {
      unit: "mmol/L",
      is: "level_glycerol * glycerol / (release_fasting / 3)",
      means: "plasma glycerol",
    },
    palmitate_release: {
      unit: "umol/(kg*min)",
      is: "palmitate_share * lipolysis / body_mass",
      means: "palmitate released, per body mass",
    },
    triglyceride_concentration: {
      unit: "mmol/L",
      is: "vldl + chylomicron_fat / plasma_volume",
      means: "plasma triglyceride",
    },
  },
  limits: [
    "fatty acids and glycerol follow their release at once (half-times of 2 to 4 min)",
    "lipoprotein triglyceride is a level only and stands outside the energy balance",
    "no fat depots; the heart's and muscle's own lipase are not told apart",
  ],
});
