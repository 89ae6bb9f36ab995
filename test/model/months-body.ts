import { bodyModules, bodyWires } from "../../model/body/assembly.ts";
import { bodyExposures } from "../../model/body/exposures.ts";
import { hmb } from "../../model/compounds/hmb.ts";
import { defineModule, defineParameters, defineSystem } from "../../model/language.ts";
import { regionAdjustments } from "../../model/outcome/months-adjustments.ts";
import {
  monthBaselines,
  monthBodyModules,
  monthBodyWires,
  monthModules,
  monthWires,
  type Region,
  turnoverBaselines,
  turnoverModules,
} from "../../model/outcome/months-assembly.ts";
import { monthExposures } from "../../model/outcome/months-exposures.ts";
import { monthVariants } from "../../model/outcome/months-variants.ts";
import { muscle } from "../../model/systems/muscle.ts";
import { muscleExposures } from "../../model/systems/muscle-exposures.ts";

const signalling = [
  "insulin_receptor",
  "irs1_pi3k",
  "akt",
  "tsc_rheb",
  "leucine_sensing",
  "mtor_complexes",
  "s6k1",
  "eif4f",
  "energy_ampk",
  "ulk1_autophagy",
  "loading",
];

/** What the muscle system has under `muscle.`, for another region; only the names given. */
function regional<Value>(entries: Readonly<Record<string, Value>>, region: Region): Record<string, Value> {
  const rows = Object.entries(entries).flatMap(([address, value]): [string, Value][] => {
    const [tissue, name = "", ...rest] = address.split(".");
    return tissue === "muscle" && signalling.includes(name)
      ? [[[region, name, ...rest].join("."), value]]
      : [];
  });
  return Object.fromEntries(rows);
}

const setting = (value: number, unit: string, means: string) =>
  ({
    value,
    unit,
    means,
    evidence: { grade: "assumed", why: "a setting of a test", wouldSettle: "nothing to settle" },
    spread: { kind: "none", why: "a setting" },
  }) as const;

/** What stands in for the modules of fuels and hormones. */
const standIns = defineModule({
  id: "stand_ins",
  about: "Energy, fat, hormones of a body in balance, for the modules of weeks and months under test.",
  needs: {
    mass: { unit: "kg", typical: 70, means: "body mass" },
    lean_mass: { unit: "kg", typical: 57.4, means: "fat-free mass" },
  },
  parameters: defineParameters({
    deficit: setting(0, "kcal/d", "energy spent over energy eaten"),
    fat_gained: setting(0, "kg", "fat gained"),
    myostatin: setting(1, "1", "myostatin over its mean"),
  }),
  inputs: {
    testosterone_given: { unit: "1", default: 0, means: "testosterone over its mean, less 1" },
    cox_inhibitor: { unit: "1", default: 0, means: "inhibition of COX" },
    biguanide: { unit: "1", default: 0, means: "inhibition of respiratory complex I" },
  },
  states: {},
  processes: {},
  offers: {
    energy_balance: { unit: "kJ/min", is: "-deficit", means: "energy balance" },
    fat_mass: { unit: "kg", is: "mass - lean_mass + fat_gained", means: "fat mass" },
    igf1_free: { unit: "nmol/L", is: "0.11[nmol/L]", means: "free IGF-1" },
    testosterone_concentration: {
      unit: "nmol/L",
      is: "15.2[nmol/L] * (1 + testosterone_given)",
      means: "testosterone",
    },
    myostatin_activity: { unit: "1", is: "myostatin", means: "myostatin" },
    cox_inhibition: { unit: "1", is: "cox_inhibitor", means: "inhibition of COX" },
    complex1_inhibition: { unit: "1", is: "biguanide", means: "inhibition of respiratory complex I" },
  },
  limits: ["for tests"],
});

/** The wires of the body with the stand-ins in the place of fuels and hormones. */
const bodyOfMonths = Object.fromEntries(
  Object.entries(monthBodyWires).map(([need, offer]) => {
    const [instance = "", name = ""] = offer.split(".");
    const standsIn = ["energy", "body_mass", "igf1", "testosterone", "myostatin"].includes(instance);
    return [need, standsIn ? `stand_ins.${name}` : offer];
  }),
);

const signallingWires = (region: Region) => ({
  [`${region}.leucine_sensing.muscle_leucine`]: "hmb.leucine_signal",
});

const signallingBaselines = (region: Region) => ({
  [`${region}.s6k1.erk_rest`]: `${region}.loading.erk_active`,
  [`${region}.ulk1_autophagy.ulk1_fasted`]: `${region}.ulk1_autophagy.ulk1_active`,
});

const readout = (is: string, unit = "1") => ({ unit, is, means: is, assay: "none" });

