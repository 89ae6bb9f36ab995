import { defineModule } from "../../language.ts";
import { synthesisOverMonthsParameters } from "./synthesis-over-months-parameters.ts";

/** Synthesis of hours, split into resting and loading, under what the months have changed. */
export const synthesisOverMonths = defineModule({
  id: "synthesis_over_months",
  about:
    "Fractional synthesis of muscle protein: what rests and what loading adds, and the readouts of both.",
  needs: {
    stimulated_initiation: { unit: "1", typical: 0.5, means: "initiation above the fasted level" },
    exercise_permission: { unit: "1", typical: 0.5, means: "how far initiation lets exercise act" },
    amino_acid_drive: { unit: "1", typical: 0.5, means: "drive by amino acids" },
    amino_acid_availability: {
      unit: "1",
      typical: 1,
      means: "what the other essential amino acids permit",
    },
    gate: { unit: "1", typical: 1, means: "open share, myofibrillar" },
    gate_sarcoplasmic: { unit: "1", typical: 1, means: "open share, sarcoplasmic" },
    basal_factor: { unit: "1", typical: 1, means: "basal synthesis relative to fasted" },
    basal_factor_age: { unit: "1", typical: 1, means: "factor of age on basal synthesis" },
    feeding_factor: { unit: "1", typical: 1, means: "factor of age on the response to feeding" },
    training_drive: { unit: "1", typical: 0, means: "drive left by exercise" },
    primed: { unit: "1", typical: 0, means: "share primed by feeding after loading" },
    accustomed: { unit: "1", typical: 0, means: "how used to loading" },
    loading_response: { unit: "1", typical: 1, means: "factor on what loading adds" },
    standing_factor: { unit: "1", typical: 1, means: "factor of everything else on synthesis" },
    endurance_added: {
      unit: "1",
      typical: 0,
      means: "what endurance exercise adds to mitochondrial synthesis",
    },
    trained_share: { unit: "1", typical: 0.3, means: "share of the region that a session trains" },
    ampk_active: { unit: "1", typical: 0.1, means: "acting AMPK" },
  },
  parameters: synthesisOverMonthsParameters,
  states: {},
  terms: {
    ampk_left: {
      unit: "1",
      is: "max(0, 1 - ampk_brake * max(0, ampk_active - ampk_fasted) / (1 - ampk_fasted))",
      means: "share that AMPK leaves",
    },
    basal: { unit: "1", is: "basal_factor * basal_factor_age", means: "basal synthesis relative to fasted" },
    driven: {
      unit: "1",
      is: "stimulated_initiation * amino_acid_drive * feeding_factor",
      means: "driven synthesis before its gate",
    },
    rested: {
      unit: "1",
      is: "ampk_left * (basal + gain_amino_acids * driven * gate)",
      means: "myofibrillar synthesis without loading, relative to fasted",
    },
    added: {
      unit: "1",
      is: "ampk_left * (gain_exercise * training_drive + gain_primed * primed * amino_acid_availability) * exercise_permission",
      means: "what loading, and feeding after it, add in unaccustomed muscle",
    },
    spill: {
      unit: "1",
      is: "frac_exercise_mitochondrial * (1 - accustomed)",
      means: "share of it that reaches mitochondrial protein",
    },
    by_loading: { unit: "1", is: "loading_response * added", means: "what loading adds in this muscle" },
    sarcoplasmic_fold: {
      unit: "1",
      is: "standing_factor * ampk_left * (basal + gain_sarcoplasmic * driven * gate_sarcoplasmic)",
      means: "sarcoplasmic synthesis relative to fasted",
    },
    myofibrillar_fold: {
      unit: "1",
      is: "standing_factor * rested + by_loading",
      means: "myofibrillar synthesis relative to fasted",
    },
    mitochondrial_fold: {
      unit: "1",
      is: "sarcoplasmic_fold + spill * by_loading + endurance_added",
      means: "mitochondrial synthesis relative to fasted",
    },
    frac_mitochondrial: {
      unit: "1",
      is: "1 - frac_myofibrillar - frac_sarcoplasmic",
      means: "mitochondrial share of muscle protein",
    },
    mixed_by_loading: {
      unit: "1",
      is: "by_loading * (frac_myofibrillar + frac_mitochondrial * spill)",
      means: "what loading adds to mixed synthesis, relative to fasted",
    },
    mixed_fold: {
      unit: "1",
      is: "frac_myofibrillar * myofibrillar_fold + frac_sarcoplasmic * sarcoplasmic_fold + frac_mitochondrial * mitochondrial_fold",
      means: "synthesis of mixed muscle protein relative to fasted",
    },
  },
  processes: {},
  offers: {
    synthesis_resting: {
      unit: "1",
      is: "rested",
      means: "myofibrillar synthesis without loading, relative to fasted",
    },
    loading_added: { unit: "1", is: "added", means: "what loading adds in unaccustomed muscle" },
    mitochondrial_spill: { unit: "1", is: "spill", means: "share of it that reaches mitochondrial protein" },
    synthesis_region: {
      unit: "1",
      is: "mixed_fold - (1 - trained_share) * mixed_by_loading",
      means: "synthesis of all protein of the region relative to fasted",
    },
    fsr_myofibrillar: {
      unit: "%/h",
      is: "fsr_myofibrillar_fasted * myofibrillar_fold",
      means: "fractional synthesis of myofibrillar protein",
    },
    fsr_sarcoplasmic: {
      unit: "%/h",
      is: "fsr_sarcoplasmic_fasted * sarcoplasmic_fold",
      means: "fractional synthesis of sarcoplasmic protein",
    },
    fsr_mitochondrial: {
      unit: "%/h",
      is: "fsr_mitochondrial_fasted * mitochondrial_fold",
      means: "fractional synthesis of mitochondrial protein",
    },
    fsr_mixed: {
      unit: "%/h",
      is: "frac_myofibrillar * fsr_myofibrillar_fasted * myofibrillar_fold + frac_sarcoplasmic * fsr_sarcoplasmic_fasted * sarcoplasmic_fold + frac_mitochondrial * fsr_mitochondrial_fasted * mitochondrial_fold",
      means: "fractional synthesis of mixed muscle protein",
    },
    fsr_mixed_fasted: {
      unit: "%/h",
      is: "frac_myofibrillar * fsr_myofibrillar_fasted + frac_sarcoplasmic * fsr_sarcoplasmic_fasted + frac_mitochondrial * fsr_mitochondrial_fasted",
      means: "fasted synthesis of mixed muscle protein",
    },
  },
  limits: [
    "insulin acts on synthesis only through mTORC1",
    "fractions of the protein of the start: that a grown muscle holds more protein is not taken off",
    "disuse, energy, hormones and age act after mTORC1, on all fractions alike",
  ],
});
