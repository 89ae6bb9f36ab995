import { defineModule, defineParameters } from "../language.ts";

/** Signals of the body as tissues feel them: cortisol over hours, glucose relative to fasting. */
export const feltByTissues = defineModule({
  id: "felt_by_tissues",
  about:
    "Cortisol acts on tissues through proteins that it makes, over hours; glucose as a multiple of the fasting level.",
  needs: {
    cortisol_relative: { unit: "1", typical: 1, means: "cortisol relative to its mean over a day" },
    glucose_concentration: { unit: "mmol/L", typical: 5, means: "plasma glucose" },
    glucose_plasma_fasting: { unit: "mmol/L", typical: 5, means: "the same, fasted" },
  },
  parameters: defineParameters({
    half_life_action: {
      value: 12,
      unit: "h",
      means: "half-life of what cortisol has made in a tissue",
      evidence: {
        grade: "assumed",
        why: "it acts by transcription; the day's rhythm does not show in basal S6K1 of muscle",
        wouldSettle: "REDD1 and KLF15 of muscle over the hours of a cortisol infusion and after it",
      },
      spread: { kind: "lognormal", factor: 1.7 },
    },
  }),
  states: {
    action: { unit: "1", initial: 1, means: "action of cortisol, 1 at its daily mean", scale: 1 },
  },
  terms: { fading: { unit: "1/min", is: "log(2) / half_life_action", means: "how fast the action fades" } },
  processes: {
    making: {
      to: "action",
      rate: "fading * max(0, cortisol_relative)",
      means: "cortisol has its proteins made",
      evidence: {
        grade: "assumed",
        why: "first order, the simplest that has a memory",
        wouldSettle: "its targets over steps of cortisol",
      },
    },
    fading: {
      from: "action",
      rate: "fading * action",
      means: "they turn over",
      evidence: {
        grade: "assumed",
        why: "first order, the simplest that has a memory",
        wouldSettle: "its targets over steps of cortisol",
      },
    },
  },
  offers: {
    glucocorticoid: { unit: "1", is: "action", means: "action of cortisol on tissues, 1 at its daily mean" },
    glucose_relative: {
      unit: "1",
      is: "glucose_concentration / glucose_plasma_fasting",
      means: "plasma glucose relative to fasting",
    },
  },
  limits: ["one lag for all tissues", "what cortisol does within minutes, without new proteins, is left out"],
});
