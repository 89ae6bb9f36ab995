import { defineModule } from "../../language.ts";
import { published } from "./published.ts";

/** Plasma and muscle volume from body size, as McColl and Clarke 2024 compute them. */
export const mccollBodySize = defineModule({
  id: "mccoll_body_size",
  about: "Plasma volume from height and mass; muscle volume from bioimpedance.",
  needs: {
    mass: { unit: "kg", typical: 72.1, means: "body mass" },
    height: { unit: "m", typical: 1.73, means: "body height" },
    age: { unit: "1", typical: 41.9, means: "age in years" },
    male: { unit: "1", typical: 1, means: "1 for men, 0 for women" },
  },
  parameters: published({
    plasma_per_height: {
      value: 0.3669,
      unit: "L/m^3",
      means: "plasma volume per cubed height",
      at: "plasma volume",
    },
    plasma_per_mass: {
      value: 0.03219,
      unit: "L/kg",
      means: "plasma volume per body mass",
      at: "plasma volume",
    },
    plasma_offset: { value: 0.6041, unit: "L", means: "plasma volume, constant part", at: "plasma volume" },
    bioimpedance: {
      value: 517,
      unit: "ohm",
      means: "bioimpedance of the reference subject",
      at: "reference subject",
    },
    muscle_per_conduction: {
      value: 0.401,
      unit: "kg*ohm/cm^2",
      means: "muscle mass per height squared over bioimpedance",
      at: "muscle volume",
    },
    muscle_male: { value: 3.825, unit: "kg", means: "muscle mass of men above women", at: "muscle volume" },
    muscle_per_age: {
      value: 0.071,
      unit: "kg",
      means: "muscle mass lost per year of age",
      at: "muscle volume",
    },
    muscle_offset: { value: 5.102, unit: "kg", means: "muscle mass, constant part", at: "muscle volume" },
    muscle_density: {
      value: 1.112,
      unit: "kg/L",
      means: "density that turns mass into volume",
      at: "muscle volume",
    },
  }),
  states: {},
  terms: {
    muscle_mass: {
      unit: "kg",
      is: "muscle_per_conduction * height^2 / bioimpedance + muscle_male * male - muscle_per_age * age + muscle_offset",
      means: "skeletal muscle mass",
    },
  },
  processes: {},
  offers: {
    plasma_volume: {
      unit: "L",
      is: "plasma_per_height * height^3 + plasma_per_mass * mass + plasma_offset",
      means: "plasma volume",
    },
    muscle_volume: { unit: "L", is: "muscle_mass / muscle_density", means: "volume of skeletal muscle" },
  },
  limits: ["the plasma volume is the equation for men", "bioimpedance is that of the reference subject"],
});
