import { bodyWires } from "./assembly.ts";
import { bodyMass } from "./fuels/body-mass.ts";
import { energy } from "./fuels/energy.ts";
import { fattyAcids } from "./fuels/fatty-acids.ts";
import { fedMemory } from "./fuels/fed-memory.ts";
import { fuelAbsorption } from "./fuels/fuel-absorption.ts";
import { fuelGlucose } from "./fuels/fuel-glucose.ts";
import { fuelInsulin } from "./fuels/fuel-insulin.ts";
import { fuelUse } from "./fuels/fuel-use.ts";
import { glucagon } from "./fuels/glucagon.ts";
import { ketones } from "./fuels/ketones.ts";
import { leucineSparing } from "./fuels/leucine-sparing.ts";
import { liverGlycogen } from "./fuels/liver-glycogen.ts";
import { muscleGlycogen } from "./fuels/muscle-glycogen.ts";
import { nitrogen } from "./fuels/nitrogen.ts";
import { running } from "./fuels/running.ts";

/**
 * The fuels of the body, laid over `bodyModules`: `insulin` and `glucose` take the places of those there.
 *
 * Beside the ports of the vocabulary they offer, among others: `insulin.insulin_fold`, `insulin.insulin_delayed`
 * (what liver and fat see), `glucagon.glucagon_fold`, `glucose.counter_regulation`, `fed_memory.fed_memory` and
 * `fed_memory.starvation` (0 on a habitual morning, near 1 after days without food), `liver_glycogen.share_new`,
 * `muscle_glycogen.glycogen_fold`, `muscle_glycogen.insulin_sensitivity`, `fatty_acids.nefa_fold`,
 * `fatty_acids.triglyceride_concentration`, `fuel_absorption.protein_absorbed`, `energy.intake_fold`,
 * `energy.energy_habitual`, `fuel_use.respiratory_quotient`, `body_mass.lean_mass`, `body_mass.body_fat`.
 *
 * The system needs a clock: its slow stocks (glycogen, memory of insulin, fat, protein) stand still only before time 0.
 */
export const fuelModules = {
  running,
  insulin: fuelInsulin,
  glucose: fuelGlucose,
  glucagon,
  fed_memory: fedMemory,
  fuel_absorption: fuelAbsorption,
  liver_glycogen: liverGlycogen,
  muscle_glycogen: muscleGlycogen,
  fatty_acids: fattyAcids,
  ketones,
  nitrogen,
  energy,
  fuel_use: fuelUse,
  body_mass: bodyMass,
  leucine_sparing: leucineSparing,
};

/** Wires of the body but those into the glucose that is replaced. */
const keptBodyWires = Object.fromEntries(
  Object.entries(bodyWires).filter(([need]) => !need.startsWith("glucose.")),
);

/**
 * The wires of the body with these fuels, in place of `bodyWires`. The needs in `quietWires` stay open for hormones,
 * tissues, muscle and training, or for `quietHormones`; and the two of `bodyWires`.
 */
