import { defineModule, defineParameters } from "../language.ts";
import { ghrhElimination, ghrhGain, ghrhHalf, ghrhOffers, ghrhSteepness, ghrhTauUsed } from "./ghrh-parts.ts";
import { burstLimits, burstProcesses, burstStates, burstTerms } from "./release-burst.ts";

/** Sermorelin (GHRH 1-29) by vein, and the burst of growth hormone that it releases. */
export const sermorelinKinetics = defineModule({
  id: "sermorelin",
  about: "Sermorelin by its exposure at half of the release of growth hormone; one burst.",
  parameters: defineParameters({
    half_life_plasma: {
      value: 11.5,
      unit: "min",
      means: "half-life in plasma",
      evidence: {
        grade: "assumed",
        why: "11 to 12 min on pages that quote its label; the label was not seen",
        wouldSettle: "plasma sermorelin after a bolus",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    k_gh: ghrhHalf("sermorelin"),
    n_gh: ghrhSteepness("effects of doses by vein over a range of 32 times"),
    tau_used: ghrhTauUsed,
    gain_gh: ghrhGain({
      grade: "derived",
      from: ["arvat2000"],
      how: "a peak of 22.3 +- 4.5 ug/L after GHRH-29 at the dose of the study, which is close to the most; 90 mU/L (35 ug/L) in another study that has no identifier here",
    }),
  }),
  states: {
    level: { unit: "1", initial: 0, scale: 1, means: "sermorelin of plasma, in reference exposures" },
    ...burstStates,
  },
  terms: burstTerms,
  processes: {
    elimination: ghrhElimination,
    ...burstProcesses,
  },
  offers: ghrhOffers,
  limits: [...burstLimits, "by vein alone; a bolus"],
});
