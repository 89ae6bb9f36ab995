import { defineModule } from "../../language.ts";
import { cortisolParameters } from "./cortisol-parameters.ts";

const turn = "6.283185307179586";

/** Cortisol of plasma. */
export const cortisol = defineModule({
  id: "cortisol",
  about: "Total cortisol: a daily rhythm of secretion, fasting, exercise and IL-6; first-order clearance.",
  needs: {
    clock_hour: { unit: "h", typical: 32, means: "hour of the master clock, a day or more on" },
    rhythm: { unit: "1", typical: 0, means: "1 with rhythms of the day, 0 without" },
    energy_shortage: { unit: "1", typical: 0, means: "remembered shortage of energy" },
    exercise_intensity: { unit: "1", typical: 0, means: "share of the maximal oxygen uptake" },
    il6_relative: { unit: "1", typical: 1, means: "IL-6, relative to rest" },
  },
  parameters: cortisolParameters,
  states: {
    cortisol: { unit: "nmol/L", initial: "cortisol_level", scale: 200, means: "cortisol of plasma" },
  },
  terms: {
    shape: {
      unit: "1",
      is: `exp(power_swing * cos(${turn} * (clock_hour - lag_swing) / 24[h]) + power_overtone * cos(2 * ${turn} * (clock_hour - lag_overtone) / 24[h])) / ratio_shape`,
      means: "secretion over the day, 1 on average",
    },
    drive: {
      unit: "1",
      is: "(1 + rhythm * (shape - 1)) * (1 + gain_shortage * energy_shortage) + gain_exercise * hill(exercise_intensity, k_exercise, n_exercise) + gain_il6 * (michaelis(il6_relative, k_il6) - michaelis(1, k_il6))",
      means: "secretion, relative to the mean of a day",
    },
    turnover: { unit: "1/min", is: "log(2) / half_life_cortisol", means: "clearance per time" },
  },
  processes: {
    secretion: {
      to: "cortisol",
      rate: "turnover * cortisol_level * max(drive, 0)",
      means: "secretion",
      evidence: { refs: ["bergendahl1996", "hill2008", "steensberg2003"] },
    },
    clearance: {
      from: "cortisol",
      rate: "turnover * cortisol",
      means: "clearance",
      evidence: {
        grade: "assumed",
        why: "a decay with one half-life, as it is reported",
        wouldSettle: "cortisol after a dose, over a wide range",
      },
    },
  },
  offers: {
    cortisol_concentration: { unit: "nmol/L", is: "cortisol", means: "total cortisol of plasma" },
    cortisol_relative: {
      unit: "1",
      is: "cortisol / cortisol_level",
      means: "cortisol, relative to the mean of a day",
    },
  },
  limits: [
    "total, not free cortisol: no binding globulin; no pulses, since the profile is the mean of many people",
    "the peak is 0.3 h late and 3 % too high under light from 7 to 23 h: the clock swings by 0.4 h within a day",
    "with age the rhythm flattens in man: not here; meals do not raise cortisol",
  ],
});
