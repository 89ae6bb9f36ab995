import { defineModule, defineParameters } from "../language.ts";

const fasted = { kind: "lognormal", factor: 1.6 } as const;

/** Fractional synthesis of the protein fractions of muscle: basal, driven by amino acids, and by exercise. */
export const synthesis = defineModule({
  id: "synthesis",
  about: "Fractional synthesis of myofibrillar, sarcoplasmic and mitochondrial protein.",
  needs: {
    stimulated_initiation: { unit: "1", typical: 0.5, means: "initiation above the fasted level" },
    exercise_permission: { unit: "1", typical: 0.5, means: "how far initiation lets exercise act" },
    amino_acid_drive: { unit: "1", typical: 0.5, means: "drive by amino acids" },
    gate: { unit: "1", typical: 1, means: "open share, myofibrillar" },
    gate_sarcoplasmic: { unit: "1", typical: 1, means: "open share, sarcoplasmic" },
    basal_factor: { unit: "1", typical: 1, means: "basal synthesis relative to fasted" },
    mechanical_drive: { unit: "1", typical: 0, means: "drive left by a training session" },
    primed: { unit: "1", typical: 0, means: "share primed by feeding after loading" },
    trained_share: { unit: "1", typical: 0.3, means: "share of all muscle that a session trains" },
    ampk_active: { unit: "1", typical: 0.1, means: "acting AMPK" },
  },
  parameters: defineParameters({
    fsr_myofibrillar_fasted: {
      value: 0.035,
      unit: "%/h",
      means: "fasted myofibrillar synthesis",
      evidence: {
        grade: "derived",
        from: ["mitchell2015", "trommelen2023sleep"],
        how: "between 0.020 %/h (middle-aged men, fasted) and 0.047 %/h (young men, overnight)",
      },
      spread: fasted,
    },
    fsr_sarcoplasmic_fasted: {
      value: 0.055,
      unit: "%/h",
      means: "fasted sarcoplasmic synthesis",
      evidence: {
        grade: "assumed",
        why: "no source read; between myofibrillar and mitochondrial",
        wouldSettle: "a fractionated basal study in young adults",
      },
      spread: fasted,
    },
    fsr_mitochondrial_fasted: {
      value: 0.067,
      unit: "%/h",
      means: "fasted mitochondrial synthesis",
      evidence: {
        grade: "transferred",
        ref: "trommelen2023sleep",
        at: "abstract, placebo arm: 0.067 +- 0.016 %/h",
        from: "young men overnight, after endurance exercise in the evening",
        why: "the only rate of this fraction without food that was found; exercise may have raised it",
      },
      spread: fasted,
    },
    gain_amino_acids: {
      value: 2.44,
      unit: "1",
      means: "driven myofibrillar synthesis at full drive, relative to fasted",
      evidence: {
        grade: "fitted",
        to: ["bohe2001", "moore2009jp", "greenhaff2008"],
        how: "by hand over the six topics",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    gain_sarcoplasmic: {
      value: 3.7,
      unit: "1",
      means: "driven sarcoplasmic synthesis at full drive, relative to fasted",
      evidence: { grade: "fitted", to: ["moore2009jp"], how: "by hand over the six topics" },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    gain_exercise: {
      value: 1.5,
      unit: "1",
      means: "synthesis added by loading alone at full mechanical drive, relative to fasted",
      evidence: { grade: "fitted", to: ["phillips1997", "drummond2009"], how: "by hand over the six topics" },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    gain_primed: {
      value: 1.5,
      unit: "1",
      means: "synthesis added when fully primed, relative to fasted",
      evidence: {
        grade: "fitted",
        to: ["moore2009jp", "mitchell2014", "moore2009ajcn"],
        how: "by hand over the six topics",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    frac_exercise_mitochondrial: {
      value: 0.8,
      unit: "1",
      means: "share of the exercise response that reaches mitochondrial protein",
      evidence: {
        grade: "assumed",
        why: "in the untrained both fractions rise alike, after training only the myofibrillar one",
        wouldSettle: "a series of fractionated responses by training status",
      },
      spread: { kind: "normal", sd: 0.15 },
    },
    ampk_brake: {
      value: 0.6,
      unit: "1",
      means: "share of synthesis that fully acting AMPK takes away",
      evidence: {
        grade: "fitted",
        to: ["dreyer2006"],
        how: "by hand: synthesis falls during resistance exercise",
      },
      spread: { kind: "normal", sd: 0.2 },
    },
    ampk_fasted: {
      value: 0.157,
      unit: "1",
      means: "acting AMPK in the fasted resting state",
      evidence: {
        grade: "derived",
        from: "settled state",
        how: "acting AMPK of the fasted system, so that basal synthesis is basal",
      },
      spread: { kind: "none", why: "determined by the other numbers" },
    },
    frac_myofibrillar: {
      value: 0.6,
      unit: "1",
      means: "myofibrillar share of muscle protein",
      evidence: {
        grade: "assumed",
        why: "textbook order; no primary source read",
        wouldSettle: "quantitative fractionation or proteomics of human vastus lateralis",
      },
      spread: { kind: "normal", sd: 0.04 },
    },
    frac_sarcoplasmic: {
      value: 0.28,
      unit: "1",
      means: "sarcoplasmic share of muscle protein",
      evidence: {
        grade: "assumed",
        why: "textbook order; no primary source read",
        wouldSettle: "quantitative fractionation or proteomics of human vastus lateralis",
      },
      spread: { kind: "normal", sd: 0.03 },
    },
  }),
  states: {},
  terms: {
    ampk_left: {
      unit: "1",
      is: "max(0, 1 - ampk_brake * max(0, ampk_active - ampk_fasted) / (1 - ampk_fasted))",
      means: "share that AMPK leaves",
    },
    driven: {
      unit: "1",
      is: "stimulated_initiation * amino_acid_drive",
      means: "driven synthesis before its gate",
    },
    by_exercise: {
      unit: "1",
      is: "(gain_exercise * mechanical_drive + gain_primed * primed) * exercise_permission",
      means: "added by loading, and by feeding after it",
    },
    sarcoplasmic_fold: {
      unit: "1",
      is: "ampk_left * (basal_factor + gain_sarcoplasmic * driven * gate_sarcoplasmic)",
      means: "sarcoplasmic synthesis relative to fasted",
    },
    myofibrillar_fold: {
      unit: "1",
      is: "ampk_left * (basal_factor + gain_amino_acids * driven * gate + by_exercise)",
      means: "myofibrillar synthesis relative to fasted",
    },
    mitochondrial_fold: {
      unit: "1",
      is: "sarcoplasmic_fold + ampk_left * frac_exercise_mitochondrial * by_exercise",
      means: "mitochondrial synthesis relative to fasted",
    },
    frac_mitochondrial: {
      unit: "1",
      is: "1 - frac_myofibrillar - frac_sarcoplasmic",
      means: "mitochondrial share of muscle protein",
    },
    mixed_by_exercise: {
      unit: "1",
      is: "ampk_left * by_exercise * (frac_myofibrillar + frac_mitochondrial * frac_exercise_mitochondrial)",
      means: "what exercise adds to mixed synthesis, relative to fasted",
    },
    mixed_fold: {
      unit: "1",
      is: "frac_myofibrillar * myofibrillar_fold + frac_sarcoplasmic * sarcoplasmic_fold + frac_mitochondrial * mitochondrial_fold",
      means: "synthesis of mixed muscle protein relative to fasted",
    },
  },
  processes: {},
  offers: {
    protein_synthesis: {
      unit: "1",
      is: "mixed_fold - (1 - trained_share) * mixed_by_exercise",
      means: "synthesis of all muscle protein of the body relative to fasted",
    },
    fsr_myofibrillar: {
      unit: "%/h",
      is: "fsr_myofibrillar_fasted * myofibrillar_fold",
      means: "fractional synthesis of myofibrillar protein",
    },
    fsr_sarcoplasmic: {
      unit: "%/h",
      is: "fsr_sarcoplasmic_fasted * sarcoplasmic_fold",
      means: "fractional synthesis of sarcoplasmic protein",
    },
    fsr_mitochondrial: {
      unit: "%/h",
      is: "fsr_mitochondrial_fasted * mitochondrial_fold",
      means: "fractional synthesis of mitochondrial protein",
    },
    fsr_mixed: {
      unit: "%/h",
      is: "frac_myofibrillar * fsr_myofibrillar_fasted * myofibrillar_fold + frac_sarcoplasmic * fsr_sarcoplasmic_fasted * sarcoplasmic_fold + frac_mitochondrial * fsr_mitochondrial_fasted * mitochondrial_fold",
      means: "fractional synthesis of mixed muscle protein",
    },
    fsr_mixed_fasted: {
      unit: "%/h",
      is: "frac_myofibrillar * fsr_myofibrillar_fasted + frac_sarcoplasmic * fsr_sarcoplasmic_fasted + frac_mitochondrial * fsr_mitochondrial_fasted",
      means: "fasted synthesis of mixed muscle protein",
    },
  },
  limits: [
    "ribosome number is constant: no gain of capacity over weeks of training",
    "insulin acts on synthesis only through mTORC1",
    "the ratio of fractional rates does not change with age or training",
  ],
});
