import { defineModule, defineParameters } from "../language.ts";
import { atRest } from "./numbers.ts";

/** What mTORC2 does beside Akt: glucose uptake and glycolysis; HIF-1a adds to glycolysis. */
export const mtorc2Arms = defineModule({
  id: "tissue_mtorc2_arms",
  about: "Share of glucose uptake and of glycolysis that mTORC2 carries beside Akt, relative to rest.",
  needs: {
    mtorc2_active: { unit: "1", typical: 0.09, means: "active mTORC2" },
    hif1a: { unit: "1", typical: 1, means: "HIF-1a relative to rest" },
  },
  parameters: defineParameters({
    mtorc2_rest: atRest(0.09, "1", "active mTORC2 at rest", "active mTORC2 of the resting tissue"),
    frac_glucose: {
      value: 0.3,
      unit: "1",
      means: "share of glucose uptake that needs mTORC2 beside Akt",
      evidence: {
        grade: "assumed",
        why: "glucose uptake of muscle without rictor falls at normal Akt; the size is not in the abstract",
        wouldSettle: "clamp in animals whose muscle lacks rictor",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    k_mtorc2: {
      value: 0.5,
      unit: "1",
      means: "mTORC2, relative to rest, at half of that share",
      evidence: {
        grade: "assumed",
        why: "below saturation at rest, saturated at a few times rest",
        wouldSettle: "glucose uptake over graded rictor",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_hif: {
      value: 0.5,
      unit: "1",
      means: "share of glycolytic enzymes that follows HIF-1a",
      evidence: {
        grade: "assumed",
        why: "HIF-1a carries much of the glycolysis of T cells",
        wouldSettle: "glycolysis of T cells without HIF1A",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
  }),
  states: {},
  terms: {
    uptake: {
      unit: "1",
      is: "max(0, 1 - frac_glucose + frac_glucose * (1 + k_mtorc2) * michaelis(max(0, mtorc2_active) / mtorc2_rest, k_mtorc2))",
      means: "glucose uptake as mTORC2 allows, 1 at rest",
    },
  },
  processes: {},
  offers: {
    glucose_arm: {
      unit: "1",
      is: "uptake",
      means: "factor of mTORC2 on insulin-driven glucose uptake, 1 at rest",
    },
    glycolysis_drive: {
      unit: "1",
      is: "uptake * max(0, 1 - frac_hif + frac_hif * max(0, hif1a))",
      means: "drive of glycolysis relative to rest",
    },
  },
  limits: ["multiplies the insulin-driven uptake of the body: 1 at rest"],
});
