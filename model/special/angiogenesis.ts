import { byHabit, runningNeed } from "../habit.ts";
import { defineModule } from "../language.ts";
import { angiogenesisParameters } from "./angiogenesis-parameters.ts";

/** VEGF of a tissue under HIF-1alpha and contraction, and the capillaries that answer it. */
export const angiogenesis = defineModule({
  id: "angiogenesis",
  about: "VEGF from HIF-1alpha and contraction; capillaries that need mTORC1 to answer it.",
  needs: {
    ...runningNeed,
    hif1a: { unit: "1", typical: 1, means: "HIF-1alpha over rest" },
    mtorc1_active: { unit: "1", typical: 0.15, means: "active mTORC1" },
    contraction_power: { unit: "1", typical: 0, means: "power of contraction, share of the maximum" },
  },
  parameters: angiogenesisParameters,
  states: {
    vegf: { unit: "1", initial: 1, means: "VEGF over rest", scale: 1 },
    capillaries: { unit: "1", initial: 1, means: "capillaries per fibre over usual", scale: 1, slow: true },
  },
  terms: {
    m: {
      unit: "1",
      is: "max(0, mtorc1_active) / mtorc1_normal",
      means: "mTORC1 over that of habitual days, taken for the endothelium too",
    },
    answer: {
      unit: "1",
      is: "1 - frac_endothelial + frac_endothelial * (1 + k_endothelial) * michaelis(m, k_endothelial)",
      means: "how far endothelium answers VEGF, 1 on habitual days",
    },
  },
  processes: {
    vegf_synthesis: {
      to: "vegf",
      rate: "max(0, hif1a) * (1 + gain_exercise_vegf * contraction_power) / tau_vegf",
      means: "HIF-1alpha and contraction make VEGF",
      evidence: { refs: ["guba2002"] },
    },
    vegf_loss: {
      from: "vegf",
      rate: "vegf / tau_vegf",
      means: "VEGF turns over",
      evidence: {
        grade: "assumed",
        why: "first-order",
        wouldSettle: "VEGF of muscle by hour after exercise",
      },
    },
    sprouting: {
      to: "capillaries",
      rate: `max(vegf, 0)^n_vegf_capillary * answer * ${byHabit("growth_habitual")} / tau_capillary`,
      means: "VEGF grows capillaries where endothelial mTORC1 allows it",
      evidence: { refs: ["guba2002"] },
    },
    pruning: {
      from: "capillaries",
      rate: "capillaries / tau_capillary",
      means: "capillaries without VEGF are pruned",
      evidence: {
        grade: "assumed",
        why: "first-order",
        wouldSettle: "capillaries per fibre by week of rest after training",
      },
    },
  },
  offers: {
    vegf_relative: { unit: "1", is: "vegf", means: "VEGF, 1 at rest" },
    capillary_density: { unit: "1", is: "capillaries", means: "capillaries per fibre, 1 as usual" },
  },
  limits: [
    "the endothelium has no signalling of its own: it takes the mTORC1 of the tissue",
    "HIF-2, shear stress and angiopoietins are not modelled",
    "per fibre: density falls where fibres grow",
  ],
});
