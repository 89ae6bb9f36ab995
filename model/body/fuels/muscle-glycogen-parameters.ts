import { defineParameters } from "../../language.ts";
import { glucoseParameters } from "../glucose-parameters.ts";

const { n_uptake } = glucoseParameters;

/** Parameters of glucose uptake by muscle and fat, and of muscle glycogen. */
export const muscleGlycogenParameters = {
  n_uptake,
  ...defineParameters({
    vmax_uptake: {
      value: 0.065,
      unit: "mmol/(kg*min)",
      means: "highest uptake by insulin, per body mass",
      evidence: {
        grade: "derived",
        from: ["rizza1981", "tremblay2005"],
        how: "between 56 to 61 umol/kg/min at the highest dose of the one and 75 at 430 pmol/L of the other",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    k_uptake: {
      value: 125,
      unit: "pmol/L",
      means: "interstitial insulin at half of that uptake",
      evidence: {
        grade: "derived",
        from: ["rizza1981", "sjostrand1999"],
        how: "55 mU/L in plasma (330 pmol/L) times 0.45, lowered by hand",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    km_transport: {
      value: 10,
      unit: "mmol/L",
      means: "glucose at half of transport",
      evidence: {
        grade: "assumed",
        why: "within 5 to 15 mmol/L seen for insulin-driven transport",
        wouldSettle: "hyperglycaemic clamps at fixed insulin",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    frac_spared: {
      value: 0.6,
      unit: "1",
      means: "loss of uptake without insulin in starvation",
      evidence: {
        grade: "assumed",
        why: "spares glucose",
        wouldSettle: "muscle uptake at basal insulin on day 3 of a fast",
      },
      spread: { kind: "normal", sd: 0.12 },
    },
    glycogen_fasting: {
      value: 85,
      unit: "mmol/kg",
      means: "muscle glycogen after a night, per wet muscle",
      evidence: {
        grade: "assumed",
        why: "usual biopsies of untrained people on mixed food",
        wouldSettle: "biopsies of the subjects at hand",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    ratio_full: {
      value: 2.5,
      unit: "1",
      means: "glycogen, relative to fasted, at which filling is halved",
      evidence: {
        grade: "assumed",
        why: "all glycogen comes to about 15 g/kg in massive overfeeding, in a paper seen without an identifier",
        wouldSettle: "muscle glycogen over a week of much carbohydrate",
      },
      spread: { kind: "lognormal", factor: 1.2 },
    },
    n_full: {
      value: 4,
      unit: "1",
      means: "steepness of that limit",
      evidence: {
        grade: "assumed",
        why: "none known",
        wouldSettle: "muscle glycogen over a week of much carbohydrate",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_lactate: {
      value: 0.0003,
      unit: "1/min",
      means: "muscle glycogen given off as lactate in full counter-regulation",
      evidence: {
        grade: "assumed",
        why: "adrenaline raises lactate; the size lets fat cover nearly all non-protein energy at 60 h",
        wouldSettle: "lactate release of a limb at 72 h of a fast",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    gain_counter: {
      value: 2,
      unit: "1",
      means: "brake of counter-regulation on uptake",
      evidence: {
        grade: "assumed",
        why: "lowers uptake by half at 3 mmol/L",
        wouldSettle: "hypoglycaemic clamp with tracers",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    half_life_sensitivity: {
      value: 600,
      unit: "min",
      means: "time for sensitivity to follow starvation and fatty acids",
      evidence: {
        grade: "assumed",
        why: "within hours of a lipid infusion, lower after 72 h",
        wouldSettle: "clamps after 12, 24, 48 and 72 h",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    gain_starvation: {
      value: 0.95,
      unit: "1",
      means: "loss of sensitivity by starvation",
      evidence: {
        grade: "assumed",
        why: "uptake in a clamp at 72 h is about 0.7 of that after a night",
        wouldSettle: "clamps after 12, 24, 48 and 72 h",
      },
      spread: { kind: "lognormal", factor: 1.4 },
    },
    gain_nefa: {
      value: 0.15,
      unit: "1",
      means: "loss of sensitivity per fold of fatty acids",
      evidence: {
        grade: "assumed",
        why: "disposal falls progressively above 0.5 mmol/L (gormsen2007); its figures were not read",
        wouldSettle: "disposal over graded lipid infusion",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    dnl_max: {
      value: 0.0333,
      unit: "mmol/(kg*min)",
      means: "highest conversion of glucose to fat, per lean mass",
      evidence: {
        grade: "assumed",
        why: "150 g of fat a day in massive overfeeding, in a paper seen without an identifier",
        wouldSettle: "net lipogenesis by calorimetry over such a week",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    k_dnl: {
      value: 1.6,
      unit: "1",
      means: "glycogen, relative to fasted, at half of that conversion",
      evidence: {
        grade: "assumed",
        why: "it begins after a gain of about 500 g of glycogen in that paper",
        wouldSettle: "net lipogenesis by calorimetry over such a week",
      },
      spread: { kind: "lognormal", factor: 1.1 },
    },
    n_dnl: {
      value: 8,
      unit: "1",
      means: "steepness of that conversion",
      evidence: {
        grade: "assumed",
        why: "a threshold",
        wouldSettle: "net lipogenesis by calorimetry over such a week",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
  }),
};
