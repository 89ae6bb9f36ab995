import { defineModule } from "../../language.ts";
import { thyroidParameters } from "./thyroid-parameters.ts";

/** Triiodothyronine of serum. */
export const thyroid = defineModule({
  id: "thyroid",
  about: "T3: production held up by carbohydrate and energy, first-order turnover.",
  needs: {
    carbohydrate_ratio: { unit: "1", typical: 1, means: "remembered carbohydrate, relative to usual" },
    energy_shortage: { unit: "1", typical: 0, means: "remembered shortage of energy" },
  },
  parameters: thyroidParameters,
  states: { t3: { unit: "nmol/L", initial: "t3_rest", means: "total T3" } },
  terms: {
    drive: {
      unit: "1",
      is: "frac_left + (1 - frac_left) * (1 + k_carbohydrate) * michaelis(carbohydrate_ratio, k_carbohydrate) * (1 - gain_shortage * energy_shortage)",
      means: "production, relative to rest",
    },
    turnover: { unit: "1/min", is: "log(2) / half_life_t3", means: "clearance per time" },
  },
  processes: {
    production: {
      to: "t3",
      rate: "turnover * t3_rest * drive",
      means: "production, most of it outside the thyroid",
      evidence: { refs: ["spaulding1976"] },
    },
    clearance: {
      from: "t3",
      rate: "turnover * t3",
      means: "clearance",
      evidence: {
        grade: "assumed",
        why: "a decay with one half-life",
        wouldSettle: "labelled T3, fed and fasted",
      },
    },
  },
  offers: {
    t3_concentration: { unit: "nmol/L", is: "t3", means: "total T3 of serum" },
    t3_relative: { unit: "1", is: "t3 / t3_rest", means: "T3, relative to rest" },
  },
  limits: [
    "total T3 stands for free T3; no TSH, no T4, no reverse T3",
    "on 800 kcal with 50 g of carbohydrate 0.81 of fed, reported unchanged in the obese",
    "after a day without food 0.92 of fed, reported 0.86: the fall starts some hours late",
  ],
});
