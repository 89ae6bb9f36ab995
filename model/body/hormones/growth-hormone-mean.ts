import { defineModule } from "../../language.ts";
import { growthHormoneParameters } from "./growth-hormone-parameters.ts";
import { growthHormoneLimits, growthHormoneNeeds, growthHormoneTerms } from "./growth-hormone-terms.ts";

/** Growth hormone without its pulses. */
export const growthHormoneMean = defineModule({
  id: "growth_hormone_mean",
  about: "Mean secretion by nutrition, free IGF-1, deep sleep, ghrelin, exercise, age, fat and oestradiol.",
  needs: growthHormoneNeeds,
  parameters: growthHormoneParameters,
  states: { gh: { unit: "ug/L", initial: "gh_rest", means: "growth hormone of plasma" } },
  terms: growthHormoneTerms,
  processes: {
    secretion: {
      to: "gh",
      rate: "turnover * gh_rest * drive",
      means: "secretion",
      evidence: { refs: ["hartman1992", "ho1988"] },
    },
    clearance: {
      from: "gh",
      rate: "turnover * gh",
      means: "clearance",
      evidence: { refs: ["hartman1992"] },
    },
  },
  offers: {
    gh_concentration: { unit: "ug/L", is: "gh", means: "growth hormone of plasma" },
    gh_relative: { unit: "1", is: "gh / gh_rest", means: "growth hormone, relative to rest" },
  },
  limits: [...growthHormoneLimits, "no pulses: for runs of days and weeks"],
});
