import type { Exposure } from "../../src/lang/index.ts";
import type { references } from "../references.ts";
import { effort } from "./fuels/effort.ts";

const intensity = "if(given(intensity) > 0.5, intensity, 0.6)";
const oxygen = "(effort.oxygen_most + effort.oxygen_trained * subject.trained) * subject.lean_mass";
const restOxygen = "effort.rest_oxygen * subject.lean_mass";

/** Share of a session that is sets and their usual rests. */
const density = "if(given(sets) > 0.5, min(1, sets * effort.set_time / duration), 1)";

/** What meals, drinks and sessions do to the fuels, beside what `bodyExposures` does. */
export const fuelExposures: readonly Exposure<keyof typeof references>[] = [
  {
    on: "meal",
    takes: { protein: "g", fat: "g" },
    adds: { "fuel_absorption.stomach_protein": "protein", "fuel_absorption.stomach_fat": "fat" },
  },
  {
    on: "amino_acids",
    takes: { eaa: "g", nonessential: "g" },
    adds: { "fuel_absorption.stomach_protein": "eaa + nonessential" },
  },
  {
    on: "train.endurance",
    takes: { intensity: "1" },
    tables: { effort: { by: "form", rows: effort } },
    during: {
      "energy.exercise": `max(${intensity} * ${oxygen} - ${restOxygen}, 0) * effort.energy_oxygen`,
      "muscle_glycogen.exercise_uptake": `effort.uptake_endurance * subject.mass * (${intensity})^2`,
      "liver_glycogen.exercise_release": `effort.release_endurance * (${intensity})^2`,
      "fuel_use.exercise_carbohydrate": `effort.carbohydrate_base + effort.carbohydrate_slope * min(${intensity}, 1)`,
      "fatty_acids.exercise_lipolysis": `effort.lipolysis_endurance * min(${intensity}, 0.6)`,
    },
  },
  {
    on: "train.resistance",
    takes: { sets: "1" },
    tables: { effort: { by: "form", rows: effort } },
    during: {
      "energy.exercise": `effort.energy_lifting * subject.mass * ${density}`,
      "fuel_use.exercise_carbohydrate": "effort.carbohydrate_lifting",
      "muscle_glycogen.exercise_uptake": `effort.uptake_lifting * subject.mass * ${density}`,
    },
  },
];
