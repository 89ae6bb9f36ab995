import { defineModule, defineParameters } from "../language.ts";
import { ghrhElimination, ghrhGain, ghrhOffers, ghrhSteepness, ghrhTauUsed } from "./ghrh-parts.ts";
import { burstLimits, burstProcesses, burstStates, burstTerms } from "./release-burst.ts";

/** Tesamorelin under the skin, its level, and the burst of growth hormone that it releases. */
export const tesamorelinKinetics = defineModule({
  id: "tesamorelin",
  about: "Tesamorelin: absorption within minutes, an apparent volume, one burst of growth hormone.",
  needs: { body_mass: { unit: "kg", typical: 70, means: "body mass" } },
  parameters: defineParameters({
    half_life_plasma: {
      value: 26,
      unit: "min",
      means: "half-life in plasma",
      evidence: {
        grade: "assumed",
        why: "26 min in healthy people and 38 min in patients, on a page of drug information; no study of it was seen",
        wouldSettle: "plasma tesamorelin after a dose",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    k_gh: {
      value: 0.5,
      unit: "nmol/L",
      means: "tesamorelin of plasma at half of the release of growth hormone",
      evidence: {
        grade: "assumed",
        why: "0.5 nmol/L for GHRH in rat pituitary cells and 1.0 nmol/L at the cloned receptor of the pig, in two papers that have no identifier here",
        wouldSettle: "growth hormone over levels of tesamorelin",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    n_gh: ghrhSteepness("doses by vein from 2.5 to 80 ug"),
    tau_used: ghrhTauUsed,
    gain_gh: ghrhGain({
      grade: "transferred",
      ref: "arvat2000",
      at: "abstract: a peak of 22.3 +- 4.5 ug/L",
      from: "GHRH-29 in four young men",
      why: "the whole of GHRH with a tail that keeps enzymes off",
    }),
    half_life_depot: {
      value: 4,
      unit: "min",
      means: "half-life under the skin",
      evidence: {
        grade: "assumed",
        why: "highest after 9 min, on a page of drug information",
        wouldSettle: "plasma tesamorelin after a dose",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    volume_apparent: {
      value: 9.4,
      unit: "L/kg",
      means: "apparent volume, with what is lost under the skin",
      evidence: {
        grade: "assumed",
        why: "9.4 +- 3.1 L/kg on a page of drug information; less than 4 % of a dose arrive",
        wouldSettle: "plasma tesamorelin after a dose",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
  }),
  states: {
    level: { unit: "nmol/L", initial: 0, scale: 1, means: "tesamorelin of plasma" },
    depot: { unit: "nmol", initial: 0, scale: 400, means: "tesamorelin under the skin" },
    ...burstStates,
  },
  terms: { ...burstTerms, bound: { ...burstTerms.bound, is: "hill(max(level, 0[nmol/L]), k_gh, n_gh)" } },
  processes: {
    absorption: {
      from: "depot",
      to: "level",
      rate: "log(2) / half_life_depot * depot",
      yields: { level: "1 / (volume_apparent * body_mass)" },
      means: "it enters plasma",
      evidence: {
        grade: "assumed",
        why: "first order",
        wouldSettle: "its level every minute after a dose",
      },
    },
    elimination: ghrhElimination,
    ...burstProcesses,
  },
  offers: ghrhOffers,
  limits: [
    ...burstLimits,
    "one burst a day cannot carry the rise of IGF-1 that is reported: what two weeks of it do to the pituitary is not here",
  ],
});