/** The muscle system with two regions and what weeks and months change in them. */
export const monthsBody = defineSystem({
  id: "months_body",
  about: "Two regions of muscle in a body in balance, through weeks and months.",
  modules: {
    ...bodyModules,
    hmb,
    ...regional(muscle.modules, "muscle"),
    ...regional(muscle.modules, "upper_muscle"),
    ...turnoverModules("muscle"),
    ...turnoverModules("upper_muscle"),
    ...monthModules("muscle"),
    ...monthModules("upper_muscle"),
    ...monthBodyModules,
    stand_ins: standIns,
  },
  wires: {
    ...bodyWires,
    "hmb.lean_mass": "body_size.lean_mass",
    "hmb.muscle_leucine": "muscle_amino_acids.muscle_leucine",
    "muscle_amino_acids.protein_synthesis": "muscle_mass_readouts.protein_synthesis",
    "muscle_amino_acids.protein_breakdown": "muscle_mass_readouts.protein_breakdown",
    "stand_ins.mass": "subject.mass",
    "stand_ins.lean_mass": "subject.lean_mass",
    "training_drugs.cox_inhibition": "stand_ins.cox_inhibition",
    "endurance.complex1_inhibition": "stand_ins.complex1_inhibition",
    ...signallingWires("muscle"),
    ...signallingWires("upper_muscle"),
    ...monthWires("muscle"),
    ...monthWires("upper_muscle"),
    ...bodyOfMonths,
  },
  adjustments: {
    ...regional(muscle.adjustments, "muscle"),
    ...regional(muscle.adjustments, "upper_muscle"),
    ...regionAdjustments,
  },
  baselines: {
    ...signallingBaselines("muscle"),
    ...signallingBaselines("upper_muscle"),
    ...turnoverBaselines("muscle"),
    ...turnoverBaselines("upper_muscle"),
    ...monthBaselines,
    "muscle_hormones.igf1_usual": "stand_ins.igf1_free",
    "muscle_hormones.testosterone_usual": "stand_ins.testosterone_concentration",
  },
  variants: monthVariants,
  exposures: [
    ...bodyExposures,
    ...muscleExposures,
    ...monthExposures,
    { on: "compound.aspirin", during: { "stand_ins.cox_inhibitor": "1" } },
    {
      on: "compound.testosterone",
      takes: { dose: "mg" },
      during: { "stand_ins.testosterone_given": "dose / 1[mg]" },
    },
    { on: "compound.metformin", during: { "stand_ins.biguanide": "1" } },
    {
      on: "compound.follistatin_344",
      takes: { level: "1" },
      during: { "muscle_hormones.ligand_trap": "level" },
    },
  ],
  readouts: {
    resting: readout("muscle.synthesis.synthesis_resting"),
    added: readout("muscle.synthesis.loading_added"),
    breaking: readout("muscle.breakdown_over_months.breakdown_resting"),
    drive: readout("muscle.loading.mechanical_drive"),
    permission: readout("muscle.initiation.exercise_permission"),
    mtorc1: readout("muscle.mtor_complexes.mtorc1_active"),
    mtorc2: readout("muscle.mtor_complexes.mtorc2_active"),
    s6k1: readout("muscle.s6k1.s6k1_active"),
    ampk_mean: readout("training_drugs.ampk_mean"),
    fsr_myofibrillar: readout("muscle.synthesis.fsr_myofibrillar", "%/h"),
    fsr_mitochondrial: readout("muscle.synthesis.fsr_mitochondrial", "%/h"),
    fsr_daily: readout("muscle.muscle_pools.fsr_myofibrillar_daily", "%/d"),
    size: readout("muscle.muscle_pools.muscle_size"),
    size_upper: readout("upper_muscle.muscle_pools.muscle_size"),
    mass: readout("muscle.muscle_pools.protein_mass"),
    gained: readout("muscle.muscle_pools.trained_gain"),
    accustomed: readout("muscle.training_adaptation.accustomed"),
    load: readout("muscle.training_adaptation.load_effect"),
    rna: readout("muscle.ribosomes.total_rna"),
    satellite: readout("muscle.satellite_cells.satellite_cells"),
    nuclei: readout("muscle.satellite_cells.myonuclei"),
    neural: readout("muscle.strength.neural_drive"),
    maximum: readout("muscle.strength.one_repetition_maximum"),
    enzymes: readout("endurance.oxidative_enzymes"),
    uptake: readout("endurance.maximal_oxygen_uptake"),
    sensitivity: readout("insulin_sensitivity.insulin_sensitivity"),
    protein: readout("habitual_protein.habitual_protein", "g/kg/d"),
    lean_change: readout("muscle_mass_readouts.lean_change", "kg"),
  },
  settle: "48 h",
});
