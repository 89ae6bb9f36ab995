import { training } from "../tissue/training.ts";

const resistance = training.find(({ on }) => on === "train.resistance");
const effort = resistance?.during?.["muscle.loading.session"] ?? "0";

/** What a session trains where the upper body takes part; the muscle that is followed trains in any case. */
const upperBody = ["whole_body", "upper_body", "arms", "biceps", "triceps", "chest", "back", "shoulders"];

/** What meals, endurance exercise, casts and bed rest do to the modules of weeks and months. */
export const monthExposures = [
  {
    on: "meal",
    takes: { protein: "g", eaa: "g" },
    adds: { "habitual_protein.remembered": "max(protein, eaa)" },
  },
  {
    on: "amino_acids",
    takes: { eaa: "g", nonessential: "g" },
    adds: { "habitual_protein.remembered": "eaa + nonessential" },
  },
  {
    on: "train.endurance",
    takes: { intensity: "1" },
    during: { "endurance.endurance_power": "if(given(intensity) > 0.5, intensity, 0.6)" },
  },
  {
    on: "immobilise",
    where: { form: "limb" },
    during: { "muscle.disuse.unloading": "1", "muscle.strength.neural_unloading": "1" },
  },
  {
    on: "immobilise",
    where: { form: "bed_rest" },
    during: {
      "muscle.disuse.unloading": "1",
      "upper_muscle.disuse.unloading": "0.3",
      "muscle.strength.neural_unloading": "0.35",
      "endurance.bed_rest": "1",
      "muscle_mass_readouts.bed_rest": "1",
    },
  },
  ...upperBody.map((muscle) => ({
    ...resistance,
    on: "train.resistance",
    where: { muscle },
    during: { "upper_muscle.loading.session": effort },
  })),
] as const;
