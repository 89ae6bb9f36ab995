import { defineParameters } from "../../language.ts";
import { synthesis } from "../synthesis.ts";

const ofHours = synthesis.parameters;
if (ofHours === undefined) throw new Error("the synthesis of hours has parameters");

/** Parameters of the synthesis of hours, with fasted rates that agree with turnover by the day. */
export const synthesisOverMonthsParameters = defineParameters({
  ...ofHours,
  fsr_myofibrillar_fasted: {
    value: 0.044,
    unit: "%/h",
    means: "fasted myofibrillar synthesis",
    evidence: {
      grade: "derived",
      from: ["brook2015", "trommelen2023sleep"],
      how: "what makes 1.35 %/d over a habitual day at a mean of 1.28 of fasted; 0.047 %/h in young men overnight",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  fsr_sarcoplasmic_fasted: {
    value: 0.036,
    unit: "%/h",
    means: "fasted sarcoplasmic synthesis, collagen and the rest included",
    evidence: {
      grade: "assumed",
      why: "what makes the turnover of other protein, 1.1 %/d, over a habitual day",
      wouldSettle: "a fractionated basal study in young adults",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  frac_exercise_mitochondrial: {
    value: 0.8,
    unit: "1",
    means: "share of the response to loading that reaches mitochondrial protein in the unaccustomed",
    evidence: {
      grade: "assumed",
      why: "in the untrained both fractions rise alike, after training only the myofibrillar one",
      wouldSettle: "a series of fractionated responses by training status",
    },
    spread: { kind: "normal", sd: 0.15 },
  },
});