export const fuelWires: Readonly<Record<string, string>> = {
  ...keptBodyWires,

  "amino_acids.leucine_arrival": "leucine_sparing.leucine_arriving",
  "leucine_sparing.leucine_arrival": "digestion.leucine_arrival",
  "leucine_sparing.leucine_concentration": "amino_acids.leucine_concentration",
  "leucine_sparing.leucine_plasma_fasting": "amino_acids.leucine_plasma_fasting",
  "leucine_sparing.leucine_turnover": "amino_acids.leucine_turnover",
  "leucine_sparing.starvation": "fed_memory.starvation",

  "glucose.glucose_release": "liver_glycogen.glucose_release",
  "glucose.glucose_arrival": "digestion.glucose_arrival",
  "glucose.muscle_uptake": "muscle_glycogen.muscle_uptake",
  "glucose.liver_uptake": "liver_glycogen.liver_uptake",
  "glucose.brain_ketone_energy": "ketones.brain_ketone_energy",
  "glucose.brain_ketone_energy_fasting": "ketones.brain_ketone_energy_fasting",
  "glucose.glucose_volume": "body_size.glucose_volume",
  "glucose.body_mass": "body_size.body_mass",

  "glucagon.glucose_concentration": "glucose.glucose_concentration",
  "glucagon.glucose_plasma_fasting": "glucose.glucose_plasma_fasting",
  "glucagon.insulin_fold": "insulin.insulin_fold",
  "glucagon.leucine_arrival": "digestion.leucine_arrival",
  "glucagon.eaa_arrival": "digestion.eaa_arrival",
  "glucagon.neaa_arrival": "digestion.neaa_arrival",
  "glucagon.counter_regulation": "glucose.counter_regulation",

  "fed_memory.running": "running.running",
  "fed_memory.insulin_fold": "insulin.insulin_fold",

  "fuel_absorption.stomach_energy": "digestion.stomach_energy",
  "fuel_absorption.glucose_arrival": "digestion.glucose_arrival",

  "liver_glycogen.running": "running.running",
  "liver_glycogen.insulin_delayed": "insulin.insulin_delayed",
  "liver_glycogen.insulin_plasma_fasting": "insulin.insulin_plasma_fasting",
  "liver_glycogen.glucagon_fold": "glucagon.glucagon_fold",
  "liver_glycogen.glucose_concentration": "glucose.glucose_concentration",
  "liver_glycogen.glucose_plasma_fasting": "glucose.glucose_plasma_fasting",
  "liver_glycogen.counter_regulation": "glucose.counter_regulation",
  "liver_glycogen.starvation": "fed_memory.starvation",
  "liver_glycogen.release_fasting": "glucose.release_fasting",
  "liver_glycogen.lactate_release": "glucose.lactate_release",
  "liver_glycogen.lactate_fasting": "glucose.lactate_fasting",
  "liver_glycogen.muscle_lactate": "muscle_glycogen.muscle_lactate",
  "liver_glycogen.glycerol_release": "fatty_acids.glycerol_release",
  "liver_glycogen.glycerol_fasting": "fatty_acids.glycerol_fasting",
  "liver_glycogen.protein_oxidation": "nitrogen.protein_oxidation",
  "liver_glycogen.oxidation_fasting": "nitrogen.oxidation_fasting",
  "liver_glycogen.first_pass": "fuel_absorption.first_pass",
  "liver_glycogen.body_mass": "body_size.body_mass",
  "liver_glycogen.lean_mass": "body_size.lean_mass",

  "muscle_glycogen.running": "running.running",
  "muscle_glycogen.insulin_interstitial": "insulin.insulin_interstitial",
  "muscle_glycogen.insulin_interstitial_fasting": "insulin.insulin_interstitial_fasting",
  "muscle_glycogen.glucose_concentration": "glucose.glucose_concentration",
  "muscle_glycogen.glucose_plasma_fasting": "glucose.glucose_plasma_fasting",
  "muscle_glycogen.muscle_uptake_fasting": "glucose.muscle_uptake_fasting",
  "muscle_glycogen.oxidised": "fuel_use.carbohydrate_burned",
  "muscle_glycogen.counter_regulation": "glucose.counter_regulation",
  "muscle_glycogen.starvation": "fed_memory.starvation",
  "muscle_glycogen.nefa_fold": "fatty_acids.nefa_fold",
  "muscle_glycogen.body_mass": "body_size.body_mass",
  "muscle_glycogen.lean_mass": "body_size.lean_mass",
  "muscle_glycogen.muscle_mass": "body_size.muscle_mass",

  "fatty_acids.insulin_delayed": "insulin.insulin_delayed",
  "fatty_acids.insulin_plasma_fasting": "insulin.insulin_plasma_fasting",
  "fatty_acids.starvation": "fed_memory.starvation",
  "fatty_acids.counter_regulation": "glucose.counter_regulation",
  "fatty_acids.bhb_concentration": "ketones.bhb_concentration",
  "fatty_acids.bhb_fasting": "ketones.bhb_fasting",
  "fatty_acids.fat_mass": "body_mass.fat_mass",
  "fatty_acids.fat_mass_start": "body_mass.fat_mass_start",
  "fatty_acids.fat_cleared": "fuel_absorption.fat_cleared",
  "fatty_acids.chylomicron_fat": "fuel_absorption.chylomicron_fat",
  "fatty_acids.body_mass": "body_size.body_mass",
  "fatty_acids.plasma_volume": "body_size.plasma_volume",

  "ketones.running": "running.running",
  "ketones.nefa_fold": "fatty_acids.nefa_fold",
  "ketones.insulin_delayed": "insulin.insulin_delayed",
  "ketones.insulin_plasma_fasting": "insulin.insulin_plasma_fasting",
  "ketones.glucagon_fold": "glucagon.glucagon_fold",
  "ketones.starvation": "fed_memory.starvation",
  "ketones.brain_fasting": "glucose.brain_fasting",
  "ketones.lean_mass": "body_size.lean_mass",

  "nitrogen.running": "running.running",
  "nitrogen.protein_absorbed": "fuel_absorption.protein_absorbed",
  "nitrogen.leucine_concentration": "amino_acids.leucine_concentration",
  "nitrogen.leucine_plasma_fasting": "amino_acids.leucine_plasma_fasting",
  "nitrogen.glucagon_fold": "glucagon.glucagon_fold",
  "nitrogen.starvation": "fed_memory.starvation",
  "nitrogen.protein_excess": "body_mass.protein_excess",
  "nitrogen.lean_mass": "body_size.lean_mass",

  "energy.running": "running.running",
  "energy.mass": "subject.mass",
  "energy.height": "subject.height",
  "energy.age": "subject.age",
  "energy.male": "subject.male",
  "energy.fat_mass": "body_mass.fat_mass",
  "energy.fat_mass_start": "body_mass.fat_mass_start",
  "energy.lean_mass": "body_mass.lean_mass",
  "energy.lean_mass_start": "body_size.lean_mass",
  "energy.total_mass": "body_mass.total_mass",
  "energy.protein_absorbed": "fuel_absorption.protein_absorbed",
  "energy.glucose_absorbed": "fuel_absorption.glucose_absorbed",
  "energy.fat_cleared": "fuel_absorption.fat_cleared",
  "energy.energy_absorbed": "fuel_absorption.energy_absorbed",

  "fuel_use.energy_expenditure": "energy.energy_expenditure",
  "fuel_use.energy_active": "energy.energy_active",
  "fuel_use.energy_exercise": "energy.energy_exercise",
  "fuel_use.energy_resting_start": "energy.energy_resting_start",
  "fuel_use.brain_uptake": "glucose.brain_uptake",
  "fuel_use.brain_fasting": "glucose.brain_fasting",
  "fuel_use.other_uptake": "glucose.other_uptake",
  "fuel_use.lactate_release": "glucose.lactate_release",
  "fuel_use.liver_burned": "liver_glycogen.liver_burned",
  "fuel_use.muscle_uptake_fasting": "glucose.muscle_uptake_fasting",
  "fuel_use.insulin_interstitial": "insulin.insulin_interstitial",
  "fuel_use.insulin_interstitial_fasting": "insulin.insulin_interstitial_fasting",
  "fuel_use.glycogen_fold": "muscle_glycogen.glycogen_fold",
  "fuel_use.nefa_fold": "fatty_acids.nefa_fold",
  "fuel_use.starvation": "fed_memory.starvation",
  "fuel_use.protein_oxidation": "nitrogen.protein_oxidation",
  "fuel_use.glucose_from_protein": "liver_glycogen.glucose_from_protein",
  "fuel_use.glucose_from_glycerol": "liver_glycogen.glucose_from_glycerol",
  "fuel_use.brain_ketones": "ketones.brain_ketones",
  "fuel_use.other_ketones": "ketones.other_ketones",

  "body_mass.running": "running.running",
  "body_mass.mass": "subject.mass",
  "body_mass.lean_mass_start": "body_size.lean_mass",
  "body_mass.fat_cleared": "fuel_absorption.fat_cleared",
  "body_mass.fat_energy": "fuel_use.fat_energy",
  "body_mass.ketone_production": "ketones.ketone_production",
  "body_mass.glucose_from_glycerol": "liver_glycogen.glucose_from_glycerol",
  "body_mass.lipogenesis": "muscle_glycogen.lipogenesis",
  "body_mass.protein_absorbed": "fuel_absorption.protein_absorbed",
  "body_mass.protein_oxidation": "nitrogen.protein_oxidation",
  "body_mass.muscle_glycogen_total": "muscle_glycogen.muscle_glycogen_total",
  "body_mass.muscle_glycogen_fasting": "muscle_glycogen.muscle_glycogen_fasting",
  "body_mass.liver_glycogen": "liver_glycogen.liver_glycogen",
  "body_mass.liver_glycogen_fasting": "liver_glycogen.liver_glycogen_fasting",
};
