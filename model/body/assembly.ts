import { rapamycin } from "../compounds/rapamycin.ts";
import { aminoAcids } from "./amino-acids.ts";
import { bodySize } from "./body-size.ts";
import { digestion } from "./digestion.ts";
import { glucose } from "./glucose.ts";
import { insulin } from "./insulin.ts";
import { muscleAminoAcids } from "./muscle-amino-acids.ts";

/** The modules of the body under the addresses that `bodyWires` and `bodyExposures` use. */
export const bodyModules = {
  body_size: bodySize,
  digestion,
  amino_acids: aminoAcids,
  muscle_amino_acids: muscleAminoAcids,
  insulin,
  glucose,
  rapamycin,
};

/**
 * The wires among them. Two needs stay open for the muscle of the system, or for `muscleTurnover`:
 * `muscle_amino_acids.protein_synthesis` and `muscle_amino_acids.protein_breakdown`.
 */
export const bodyWires = {
  "body_size.mass": "subject.mass",
  "body_size.height": "subject.height",
  "body_size.male": "subject.male",
  "body_size.lean_mass": "subject.lean_mass",

  "amino_acids.leucine_arrival": "digestion.leucine_arrival",
  "amino_acids.eaa_arrival": "digestion.eaa_arrival",
  "amino_acids.neaa_arrival": "digestion.neaa_arrival",
  "amino_acids.amino_acid_volume": "body_size.amino_acid_volume",
  "amino_acids.lean_mass": "body_size.lean_mass",
  "amino_acids.proteolysis_brake": "insulin.proteolysis_brake",
  "amino_acids.leucine_uptake": "muscle_amino_acids.leucine_uptake",
  "amino_acids.eaa_uptake": "muscle_amino_acids.eaa_uptake",
  "amino_acids.neaa_uptake": "muscle_amino_acids.neaa_uptake",
  "amino_acids.muscle_share": "muscle_amino_acids.muscle_share",
  "amino_acids.muscle_release_share": "muscle_amino_acids.muscle_release_share",

  "muscle_amino_acids.leucine_concentration": "amino_acids.leucine_concentration",
  "muscle_amino_acids.eaa_concentration": "amino_acids.eaa_concentration",
  "muscle_amino_acids.neaa_concentration": "amino_acids.neaa_concentration",
  "muscle_amino_acids.leucine_plasma_fasting": "amino_acids.leucine_plasma_fasting",
  "muscle_amino_acids.eaa_plasma_fasting": "amino_acids.eaa_plasma_fasting",
  "muscle_amino_acids.neaa_plasma_fasting": "amino_acids.neaa_plasma_fasting",
  "muscle_amino_acids.leucine_turnover": "amino_acids.leucine_turnover",
  "muscle_amino_acids.eaa_turnover": "amino_acids.eaa_turnover",
  "muscle_amino_acids.muscle_mass": "body_size.muscle_mass",
  "muscle_amino_acids.muscle_water": "body_size.muscle_water",

  "insulin.glucose_concentration": "glucose.glucose_concentration",
  "insulin.glucose_plasma_fasting": "glucose.glucose_plasma_fasting",
  "insulin.glucose_arrival": "digestion.glucose_arrival",
  "insulin.leucine_arrival": "digestion.leucine_arrival",
  "insulin.eaa_arrival": "digestion.eaa_arrival",
  "insulin.neaa_arrival": "digestion.neaa_arrival",
  "insulin.insulin_volume": "body_size.insulin_volume",
  "insulin.body_mass": "body_size.body_mass",

  "glucose.glucose_arrival": "digestion.glucose_arrival",
  "glucose.leucine_arrival": "digestion.leucine_arrival",
  "glucose.eaa_arrival": "digestion.eaa_arrival",
  "glucose.neaa_arrival": "digestion.neaa_arrival",
  "glucose.insulin_concentration": "insulin.insulin_concentration",
  "glucose.insulin_interstitial": "insulin.insulin_interstitial",
  "glucose.insulin_plasma_fasting": "insulin.insulin_plasma_fasting",
  "glucose.insulin_interstitial_fasting": "insulin.insulin_interstitial_fasting",
  "glucose.glucose_volume": "body_size.glucose_volume",
  "glucose.body_mass": "body_size.body_mass",

  "rapamycin.body_mass": "body_size.body_mass",
} as const;
