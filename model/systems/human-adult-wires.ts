import { fuelWires } from "../body/fuel-assembly.ts";
import { hormoneWires, myostatinWires } from "../body/hormone-assembly.ts";
import { compoundWires } from "../compounds/assembly.ts";
import { monthBodyWires, monthWires } from "../outcome/months-assembly.ts";
import { wholeBodyWires } from "../outcome/whole-body-assembly.ts";
import { backWires } from "../tissues/back-assembly.ts";
import { junkWires } from "../tissues/junk-assembly.ts";
import { specialWires } from "../tissues/special-assembly.ts";
import type { Kind } from "../tissues/tissue.ts";
import { type Filled, type TissueName, tissueWires } from "../tissues/tissue-set.ts";
import type { HeldTissues } from "../tissues/variants.ts";

/** What of the body every tissue sees. */
const common: Filled = {
  running: "running.running",
  rapamycin_free: "rapamycin.rapamycin_free",
  glucocorticoid: "felt_by_tissues.glucocorticoid",
  glucose_relative: "felt_by_tissues.glucose_relative",
  igf1_relative: "igf1.igf1_relative",
  tissue_oxygen: "oxygen.tissue_oxygen",
  leptin_relative: "leptin.leptin_relative",
  ghrelin_relative: "ghrelin.ghrelin_relative",
  glucagon_relative: "glucagon.glucagon_fold",
};

/** Amino acids of plasma, for tissues that no exchange of their own stands before. */
const plasma: Filled = {
  leucine_local: "amino_acids.leucine_concentration",
  eaa_local: "amino_acids.eaa_concentration",
};

/** What cells of the brain see. */
const brain: Filled = {
  insulin_local: "brain_fluid.insulin_brain",
  leucine_local: "brain_fluid.leucine_brain",
  eaa_local: "brain_fluid.eaa_brain",
};

/** Amino acids free in muscle cells; leucine with what acts like it. */
const muscleCell: Filled = {
  insulin_local: "insulin.insulin_interstitial",
  leucine_local: "hmb.leucine_signal",
  eaa_local: "muscle_amino_acids.muscle_eaa",
};

/** What fills the ports of each tissue; the others rest at their constants. */
export const filledPorts: Readonly<Record<TissueName, Filled>> = {
  muscle: {
    ...common,
    ...muscleCell,
    myostatin_free: "muscle.myostatin.myostatin_free",
    energy_stress: "metformin.energy_stress_muscle",
    disuse: "muscle.disuse.unloading",
  },
  upper_muscle: {
    ...common,
    ...muscleCell,
    myostatin_free: "upper_muscle.myostatin.myostatin_free",
    mechanical_drive: "upper_muscle.loading.mechanical_drive",
    exercising: "upper_muscle.loading.exercising",
    amp_effect: "upper_muscle.energy.amp_effect",
    disuse: "upper_muscle.disuse.unloading",
  },
  liver: {
    ...common,
    ...plasma,
    insulin_local: "insulin.insulin_portal",
    energy_stress: "metformin.energy_stress_liver",
  },
  adipose: { ...common, ...plasma, insulin_local: "insulin.insulin_interstitial" },
  agrp: { ...common, ...brain },
  pomc: { ...common, ...brain },
  hippocampus: { ...common, ...brain },
  heart: { ...common, ...muscleCell, exercising: "exertion.exercise_intensity" },
  t_cell: { ...common, ...plasma, insulin_local: "insulin.insulin_concentration" },
  proliferating: { ...common, ...plasma, insulin_local: "insulin.insulin_interstitial" },
};

/** Tissues that `human-adult` holds, and how much of the signalling set each has. */
export const heldTissues = {
  muscle: "full",
  upper_muscle: "full",
  liver: "full",
  adipose: "full",
  hippocampus: "reduced",
  heart: "full",
  t_cell: "full",
  proliferating: "full",
} as const satisfies HeldTissues;

