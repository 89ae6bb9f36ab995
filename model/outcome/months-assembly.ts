import { basalIndependent } from "./basal-synthesis.ts";
import { initiation } from "./initiation.ts";
import { ageing } from "./months/ageing.ts";
import { aminoAcidDriveBySupply } from "./months/amino-acid-drive-by-supply.ts";
import { breakdownOverMonths } from "./months/breakdown-over-months.ts";
import { breakdownPutOff } from "./months/breakdown-put-off.ts";
import { disuse } from "./months/disuse.ts";
import { endurance } from "./months/endurance.ts";
import { energyAvailability } from "./months/energy-availability.ts";
import { habitualProtein } from "./months/habitual-protein.ts";
import { insulinSensitivity } from "./months/insulin-sensitivity.ts";
import { muscleHormones } from "./months/muscle-hormones.ts";
import { muscleMassReadouts } from "./months/muscle-mass-readouts.ts";
import { musclePools } from "./months/muscle-pools.ts";
import { ribosomes } from "./months/ribosomes.ts";
import { satelliteCells } from "./months/satellite-cells.ts";
import { strength } from "./months/strength.ts";
import { synthesisOverMonths } from "./months/synthesis-over-months.ts";
import { trainingAdaptation } from "./months/training-adaptation.ts";
import { trainingDrugs } from "./months/training-drugs.ts";
import { muscleFullRefractory } from "./muscle-full-refractory.ts";
import { priming } from "./priming.ts";

/** The regions of muscle: `muscle` is the lower body, or the one limb that is followed. */
export type Region = "muscle" | "upper_muscle";

/** What turns the signals of hours into synthesis and breakdown, for one region. */
export function turnoverModules<const R extends Region>(region: R) {
  return under(region, {
    initiation,
    amino_acid_drive: aminoAcidDriveBySupply,
    muscle_full: muscleFullRefractory,
    basal_synthesis: basalIndependent,
    priming,
    synthesis: synthesisOverMonths,
    breakdown: breakdownPutOff,
    breakdown_over_months: breakdownOverMonths,
  });
}

/** What weeks and months change in one region. */
export function monthModules<const R extends Region>(region: R) {
  return under(region, {
    training_adaptation: trainingAdaptation,
    ribosomes,
    satellite_cells: satelliteCells,
    disuse,
    muscle_pools: musclePools,
    strength,
  });
}

/** What weeks and months change in the body. */
export const monthBodyModules = {
  energy_availability: energyAvailability,
  habitual_protein: habitualProtein,
  muscle_hormones: muscleHormones,
  ageing,
  training_drugs: trainingDrugs,
  endurance,
  insulin_sensitivity: insulinSensitivity,
  muscle_mass_readouts: muscleMassReadouts,
};

/**
 * Wires of one region that are not found by name. `<region>.loading` and the signalling of the region
 * (`energy_ampk`, `akt`, `ulk1_autophagy`, `eif4f`) offer the rest, and `hmb` of the body.
 */
export function monthWires(region: Region): Readonly<Record<string, string>> {
  const upper = region === "upper_muscle";
  const legs = upper ? "_upper" : "";
  const size = `ageing.sustained_size_${upper ? "upper" : "lower"}`;
  return {
    [`${region}.breakdown.trained_share`]: `${region}.breakdown_over_months.no_share`,
    [`${region}.training_adaptation.endurance_recent`]: `endurance.endurance_recent${legs}`,
    [`${region}.muscle_pools.mitochondrial_by_endurance`]: `endurance.mitochondrial_added${legs}`,
    [`${region}.muscle_pools.sustained_size`]: size,
    [`${region}.satellite_cells.sustained_size`]: size,
  };
}

/**
 * Wires of the body modules. They name `energy.energy_balance`, `body_mass.fat_mass`, `igf1.igf1_free`,
 * `testosterone.testosterone_concentration`, `myostatin.myostatin_activity` and the signalling of `muscle`.
 *
 * New names for others: `muscle_mass_readouts.protein_synthesis` and `.protein_breakdown` (for `muscle_amino_acids`),
 * `muscle_mass_readouts.lean_gain_training` (kg, for `body_mass`), `insulin_sensitivity.insulin_sensitivity` (1, for the
 * uptake of glucose by muscle), `habitual_protein.habitual_protein` (g/kg/d), `ageing.inflammatory_tone` and
 * `ageing.inactivity` (1), `muscle_hormones.igf1_relative` (1), `endurance.maximal_oxygen_uptake` (1).
 */
