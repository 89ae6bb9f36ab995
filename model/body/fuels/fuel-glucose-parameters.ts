import { defineParameters } from "../../language.ts";
import { glucoseParameters } from "../glucose-parameters.ts";

const { glucose_fasting, production, ratio_alarm, k_clamp } = glucoseParameters;

/** Parameters of plasma glucose. */
export const fuelGlucoseParameters = {
  glucose_fasting,
  production,
  ratio_alarm,
  k_clamp,
  ...defineParameters({
    share_brain: {
      value: 0.538,
      unit: "1",
      means: "share of the brain in glucose use after a night",
      evidence: {
        grade: "assumed",
        why: "0.42 mmol/min of a brain of 1.4 kg over 0.78 mmol/min; the study of arterio-venous differences behind it has no identifier here",
        wouldSettle: "arterio-venous difference over the brain with traced production",
      },
      spread: { kind: "normal", sd: 0.04 },
    },
    share_muscle: {
      value: 0.192,
      unit: "1",
      means: "share of muscle and fat in glucose use after a night",
      evidence: {
        grade: "derived",
        from: ["katz1983"],
        how: "one leg takes 24 +- 8 mg/min (abstract); two legs and the rest of muscle make 0.15 of 0.78 mmol/min",
      },
      spread: { kind: "normal", sd: 0.03 },
    },
    km_brain: {
      value: 0.5,
      unit: "mmol/L",
      means: "glucose at half of uptake by the brain",
      evidence: {
        grade: "assumed",
        why: "small: uptake holds down to about 3 mmol/L",
        wouldSettle: "brain uptake in stepped hypoglycaemia",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    km_other: {
      value: 2,
      unit: "mmol/L",
      means: "glucose at half of uptake by other tissues",
      evidence: {
        grade: "assumed",
        why: "nearly saturated at rest",
        wouldSettle: "uptake by blood cells, kidney and gut at several glucose levels",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    frac_recycled: {
      value: 0.78,
      unit: "1",
      means: "part of the uptake by other tissues that returns as lactate",
      evidence: {
        grade: "assumed",
        why: "makes gluconeogenesis 0.48 of production after 14 h; the deuterium study of that share has no identifier here",
        wouldSettle: "lactate release of these tissues",
      },
      spread: { kind: "normal", sd: 0.04 },
    },
    k_counter: {
      value: 3.3,
      unit: "mmol/L",
      means: "glucose at half of counter-regulation",
      evidence: {
        grade: "derived",
        from: ["mitrakou1991"],
        how: "adrenaline and glucagon rise from 68 mg/dL (3.8 mmol/L, abstract); taken as full near 2.8",
      },
      spread: { kind: "lognormal", factor: 1.05 },
    },
    n_counter: {
      value: 8,
      unit: "1",
      means: "steepness of counter-regulation",
      evidence: {
        grade: "assumed",
        why: "spans 3.8 to 2.8 mmol/L",
        wouldSettle: "hormones at four or more steps of hypoglycaemia",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    threshold_kidney: {
      value: 10,
      unit: "mmol/L",
      means: "glucose spilt in urine above this level",
      evidence: {
        grade: "assumed",
        why: "textbook value",
        wouldSettle: "glucose in urine over a hyperglycaemic clamp",
      },
      spread: { kind: "lognormal", factor: 1.1 },
    },
    filtration: {
      value: 0.12,
      unit: "L/min",
      means: "filtration rate of the kidneys",
      evidence: { grade: "assumed", why: "textbook value", wouldSettle: "clearance of the subject" },
      spread: { kind: "lognormal", factor: 1.15 },
    },
  }),
};
