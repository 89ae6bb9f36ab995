import type { Readout } from "../../src/lang/index.ts";

const imaging = "magnetic resonance or computed tomography";
const tracer = "tracer and arteriovenous difference";

/** Unit, formula, meaning, assay, group. */
type Row = readonly [unit: string, is: string, means: string, assay: string, group: string];

const muscle = "Muscle over weeks";
const upper = "Weeks and months";

/** What trials measured beside the usual readouts. */
const ofMuscle: Readonly<Record<string, Row>> = {
  muscle_csa: [
    "1",
    "muscle.muscle_pools.muscle_size",
    "cross-section of the observed muscle relative to the start",
    imaging,
    muscle,
  ],
  fibre_csa: [
    "1",
    "muscle.muscle_pools.myofibrillar_mass",
    "mean area of fibres relative to the start, without swelling",
    "histology of a biopsy",
    muscle,
  ],
  phenylalanine_release: [
    "%/h",
    "0 - muscle.breakdown_over_months.net_balance",
    "net release of amino acids by muscle: breakdown less synthesis",
    tracer,
    muscle,
  ],
};

const ofGain: Readonly<Record<string, Row>> = {
  muscle_gain: [
    "1",
    "muscle.muscle_pools.muscle_size - 1",
    "cross-section of the observed muscle gained since the start",
    imaging,
    muscle,
  ],
  fsr_mixed_rise: [
    "%/h",
    "muscle.synthesis.fsr_mixed - muscle.synthesis.fsr_mixed_fasted",
    "synthesis of mixed muscle protein above that of the young, fasted and rested",
    tracer,
    muscle,
  ],
  strength_kg: [
    "kg",
    "muscle.strength.lift_per_lean * subject.lean_mass",
    "one-repetition maximum of one lift",
    "lifting test",
    muscle,
  ],
  explosive_strength: [
    "1",
    "muscle.strength.explosive_strength",
    "rate of force development relative to the start",
    "dynamometer",
    muscle,
  ],
  imcl_water: [
    "1",
    "muscle_lipid.lipid_water",
    "lipid of muscle cells over water",
    "proton magnetic resonance spectroscopy",
    muscle,
  ],
};

const ofBody: Readonly<Record<string, Row>> = {
  upper_muscle_csa: [
    "1",
    "upper_muscle.muscle_pools.muscle_size",
    "cross-section of upper-body muscle relative to the start",
    imaging,
    upper,
  ],
  lean_body_mass: [
    "kg",
    "body_size.lean_mass + muscle_mass_readouts.lean_change",
    "lean mass: that of the start and what muscle and water have changed",
    "DXA",
    upper,
  ],
  leucine_clearance: [
    "mL/(kg*min)",
    "amino_acids.leucine_turnover * (1 - muscle_amino_acids.muscle_share * (1 - muscle_mass_readouts.protein_breakdown)) / (amino_acids.leucine_concentration * body_size.body_mass)",
    "metabolic clearance of leucine: what breakdown frees over its level, without food",
    tracer,
    "Fuels",
  ],
  acetoacetate_plasma: [
    "mmol/L",
    "ketone_redox.acetoacetate_concentration",
    "plasma acetoacetate",
    "enzymatic assay",
    "Fuels",
  ],
  glucose_infusion_rate: [
    "umol/(kg*min)",
    "glucose.glucose_clamp_infusion / body_size.body_mass",
    "glucose that a clamp needs, per body mass",
    "euglycaemic clamp",
    "Fuels",
  ],
  glucose_uptake_muscle: [
    "umol/(kg*min)",
    "muscle_glycogen.muscle_uptake / body_size.body_mass",
    "glucose taken up by muscle and fat, per body mass",
    tracer,
    "Fuels",
  ],
  ffa_appearance: [
    "umol/(kg*min)",
    "fatty_acids.nefa_release / body_size.body_mass",
    "appearance of free fatty acids, per body mass",
    "palmitate tracer",
    "Fuels",
  ],
  fat_oxidation: [
    "kJ/min",
    "fuel_use.fat_energy + fuel_use.ketone_energy",
    "energy of fat burned, as such and as ketones",
    "indirect calorimetry",
    "Fuels",
  ],
};

function readouts(rows: Readonly<Record<string, Row>>, body: boolean): [string, Readout][] {
  return Object.entries(rows).map(([name, [unit, is, means, assay, group]]) => {
    return [name, { unit, is, means, assay, group, ...(body ? { body } : {}) }];
  });
}

/** Readouts that trials of the whole body ask for. */
export const humanAdultTrialReadouts: Readonly<Record<string, Readout>> = Object.fromEntries([
  ...readouts(ofMuscle, false),
  ...readouts(ofGain, false),
  ...readouts(ofBody, true),
]);
