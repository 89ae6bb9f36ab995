import { defineModule } from "../language.ts";
import { heartParameters } from "./heart-parameters.ts";

/** Size and contractile quality of the left ventricle under exercise and mTORC1. */
export const heart = defineModule({
  id: "heart",
  about: "Left ventricular mass under training and lasting mTORC1; quality under its upkeep and junk.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.155, means: "active mTORC1 of the heart" },
    mtorc1_drugbound: { unit: "1", typical: 0, means: "mTORC1 held by rapamycin" },
    exercise_intensity: { unit: "1", typical: 0, means: "intensity of exercise, share of the maximum" },
    junk: { unit: "1", typical: 1, means: "junk of the heart, 1 in the healthy young" },
  },
  parameters: heartParameters,
  states: {
    training: { unit: "1", initial: 0, means: "exercise, averaged over weeks", scale: 0.01 },
    upkeep: {
      unit: "1",
      initial: 1,
      means: "mTORC1 over that of habitual days, averaged over days",
      scale: 1,
    },
    mass: { unit: "1", initial: 1, means: "left ventricular mass over usual", scale: 1, slow: true },
    quality: { unit: "1", initial: 1, means: "contractile quality over usual", scale: 1, slow: true },
  },
  terms: {
    by_mtorc1: {
      unit: "1",
      is: "(1 + k_mtorc1) * michaelis(upkeep, k_mtorc1)",
      means: "lasting mTORC1, 1 on habitual days",
    },
    growth: {
      unit: "1",
      is: "max(0, 1 + gain_training * michaelis(training, k_training) * (1 - frac_training_mtorc1 + frac_training_mtorc1 * by_mtorc1) + gain_mtorc1 * (by_mtorc1 - 1))",
      means: "mass that training and mTORC1 lead to",
    },
    quality_target: {
      unit: "1",
      is: "hill(upkeep, k_quality, n_quality) * (1 + k_quality^n_quality) / (1 + weight_junk * max(0, junk - 1))",
      means: "quality that upkeep and junk lead to",
    },
  },
  processes: {
    training_onset: {
      to: "training",
      rate: "max(0, exercise_intensity) / tau_training",
      means: "the heart remembers exercise",
      evidence: {
        grade: "assumed",
        why: "first-order memory",
        wouldSettle: "mass over short blocks of training",
      },
    },
    training_loss: {
      from: "training",
      rate: "training / tau_training",
      means: "that memory fades",
      evidence: {
        grade: "assumed",
        why: "first-order memory",
        wouldSettle: "mass by week of rest after training",
      },
    },
    upkeep_gain: {
      to: "upkeep",
      rate: "max(0, mtorc1_active + frac_drugbound * mtorc1_drugbound) / mtorc1_normal / tau_mtorc1",
      means: "mTORC1 counts over days; part of what rapamycin holds still spares 4E-BP1",
      evidence: { refs: ["zhangD2010"] },
    },
    upkeep_loss: {
      from: "upkeep",
      rate: "upkeep / tau_mtorc1",
      means: "older mTORC1 counts less",
      evidence: {
        grade: "assumed",
        why: "first-order memory",
        wouldSettle: "mass by day after loss of Tsc2",
      },
    },
    mass_gain: {
      to: "mass",
      rate: "growth / tau_mass",
      means: "training and mTORC1 grow the ventricle",
      evidence: { refs: ["lvMri2006", "shioi2003"] },
    },
    mass_loss: {
      from: "mass",
      rate: "mass / tau_mass",
      means: "the ventricle turns over",
      evidence: { refs: ["mcmullen2004"] },
    },
    quality_gain: {
      to: "quality",
      rate: "quality_target / tau_quality",
      means: "quality needs some mTORC1 and suffers from junk",
      evidence: { refs: ["zhangD2010", "flynn2013"] },
    },
    quality_loss: {
      from: "quality",
      rate: "quality / tau_quality",
      means: "quality is lost without upkeep",
      evidence: { refs: ["zhangD2010"] },
    },
  },
  offers: {
    lv_mass: { unit: "1", is: "mass", means: "left ventricular mass, 1 as usual" },
    heart_quality: { unit: "1", is: "quality", means: "contractile quality, 1 as usual" },
    stroke_capacity: { unit: "1", is: "mass * quality", means: "mass times quality, 1 as usual" },
  },
  limits: [
    "pressure load is not modelled: no protocol can raise it",
    "the sexes are not apart; lasting mTORC1 grows the heart without failure, as in mice",
    "growth under mTORC1 that rapamycin holds is a short cut",
  ],
});
