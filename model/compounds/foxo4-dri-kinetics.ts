import { defineModule, defineParameters } from "../language.ts";

/** FOXO4-DRI: a course of it, and the removal of senescent cells that it adds. */
export const foxo4DriKinetics = defineModule({
  id: "foxo4_dri",
  about: "FOXO4-DRI of an exposure that is held; removal of senescent cells besides.",
  inputs: { exposure: { unit: "1", default: 0, means: "exposure, 1 is that of treated mice" } },
  parameters: defineParameters({
    tau_exposure: {
      value: 8,
      unit: "h",
      means: "time in which it comes and goes",
      evidence: {
        grade: "assumed",
        why: "a peptide of D-amino acids lasts for hours; no half-life was seen",
        wouldSettle: "plasma FOXO4-DRI after a dose",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    removal_most: {
      value: 0.35,
      unit: "1/d",
      means: "removal of senescent cells that exposure 1 adds",
      evidence: {
        grade: "assumed",
        why: "three doses within a week lowered markers of senescence in mice (Baar 2017) by an amount that was not seen in the abstract: here about two thirds",
        wouldSettle: "senescent cells of a tissue before and after a course",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: { level: { unit: "1", initial: 0, scale: 1, means: "exposure as cells feel it" } },
  processes: {
    rising: {
      to: "level",
      rate: "exposure / tau_exposure",
      means: "it reaches cells",
      evidence: { refs: ["baar2017"] },
    },
    falling: {
      from: "level",
      rate: "level / tau_exposure",
      means: "and goes",
      evidence: { grade: "assumed", why: "as fast as it comes", wouldSettle: "its half-life" },
    },
  },
  offers: {
    senolysis: {
      unit: "1/d",
      is: "removal_most * max(0, level)",
      means: "removal of senescent cells besides, per time",
    },
  },
  limits: [
    "mice and cells alone; dividing cells are spared, and what it does to them at higher exposure is not here",
    "nothing on mTOR: FOXO4 lies below Akt",
  ],
});
