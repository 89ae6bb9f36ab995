import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "../tissue/fitting.ts";
import { atRest, level } from "./numbers.ts";

/** The other reading of human adipocytes: mTORC1 feeds back to IRS1 to sustain insulin signalling, not to brake it. */
export const irs1Pi3kSustained = defineModule({
  id: "tissue_irs1_pi3k_sustained",
  about: "PI3K on IRS1 of human adipocytes, sustained by mTORC1: rapamycin lowers it within the hour.",
  needs: {
    ir_active: { unit: "1", typical: 0.0293, means: "active insulin receptor" },
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    glucocorticoid: { unit: "1", typical: 1, means: "cortisol action relative to its daily mean" },
  },
  parameters: defineParameters({
    irs1_level: level("IRS1"),
    k_receptor: {
      value: 0.885,
      unit: "1",
      means: "active receptor at half of the IRS1-bound PI3K",
      evidence: { grade: "fitted", to: ["tremblay2005", "greenhaff2008"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_in_service: {
      value: 0.783,
      unit: "1",
      means: "share of IRS1 in service at rest",
      evidence: {
        grade: "assumed",
        why: "share of IRS1 that S6K1 leaves in service in the braking reading, so that both readings rest at the same PI3K",
        wouldSettle: "IRS1-bound PI3K of human adipocytes with and without rapamycin",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    frac_feedback: {
      value: 0.5,
      unit: "1",
      means: "share of PI3K that follows mTORC1",
      evidence: {
        grade: "assumed",
        why: "half of PI3K rests on the feedback; the fall of the feedback is what tells diabetic from healthy adipocytes in the published model",
        wouldSettle: "IRS1-bound PI3K of human adipocytes over rapamycin doses",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_feedback: {
      value: 3,
      unit: "1",
      means: "mTORC1, relative to rest, at half of the feedback",
      evidence: {
        grade: "assumed",
        why: "saturates at several times the resting mTORC1",
        wouldSettle: "the same, over insulin doses",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    mtorc1_rest: atRest(0.086, "1", "active mTORC1 at rest", "active mTORC1 of the resting tissue"),
    tau_feedback: {
      value: 5,
      unit: "min",
      means: "lag of the feedback",
      evidence: {
        grade: "assumed",
        why: "S307 of IRS1 takes minutes in adipocytes",
        wouldSettle: "IRS1 S307 of human adipocytes at 1 to 30 min of insulin",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    gain_glucocorticoid: {
      value: 0.15,
      unit: "1",
      means: "how far resting cortisol restrains PI3K",
      evidence: {
        grade: "assumed",
        why: "as in the braking reading",
        wouldSettle: "IRS1-bound PI3K in human adipocytes after days of prednisolone",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    feedback: { unit: "1", initial: 1, means: "what mTORC1 multiplies PI3K by, 1 at rest", scale: 1 },
  },
  terms: {
    steroid_brake: {
      unit: "1",
      is: "max(0.1, 1 - gain_glucocorticoid + gain_glucocorticoid * max(0, glucocorticoid))",
      means: "what cortisol divides PI3K by, 1 at its daily mean",
    },
    target: {
      unit: "1",
      is: "max(0, 1 - frac_feedback + frac_feedback * (1 + k_feedback) * michaelis(max(0, mtorc1_active) / mtorc1_rest, k_feedback))",
      means: "where the feedback is heading",
    },
  },
  processes: {
    support: {
      to: "feedback",
      rate: "target / tau_feedback",
      means: "mTORC1 has IRS1 phosphorylated on S307, which supports the signal",
      evidence: { refs: ["braennmark2013"] },
    },
    fading: {
      from: "feedback",
      rate: "feedback / tau_feedback",
      means: "the support fades",
      evidence: {
        grade: "assumed",
        why: "first-order",
        wouldSettle: "IRS1 S307 of human adipocytes after rapamycin",
      },
    },
  },
  offers: {
    pi3k_active: {
      unit: "1",
      is: "irs1_level * frac_in_service * (1 + k_receptor) * michaelis(ir_active, k_receptor) * feedback / steroid_brake",
      means: "active PI3K, 1 at full receptor and all IRS1 in service",
    },
    irs1_in_service: {
      unit: "1",
      is: "irs1_level * frac_in_service * feedback / steroid_brake",
      means: "IRS1 in service, with the support of mTORC1, whatever insulin is",
    },
    irs1_s636: {
      unit: "1",
      is: "max(0, 1 - frac_in_service)",
      means: "IRS1 phosphorylated on S636/639: constant, no brake in this reading",
    },
  },
  genes: {
    IRS1: ["irs1_level"],
    PIK3CA: ["irs1_level"],
  },
  limits: [
    "human adipocytes alone",
    "PIK3CA scales the PI3K on IRS1",
    "serines of IRS1 that brake do not move",
  ],
});
