import { byHabit, habitualMorning, runningNeed } from "../habit.ts";
import { defineModule, defineParameters } from "../language.ts";
import { atRest, level } from "./numbers.ts";

/** Grb10, which mTORC1 keeps from being degraded: the slow brake on receptor and ERK, beside S6K1 on IRS1. */
export const grb10 = defineModule({
  id: "tissue_grb10",
  about: "Grb10 of a tissue, relative to rest: stabilised by mTORC1 over hours.",
  needs: {
    ...runningNeed,
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
  },
  parameters: defineParameters({
    grb10_level: level("GRB10 expression"),
    grb10_morning: habitualMorning("Grb10"),
    mtorc1_rest: atRest(0.086, "1", "active mTORC1 at rest", "active mTORC1 of the resting tissue"),
    k_mtorc1: {
      value: 0.3,
      unit: "1",
      means: "active mTORC1 at half of the stabilisation",
      evidence: {
        grade: "assumed",
        why: "in the middle of the range of fed mTORC1",
        wouldSettle: "Grb10 protein over graded mTORC1",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    frac_mtorc1: {
      value: 0.7,
      unit: "1",
      means: "share of Grb10 that needs mTORC1",
      evidence: {
        grade: "assumed",
        why: "the protein falls under mTOR inhibitors and does not vanish; the size was not seen",
        wouldSettle: "Grb10 protein after 24 h of an mTOR kinase inhibitor",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    tau_grb10: {
      value: 720,
      unit: "min",
      means: "turnover of Grb10",
      evidence: {
        grade: "assumed",
        why: "a protein that is stabilised over hours",
        wouldSettle: "Grb10 after cycloheximide with and without rapamycin",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    protein: { unit: "1", initial: "grb10_level", means: "Grb10 relative to rest", scale: 1 },
  },
  terms: {
    stabilised: {
      unit: "1",
      is: "michaelis(max(0, mtorc1_active), k_mtorc1) / michaelis(mtorc1_rest, k_mtorc1)",
      means: "stabilisation by mTORC1, 1 at rest",
    },
  },
  processes: {
    making: {
      to: "protein",
      rate: `grb10_level * max(0, 1 - frac_mtorc1 + frac_mtorc1 * stabilised) * ${byHabit("grb10_morning")} / tau_grb10`,
      means: "mTORC1 phosphorylates Grb10 and so keeps it",
      evidence: { refs: ["yu2011", "hsu2011"] },
    },
    loss: {
      from: "protein",
      rate: "protein / tau_grb10",
      means: "Grb10 is degraded",
      evidence: {
        grade: "assumed",
        why: "first-order, as fast as it is made at rest",
        wouldSettle: "Grb10 after cycloheximide",
      },
    },
  },
  offers: {
    grb10: { unit: "1", is: "protein", means: "Grb10 relative to rest" },
  },
  genes: {
    GRB10: ["grb10_level"],
  },
  limits: ["the time constant is assumed", "no effect of its own on PI3K beside the receptor"],
});
