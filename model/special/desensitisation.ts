import { defineModule } from "../language.ts";
import { desensitisationParameters } from "./desensitisation-parameters.ts";

/**
 * Loss of response under constant drive, over hours to weeks. It stands between two signals and what they act on, and
 * passes each on: an average habitual day passes insulin unchanged, a body without load passes load unchanged.
 */
export const desensitisation = defineModule({
  id: "desensitisation",
  about:
    "Surface receptor and IRS1 under lasting insulin and mTORC1, and the answer to load under lasting load.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    ir_active: { unit: "1", typical: 0.0473, means: "active insulin receptor" },
    mechanical_drive: { unit: "1", typical: 0, means: "drive left by a training session" },
    insulin_concentration: { unit: "pmol/L", typical: 32, means: "plasma insulin" },
    insulin_plasma_fasting: { unit: "pmol/L", typical: 32, means: "the same, fasted" },
  },
  parameters: desensitisationParameters,
  states: {
    receptor: {
      unit: "1",
      initial: 1,
      means: "insulin receptor at the surface over the fasted level",
      scale: 1,
    },
    irs1: { unit: "1", initial: 1, means: "IRS1 over the fasted level", scale: 1 },
    load_mean: { unit: "1", initial: 0, means: "drive by load, averaged over weeks", scale: 0.01 },
  },
  terms: {
    m: { unit: "1", is: "max(0, mtorc1_active) / mtorc1_fasted", means: "mTORC1 over rest" },
    insulin_fold: {
      unit: "1",
      is: "insulin_concentration / insulin_plasma_fasting",
      means: "insulin over fasting",
    },
    gain_insulin: {
      unit: "1",
      is: "receptor * irs1 / gain_insulin_habitual",
      means: "what is left of the answer to insulin, 1 on the average of a habitual day",
    },
    gain_load: {
      unit: "1",
      is: "1 / (1 + max(0, load_mean) / k_load)",
      means: "what is left of the answer to load",
    },
  },
  processes: {
    receptor_return: {
      to: "receptor",
      rate: "(1 + gain_receptor * michaelis(1, k_receptor)) / (1 + gain_receptor * michaelis(insulin_fold, k_receptor)) / tau_receptor",
      means: "receptor returns to the surface, less while insulin is high",
      evidence: {
        grade: "assumed",
        why: "down-regulation is old knowledge; its form is a choice",
        wouldSettle: "receptor number over days of clamp",
      },
    },
    receptor_loss: {
      from: "receptor",
      rate: "receptor / tau_receptor",
      means: "receptor leaves the surface",
      evidence: { grade: "assumed", why: "first-order", wouldSettle: "receptor number by hour of a clamp" },
    },
    irs1_synthesis: {
      to: "irs1",
      rate: "(1 + gain_irs1) / (1 + gain_irs1 * (1 + k_irs1) * michaelis(m, k_irs1)) / tau_irs1",
      means: "IRS1 is kept, less under lasting mTORC1",
      evidence: { refs: ["guridi2016"] },
    },
    irs1_loss: {
      from: "irs1",
      rate: "irs1 / tau_irs1",
      means: "IRS1 turns over",
      evidence: { refs: ["guridi2016"] },
    },
    load_memory: {
      to: "load_mean",
      rate: "max(0, mechanical_drive) / tau_load",
      means: "lasting load counts",
      evidence: { refs: ["detrain2022"] },
    },
    load_forgetting: {
      from: "load_mean",
      rate: "load_mean / tau_load",
      means: "rest restores the answer to load",
      evidence: { refs: ["detrain2022"] },
    },
  },
  offers: {
    receptor_signal: {
      unit: "1",
      is: "ir_active * gain_insulin",
      means: "receptor activity that IRS1 still answers",
    },
    load_signal: {
      unit: "1",
      is: "mechanical_drive * gain_load",
      means: "drive by load that TSC2 still answers",
    },
    insulin_gain: { unit: "1", is: "gain_insulin", means: "answer to insulin left, 1 on a habitual day" },
    load_gain: { unit: "1", is: "gain_load", means: "answer to load left, 1 without load" },
  },
  limits: [
    "an overnight fast frees some of the answer to insulin, so fasted signals stand above those of the fitted chain",
    "amounts alone: the S6K1 feedback and Grb10, which act on activity, are in the signalling set",
    "muscle full is elsewhere; nothing here is measured but directions",
  ],
});
