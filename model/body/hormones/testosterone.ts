import { defineModule } from "../../language.ts";
import { firstOrder } from "./evidence.ts";
import { testosteroneParameters } from "./testosterone-parameters.ts";

/** Testosterone of plasma. */
export const testosterone = defineModule({
  id: "testosterone",
  about:
    "Total testosterone: in men an axis that leptin permits, with time of day, age and fat; a level in women.",
  needs: {
    leptin_relative: { unit: "1", typical: 1, means: "leptin, relative to its reference" },
    clock_hour: { unit: "h", typical: 32, means: "hour of the master clock, a day or more on" },
    rhythm: { unit: "1", typical: 0, means: "1 with rhythms of the day, 0 without" },
    male: { unit: "1", typical: 1, means: "1 for men, 0 for women" },
    age: { unit: "1", typical: 30, means: "age in years" },
    body_fat: { unit: "1", typical: 0.2, means: "fat as a share of body mass" },
    testosterone_added: { unit: "nmol/L", typical: 0, means: "testosterone that an injected ester adds" },
    left_by_feedback: { unit: "1", typical: 1, means: "share of the axis that feedback of it leaves" },
    left_by_agonist: { unit: "1", typical: 1, means: "share of the axis that a GnRH agonist leaves" },
  },
  parameters: testosteroneParameters,
  states: { axis: { unit: "1", initial: 1, means: "activity of the axis, relative to its reference" } },
  terms: {
    permitted: {
      unit: "1",
      is: "frac_unpermitted + (1 - frac_unpermitted) * (1 + k_leptin^n_leptin) * hill(leptin_relative, k_leptin, n_leptin)",
      means: "activity that leptin permits",
    },
    hour: {
      unit: "1",
      is: "1 + rhythm * gain_morning * exp(-gain_flattening * max(0, age - age_normal)) * cos(6.283185307179586 * (clock_hour - lag_peak) / 24[h])",
      means: "time of day",
    },
    person: {
      unit: "1",
      is: "(body_fat / body_fat_normal)^(-power_fat) * exp(-gain_age * (age - age_normal))",
      means: "fat and age",
    },
  },
  processes: {
    axis_rises: {
      to: "axis",
      rate: "permitted * min(left_by_feedback, left_by_agonist) / tau_axis",
      means: "leptin permits the axis",
      evidence: { refs: ["berryman2022"] },
    },
    axis_falls: { from: "axis", rate: "axis / tau_axis", means: "the axis falls back", evidence: firstOrder },
  },
  offers: {
    testosterone_concentration: {
      unit: "nmol/L",
      is: "male * testosterone_normal * axis * hour * person + (1 - male) * testosterone_women_normal + testosterone_added",
      means: "total testosterone of plasma",
    },
    testosterone_relative: {
      unit: "1",
      is: "male * (axis * hour * person + testosterone_added / testosterone_normal) + (1 - male) * (1 + testosterone_added / testosterone_women_normal)",
      means: "testosterone, relative to young adults of the same sex",
    },
  },
  limits: [
    "every effect is of men alone: women have a constant",
    "no binding globulin and no free testosterone; no effect of exercise, stress or loss of sleep",
    "after 48 h without food 0.74 of fed, measured 0.66",
  ],
});
