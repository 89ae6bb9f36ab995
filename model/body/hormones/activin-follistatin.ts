import { byHabit, runningNeed } from "../../habit.ts";
import { defineModule } from "../../language.ts";
import { activinFollistatinParameters } from "./activin-follistatin-parameters.ts";
import { firstOrder } from "./evidence.ts";

/** Activin A and follistatin of plasma, which every muscle sees. */
export const activinFollistatin = defineModule({
  id: "activin_follistatin",
  about: "Activin A by shortage of energy, follistatin of the liver by glucagon over insulin and exercise.",
  needs: {
    ...runningNeed,
    energy_shortage: { unit: "1", typical: 0, means: "remembered shortage of energy" },
    glucagon_fold: { unit: "1", typical: 1, means: "plasma glucagon, relative to fasted" },
    insulin_fold: { unit: "1", typical: 1, means: "plasma insulin, relative to fasted" },
    exercise_intensity: { unit: "1", typical: 0, means: "share of the maximal oxygen uptake" },
    male: { unit: "1", typical: 1, means: "1 for men, 0 for women" },
  },
  inputs: {
    follistatin_source: { unit: "ng/(L*min)", default: 0, means: "follistatin from elsewhere, per volume" },
  },
  parameters: activinFollistatinParameters,
  states: {
    activin: { unit: "1", initial: 1, means: "activin A of plasma, relative to rest" },
    message: { unit: "1", initial: 1, means: "message for follistatin in the liver, relative to rest" },
    follistatin: { unit: "ng/L", initial: "follistatin_rest", scale: 1000, means: "follistatin of plasma" },
  },
  terms: {
    glucagon_over_insulin: {
      unit: "1",
      is: "glucagon_fold / max(insulin_fold, 0.02)",
      means: "glucagon over insulin, relative to fasted",
    },
    turnover: { unit: "1/min", is: "log(2) / half_life_follistatin", means: "clearance of follistatin" },
  },
  processes: {
    activin_rises: {
      to: "activin",
      rate: "(1 - gain_shortage * energy_shortage) / tau_activin",
      means: "activin is made, less of it in a fast",
      evidence: { refs: ["vamvini2011"] },
    },
    activin_falls: {
      from: "activin",
      rate: "activin / tau_activin",
      means: "activin is cleared",
      evidence: firstOrder,
    },
    message_rises: {
      to: "message",
      rate: "max(glucagon_over_insulin, 0.02)^power_ratio * (1 + gain_exercise * hill(exercise_intensity, k_exercise, n_exercise)) / tau_message",
      means: "glucagon over insulin and exercise raise the message",
      evidence: { refs: ["hansen2011"] },
    },
    message_falls: {
      from: "message",
      rate: "message / tau_message",
      means: "the message fades",
      evidence: { refs: ["hansen2011"] },
    },
    follistatin_release: {
      to: "follistatin",
      rate: `turnover * follistatin_rest * message * ${byHabit("follistatin_morning")}`,
      means: "release from the liver",
      evidence: { refs: ["hansen2011"] },
    },
    follistatin_added: {
      to: "follistatin",
      rate: "follistatin_source",
      means: "from elsewhere",
      evidence: {
        grade: "assumed",
        why: "a way in for treatments, not physiology",
        wouldSettle: "nothing: the protocol says it",
      },
    },
    follistatin_clearance: {
      from: "follistatin",
      rate: "turnover * follistatin",
      means: "clearance",
      evidence: firstOrder,
    },
  },
  offers: {
    activin_relative: { unit: "1", is: "activin", means: "activin A of plasma, relative to rest" },
    follistatin_concentration: { unit: "ng/L", is: "follistatin", means: "follistatin of plasma" },
    ligand_free_share: {
      unit: "1",
      is: "(1 + 1 / k_follistatin) / (1 + follistatin / follistatin_rest / k_follistatin)",
      means: "share of myostatin and activin that follistatin leaves free, relative to rest",
    },
    myostatin_concentration: {
      unit: "ug/L",
      is: "myostatin_normal * (male + (1 - male) * ratio_woman)",
      means: "myostatin of plasma by sex: it follows neither one muscle nor a fast",
    },
  },
  limits: [
    "myostatin of plasma is a constant; latent and mature forms are not told apart",
    "the size of the fall of activin in a fast was not seen, only its sign",
    "follistatin peaks 2 h after three hours of cycling, reported 3 h",
  ],
});
