import { byHabit, runningNeed } from "../../habit.ts";
import { defineModule } from "../../language.ts";
import { igfbp1Parameters } from "./igfbp1-parameters.ts";

/** Binding protein 1 of the insulin-like growth factors. */
export const igfbp1 = defineModule({
  id: "igfbp1",
  about:
    "IGFBP-1: secretion by the liver that portal insulin restrains and cortisol raises, first-order clearance.",
  needs: {
    ...runningNeed,
    insulin_portal: { unit: "pmol/L", typical: 80, means: "insulin of the portal vein" },
    cortisol_relative: { unit: "1", typical: 1, means: "cortisol, relative to the mean of a day" },
  },
  parameters: igfbp1Parameters,
  states: { igfbp1: { unit: "ug/L", initial: "igfbp1_rest", scale: 20, means: "IGFBP-1 of plasma" } },
  terms: {
    restraint: {
      unit: "1",
      is: "(1 + (insulin_portal_rest / k_insulin)^n_insulin) / (1 + (max(insulin_portal, 0[pmol/L]) / k_insulin)^n_insulin)",
      means: "secretion under insulin, relative to rest",
    },
    turnover: { unit: "1/min", is: "log(2) / half_life_igfbp1", means: "clearance per time" },
  },
  processes: {
    secretion: {
      to: "igfbp1",
      rate: `turnover * igfbp1_rest * restraint * max(0, 1 + gain_cortisol * (cortisol_relative - 1)) * ${byHabit("igfbp1_morning")}`,
      means: "secretion",
      evidence: { refs: ["cotterill1993", "conover1993"] },
    },
    clearance: {
      from: "igfbp1",
      rate: "turnover * igfbp1",
      means: "clearance",
      evidence: {
        grade: "assumed",
        why: "a decay with one half-life, as in a clamp",
        wouldSettle: "IGFBP-1 every ten minutes after insulin",
      },
    },
  },
  offers: {
    igfbp1_concentration: { unit: "ug/L", is: "igfbp1", means: "IGFBP-1 of plasma" },
    igfbp1_relative: { unit: "1", is: "igfbp1 / igfbp1_rest", means: "IGFBP-1, relative to rest" },
  },
  limits: [
    "it needs insulin of the portal vein: with that of plasma it would be four times too high",
    "assays differ four-fold in its resting level",
  ],
});