export const monthBodyWires = {
  "energy_availability.energy_balance": "energy.energy_balance",
  "energy_availability.lean_mass": "subject.lean_mass",
  "habitual_protein.mass": "subject.mass",
  "muscle_hormones.testosterone_concentration": "testosterone.testosterone_concentration",
  "muscle_hormones.igf1_free": "igf1.igf1_free",
  "muscle_hormones.myostatin_activity": "myostatin.myostatin_activity",
  "ageing.age": "subject.age",
  "ageing.male": "subject.male",
  "training_drugs.ampk_active": "muscle.energy_ampk.ampk_active",
  "training_drugs.old": "ageing.old",
  "endurance.mtorc1_active": "muscle.mtor_complexes.mtorc1_active",
  "endurance.unloading": "muscle.disuse.unloading",
  "insulin_sensitivity.exercise_power": "muscle.loading.contraction_power",
  "insulin_sensitivity.oxidative_enzymes": "endurance.oxidative_enzymes",
  "insulin_sensitivity.unloading": "muscle.disuse.unloading",
  "insulin_sensitivity.fat_mass": "body_mass.fat_mass",
  "insulin_sensitivity.mass": "subject.mass",
  "insulin_sensitivity.lean_mass": "subject.lean_mass",
  "insulin_sensitivity.male": "subject.male",
  "insulin_sensitivity.energy_lack": "energy_availability.energy_lack",
  "insulin_sensitivity.mtorc2_active": "muscle.mtor_complexes.mtorc2_active",
  "insulin_sensitivity.s6k1_active": "muscle.s6k1.s6k1_active",
  "insulin_sensitivity.insulin_age": "ageing.insulin_age",
  "muscle_mass_readouts.protein_mass_lower": "muscle.muscle_pools.protein_mass",
  "muscle_mass_readouts.protein_mass_upper": "upper_muscle.muscle_pools.protein_mass",
  "muscle_mass_readouts.trained_gain_lower": "muscle.muscle_pools.trained_gain",
  "muscle_mass_readouts.trained_gain_upper": "upper_muscle.muscle_pools.trained_gain",
  "muscle_mass_readouts.synthesis_lower": "muscle.synthesis.synthesis_region",
  "muscle_mass_readouts.synthesis_upper": "upper_muscle.synthesis.synthesis_region",
  "muscle_mass_readouts.breakdown_lower": "muscle.breakdown_over_months.breakdown_region",
  "muscle_mass_readouts.breakdown_upper": "upper_muscle.breakdown_over_months.breakdown_region",
  "muscle_mass_readouts.igf1_relative": "muscle_hormones.igf1_relative",
  "muscle_mass_readouts.mass": "subject.mass",
  "muscle_mass_readouts.male": "subject.male",
} as const;

/** Levels of the settled state in one region. */
export function turnoverBaselines(region: Region): Readonly<Record<string, string>> {
  return {
    [`${region}.initiation.eif4f_fasted`]: `${region}.eif4f.eif4f`,
    [`${region}.amino_acid_drive.eaa_fasted`]: "muscle_amino_acids.muscle_eaa",
    [`${region}.synthesis.ampk_fasted`]: `${region}.energy_ampk.ampk_active`,
    [`${region}.breakdown.akt_fasted`]: `${region}.akt.akt_active`,
    [`${region}.breakdown_over_months.fbr_fasted`]: `${region}.breakdown.fbr_mixed`,
  };
}

/** Levels of the settled state in the body. */
export const monthBaselines = {
  "training_drugs.ampk_rest": "muscle.energy_ampk.ampk_active",
  "muscle_hormones.igf1_usual": "igf1.igf1_free",
  "muscle_hormones.testosterone_usual": "testosterone.testosterone_concentration",
  "endurance.mtorc1_fasted": "muscle.mtor_complexes.mtorc1_active",
  "insulin_sensitivity.mtorc2_fasted": "muscle.mtor_complexes.mtorc2_active",
  "insulin_sensitivity.s6k1_fasted": "muscle.s6k1.s6k1_active",
} as const;

/** The modules of a group under the address of their region. */
function under<const R extends string, const Group extends Readonly<Record<string, unknown>>>(
  region: R,
  group: Group,
) {
  const entries = Object.entries(group).map(([name, module]) => [`${region}.${name}`, module]);
  return Object.fromEntries(entries) as { [Name in keyof Group & string as `${R}.${Name}`]: Group[Name] };
}
