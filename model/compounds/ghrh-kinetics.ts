import { defineModule, defineParameters } from "../language.ts";
import { ghrhElimination, ghrhGain, ghrhHalf, ghrhOffers, ghrhSteepness, ghrhTauUsed } from "./ghrh-parts.ts";
import { burstLimits, burstProcesses, burstStates, burstTerms } from "./release-burst.ts";

/** GHRH by vein, and the burst of growth hormone that it releases. */
export const ghrhKinetics = defineModule({
  id: "ghrh_given",
  about: "GHRH by its exposure at half of the release of growth hormone; one burst.",
  parameters: defineParameters({
    half_life_plasma: {
      value: 20,
      unit: "min",
      means: "half-life in plasma",
      evidence: {
        grade: "assumed",
        why: "6.8 min in its first phase and 43 min in its last, in a paper that has no identifier here; one half-life between them",
        wouldSettle: "an identifier for it",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    k_gh: ghrhHalf("GHRH"),
    n_gh: ghrhSteepness("effects of doses by vein over a range of 32 times"),
    tau_used: ghrhTauUsed,
    gain_gh: ghrhGain({
      grade: "transferred",
      ref: "arvat2000",
      at: "abstract: a peak of 22.3 +- 4.5 ug/L",
      from: "GHRH-29 in four young men",
      why: "residues 1 to 29 carry the full activity",
    }),
  }),
  states: {
    level: { unit: "1", initial: 0, scale: 1, means: "GHRH of plasma, in reference exposures" },
    ...burstStates,
  },
  terms: burstTerms,
  processes: {
    elimination: ghrhElimination,
    ...burstProcesses,
  },
  offers: ghrhOffers,
  limits: [
    ...burstLimits,
    "by vein alone; a bolus",
    "a second dose within two hours acts less in men by day and not at night: only the first is here",
  ],
});
