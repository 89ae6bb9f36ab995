import { defineModule } from "../language.ts";

/** What a muscle does from day to day, for modules that ask for its load in one number. */
export const muscleLoad = defineModule({
  id: "muscle_load",
  about: "Daily load of a muscle relative to usual: less where it is unloaded, more where it is trained.",
  needs: {
    unloading: { unit: "1", typical: 0, means: "unloading now, 0 to 1" },
    load_effect: { unit: "1", typical: 0, means: "effect of the load of the last weeks, 0 to 1" },
  },
  states: {},
  processes: {},
  offers: {
    daily_loading: {
      unit: "1",
      is: "max(0, 1 - unloading) + max(0, load_effect)",
      means: "load of the muscle: 0 in a cast, 1 usual, 2 trained",
    },
    energy_stress: { unit: "1", is: "0", means: "metformin, inhibited mitochondria or ischaemia: none here" },
  },
  limits: ["a scale by definition: no drug reaches the energy of a muscle yet"],
});