/** Tissues whose autophagy and junk are followed to their end. */
export const junkTissues = ["muscle", "upper_muscle", "liver", "adipose", "hippocampus", "heart"] as const;

const held = Object.entries(heldTissues) as [keyof typeof heldTissues, Kind][];

/** What `of` says of every held tissue, in one record. */
export function inTissues<Value>(
  of: (tissue: TissueName, kind: Kind, filled: Filled) => Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.assign({}, ...held.map(([tissue, kind]) => of(tissue, kind, filledPorts[tissue])));
}

/** What `of` says of every tissue whose junk is followed, in one record. */
export function inJunk<Value>(
  of: (tissue: (typeof junkTissues)[number]) => Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.assign({}, ...junkTissues.map(of));
}

/** Wires of the whole body. */
export const humanAdultWires: Readonly<Record<string, string>> = {
  ...fuelWires,
  ...hormoneWires,
  ...inTissues(tissueWires),
  ...monthWires("muscle"),
  ...monthWires("upper_muscle"),
  ...inSignalling(monthBodyWires),
  ...myostatinWires("muscle"),
  ...myostatinWires("upper_muscle"),
  ...specialWires,
  ...inJunk((tissue) => junkWires(tissue, heldTissues[tissue])),

  ...backWires,
  ...wholeBodyWires,
  ...compoundWires,
  "ketone_redox.bhb_concentration": "ketones.bhb_concentration",
  "muscle_lipid.nefa_fold": "fatty_acids.nefa_fold",
  "muscle_lipid.fat_cleared": "fuel_absorption.fat_cleared",
  "muscle_lipid.body_mass": "body_size.body_mass",
  "muscle_lipid.exercise_intensity": "exertion.exercise_intensity",
  "muscle_lipid.running": "running.running",
  "hmb.lean_mass": "body_size.lean_mass",
  "hmb.muscle_leucine": "muscle_amino_acids.muscle_leucine",
  "muscle_amino_acids.protein_synthesis": "muscle_mass_readouts.protein_synthesis",
  "muscle_amino_acids.protein_breakdown": "muscle_mass_readouts.protein_breakdown",
  "muscle_glycogen.insulin_signal": "insulin_sensitivity.insulin_sensitivity",
  "body_mass.lean_gain": "muscle_mass_readouts.lean_gain_training",
  "brain_fluid.insulin_fold": "insulin.insulin_fold",
  "brain_fluid.leucine_concentration": "amino_acids.leucine_concentration",
  "brain_fluid.leucine_plasma_fasting": "amino_acids.leucine_plasma_fasting",
  "brain_fluid.eaa_concentration": "amino_acids.eaa_concentration",
  "brain_fluid.eaa_plasma_fasting": "amino_acids.eaa_plasma_fasting",
  "felt_by_tissues.cortisol_relative": "cortisol.cortisol_relative",
  "felt_by_tissues.glucose_concentration": "glucose.glucose_concentration",
  "felt_by_tissues.glucose_plasma_fasting": "glucose.glucose_plasma_fasting",
  // What training and disuse do to muscle is measured as a whole: myostatin would count it again.
  "muscle.myostatin.daily_loading": "muscle.surroundings.unchanged",
  "upper_muscle.myostatin.daily_loading": "upper_muscle.surroundings.unchanged",
  "muscle_hormones.myostatin_activity": "muscle.myostatin.myostatin_activity",
  "muscle.satellite_cells.testosterone_relative": "muscle_hormones.testosterone_relative",
  "upper_muscle.satellite_cells.testosterone_relative": "muscle_hormones.testosterone_relative",
};

/** Names of the signalling set where the outcomes of muscle ask for those of the muscle system. */
export function inSignalling(wires: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wires).map(([need, offer]) => [
      need,
      offer.replace(
        /\.(eif4f\.eif4f|s6k1\.s6k1_active)$/,
        (_, port: string) => `.s6k1_translation.${port.split(".")[1]}`,
      ),
    ]),
  );
}
