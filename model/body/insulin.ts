import { defineModule } from "../language.ts";
import { insulinParameters } from "./insulin-parameters.ts";

/** Insulin of plasma and of the fluid between muscle cells. */
export const insulin = defineModule({
  id: "insulin",
  about: "Secretion by glucose and by what arrives from the gut, clearance, delay into muscle interstitium.",
  needs: {
    glucose_concentration: { unit: "mmol/L", typical: 5, means: "plasma glucose" },
    glucose_plasma_fasting: { unit: "mmol/L", typical: 5, means: "the same, fasted" },
    glucose_arrival: { unit: "mmol/min", typical: 0, means: "glucose arriving from the gut" },
    leucine_arrival: { unit: "mmol/min", typical: 0, means: "leucine arriving from the gut" },
    eaa_arrival: { unit: "mmol/min", typical: 0, means: "other essential amino acids arriving" },
    neaa_arrival: { unit: "mmol/min", typical: 0, means: "non-essential amino acids arriving" },
    insulin_volume: { unit: "L", typical: 3.5, means: "volume of plasma insulin" },
    body_mass: { unit: "kg", typical: 70, means: "body mass" },
  },
  inputs: {
    insulin_infusion: { unit: "pmol/min", default: 0, means: "insulin infused into a vein" },
    insulin_clamped: { unit: "1", default: 0, means: "1 while the laboratory holds plasma insulin" },
    insulin_clamp_level: { unit: "pmol/L", default: 0, means: "the level held; 0 where the fold says it" },
    insulin_clamp_fold: { unit: "1", default: 1, means: "the level held, relative to fasting" },
  },
  parameters: insulinParameters,
  states: {
    plasma: {
      unit: "pmol",
      initial: "insulin_fasting * insulin_volume",
      scale: 200,
      means: "insulin of plasma",
    },
    interstitial: {
      unit: "pmol/L",
      initial: "frac_interstitial * insulin_fasting",
      scale: 30,
      means: "insulin between muscle cells",
    },
  },
  terms: {
    level: { unit: "pmol/L", is: "plasma / insulin_volume", means: "plasma insulin" },
    secretion_fasting: {
      unit: "pmol/min",
      is: "cl_insulin * body_mass * insulin_fasting",
      means: "secretion past the liver that balances clearance, fasted",
    },
    glucose_drive: {
      unit: "1",
      is: "hill(glucose_concentration, km_glucose, n_glucose) / hill(glucose_plasma_fasting, km_glucose, n_glucose)",
      means: "secretion by glucose, relative to fasted",
    },
    amino_acid_arrival: {
      unit: "mmol/min",
      is: "leucine_arrival + eaa_arrival + weight_neaa * neaa_arrival",
      means: "arriving amino acids, weighted",
    },
    amino_acid_drive: {
      unit: "pmol/min",
      is: "gain_amino_acids * (max(amino_acid_arrival, 0) / unit_arrival)^n_amino_acids * glucose_drive",
      means: "secretion by arriving amino acids, as far as glucose allows",
    },
    secretion: {
      unit: "pmol/min",
      is: "secretion_fasting * glucose_drive + gain_carbohydrate * glucose_arrival + amino_acid_drive",
      means: "insulin reaching plasma past the liver",
    },
    clearance: { unit: "pmol/min", is: "cl_insulin * body_mass * level", means: "insulin cleared" },
    clamp_level: {
      unit: "pmol/L",
      is: "if(insulin_clamp_level > 0, insulin_clamp_level, insulin_clamp_fold * insulin_fasting)",
      means: "the level at which insulin is held",
    },
    clamp: {
      unit: "pmol/min",
      is: "insulin_clamped * (k_clamp * (clamp_level * insulin_volume - plasma) - (secretion + insulin_infusion - clearance))",
      means: "infusion that undoes every other change and pulls insulin to its level",
    },
    brake_raw: {
      unit: "1",
      is: "hill(interstitial, k_proteolysis, n_proteolysis)",
      means: "action on breakdown, absolute",
    },
    brake_fasting: {
      unit: "1",
      is: "hill(frac_interstitial * insulin_fasting, k_proteolysis, n_proteolysis)",
      means: "the same, fasted",
    },
  },
  processes: {
    appearance: {
      to: "plasma",
      rate: "secretion",
      means: "secretion past the liver",
      evidence: {
        grade: "assumed",
        why: "insulin after protein follows what arrives from the gut, not plasma leucine: it is back at the fasting level while leucine is still doubled, and infused leucine leaves it unchanged",
        wouldSettle: "insulin at the same plasma amino acids, infused and eaten",
      },
    },
    infusion: {
      to: "plasma",
      rate: "insulin_infusion",
      means: "insulin infused",
      evidence: { refs: ["turnheim1988"] },
    },
    removal: { from: "plasma", rate: "clearance", means: "clearance", evidence: { refs: ["turnheim1988"] } },
    clamping: {
      to: "plasma",
      rate: "clamp",
      means: "clamp",
      evidence: {
        grade: "assumed",
        why: "what the laboratory does, not physiology",
        wouldSettle: "nothing: the protocol says it",
      },
    },
    crossing: {
      to: "interstitial",
      rate: "k_interstitial * frac_interstitial * level",
      means: "insulin crosses capillaries; too little to be missed in plasma",
      evidence: { refs: ["sjostrand1999"] },
    },
    leaving: {
      from: "interstitial",
      rate: "k_interstitial * interstitial",
      means: "insulin leaves the interstitium",
      evidence: { refs: ["sjostrand1999"] },
    },
  },
  offers: {
    insulin_concentration: { unit: "pmol/L", is: "level", means: "plasma insulin" },
    insulin_interstitial: { unit: "pmol/L", is: "interstitial", means: "insulin at muscle cells" },
    insulin_plasma_fasting: { unit: "pmol/L", is: "insulin_fasting", means: "fasting plasma insulin" },
    insulin_interstitial_fasting: {
      unit: "pmol/L",
      is: "frac_interstitial * insulin_fasting",
      means: "fasting insulin at muscle cells",
    },
    proteolysis_brake: {
      unit: "1",
      is: "(brake_raw - brake_fasting) / (1 - brake_fasting)",
      means: "brake on protein breakdown: 0 fasted, 1 complete",
    },
  },
  limits: [
    "after 48 g of whey powder the peak is right and too short: at 60 min 122 pmol/L above fasting instead of 162",
    "no first phase, no pulses, no C-peptide; secretion is counted past the liver",
    "amino acids infused into a vein do not raise insulin; in man mixed amino acids do, somewhat",
    "one delay into muscle: 28 min half-time, between 46 min in a clamp and none seen after oral glucose",
    "values in pmol/L carry the two conversion factors in use, up to 16 % apart",
    "insulin resistance is not modelled",
  ],
});
