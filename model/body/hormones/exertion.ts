import { defineModule } from "../../language.ts";

/** Endurance exercise, as hormones feel it. */
export const exertion = defineModule({
  id: "exertion",
  about: "Intensity of endurance exercise going on now, for the hormones of the whole body.",
  inputs: {
    intensity: { unit: "1", default: 0, means: "share of the maximal oxygen uptake, 0 at rest" },
  },
  states: {},
  processes: {},
  offers: {
    exercise_intensity: {
      unit: "1",
      is: "min(max(intensity, 0), 1.5)",
      means: "share of the maximal oxygen uptake, 0 at rest",
    },
    exercise_load: {
      unit: "1",
      is: "min(max(intensity, 0), 1.5)^2",
      means: "load on muscle as IL-6 counts it: steeper than intensity",
    },
  },
  limits: [
    "lifting counts as rest for hormones: its rises of growth hormone and cortisol are missing",
    "the square of intensity as the load for IL-6 is a guess; how much muscle works is not asked",
  ],
});
