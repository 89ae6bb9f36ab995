import { training } from "../tissue/training.ts";
import { associations } from "./months/associations.ts";
import { fastedLeucine } from "./months/fasted-leucine.ts";
import { fibreDamage } from "./months/fibre-damage.ts";

/** What outcomes have only in the whole body: leucine of a fast, damage between sessions, associations of cohorts. */
export const wholeBodyModules = {
  fasted_leucine: fastedLeucine,
  "muscle.fibre_damage": fibreDamage,
  associations,
};

/** Their wires; what muscle takes for fasted moves with starvation. */
export const wholeBodyWires = {
  "fasted_leucine.fasted_level": "muscle_amino_acids.muscle_leucine_fasting",
  "fasted_leucine.starvation": "fed_memory.starvation",
  "muscle.amino_acid_drive.muscle_leucine_fasting": "fasted_leucine.muscle_leucine_fasting",
  "upper_muscle.amino_acid_drive.muscle_leucine_fasting": "fasted_leucine.muscle_leucine_fasting",
  "associations.igf1_total": "igf1.igf1_total",
  "associations.total_mass": "body_mass.total_mass",
  "associations.height": "subject.height",
  "associations.crp_concentration": "inflammation.crp_concentration",
  "muscle.fibre_damage.one_repetition_maximum": "muscle.strength.one_repetition_maximum",
  "muscle.fibre_damage.repair_competence": "muscle.repair.repair_competence",
} as const;

/** The same person's start. */
export const wholeBodyBaselines = {
  "associations.igf1_rest": "igf1.igf1_total",
  "associations.index_rest": "associations.body_mass_index",
  "associations.crp_rest": "inflammation.crp_concentration",
} as const;

const resistance = training.find(({ on }) => on === "train.resistance");
const effort = resistance?.during?.["muscle.loading.session"] ?? "0";

/** What sessions leave in the observed muscle: they tire and damage it as they load it. */
export const wholeBodyExposures = [
  { ...resistance, on: "train.resistance", during: { "muscle.fibre_damage.effort": effort } },
  { on: "train.resistance", where: { mode: "eccentric" }, during: { "muscle.fibre_damage.eccentric": "1" } },
] as const;
