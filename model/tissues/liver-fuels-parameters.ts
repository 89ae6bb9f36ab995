import { defineParameters } from "../language.ts";
import { atRest } from "../signalling/numbers.ts";

/** Parameters of what programmes of the liver do to glucose and fat. */
export const liverFuelsParameters = defineParameters({
  foxo_rest: atRest(1, "1", "FoxO programme at rest", "FoxO programme of the resting liver"),
  ampk_rest: atRest(0.157, "1", "acting AMPK at rest", "AMPK of the resting liver"),
  lipogenesis_rest: atRest(1, "1", "nuclear SREBP-1c at rest", "SREBP-1c of the resting liver"),
  frac_foxo: {
    value: 0.35,
    unit: "1",
    means: "share of gluconeogenesis that needs FoxO",
    evidence: {
      grade: "transferred",
      ref: "matsumoto2007",
      at: "abstract: glucose 30 % lower after 48 h without food",
      from: "adult mice without Foxo1 in liver",
      why: "all glucose is newly made by then, and uptake falls less than the level; no human lacks it",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  k_foxo: {
    value: 2,
    unit: "1",
    means: "FoxO programme, relative to rest, at half of that share",
    evidence: {
      grade: "assumed",
      why: "between a share that saturates at once and one that never does; new glucose in diabetes is up by a fifth to a half",
      wouldSettle: "gluconeogenesis over PEPCK and glucose-6-phosphatase in human liver",
    },
    spread: { kind: "lognormal", factor: 1.7 },
  },
  n_ampk: {
    value: 0.3,
    unit: "1",
    means: "power of AMPK, downwards, on gluconeogenesis",
    evidence: {
      grade: "assumed",
      why: "AICAR lowers glucose appearance in men with diabetes (Boon 2008), but also by AMP itself; mouse liver without AMPK makes glucose as before",
      wouldSettle: "gluconeogenesis under an activator that does not mimic AMP",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  drive_most: {
    value: 1.5,
    unit: "1",
    means: "highest gluconeogenesis from what the liver is given, relative to rest",
    evidence: {
      grade: "assumed",
      why: "half of what else would be burned; beyond that the supply limits",
      wouldSettle: "lactate and alanine of the liver's vessels in uncontrolled diabetes",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  frac_glucokinase: {
    value: 0.6,
    unit: "1",
    means: "share of first-pass uptake that needs SREBP-1c",
    evidence: {
      grade: "assumed",
      why: "without rictor glucokinase and SREBP-1c of mouse liver fall together, and glucokinase rescues glucose flux (Hagiwara 2012); sizes were not seen",
      wouldSettle: "first-pass uptake of people with low hepatic SREBP-1c",
    },
    spread: { kind: "normal", sd: 0.15 },
  },
  k_lipogenic: {
    value: 0.5,
    unit: "1",
    means: "SREBP-1c, relative to rest, at half of the capacity to make fat",
    evidence: {
      grade: "assumed",
      why: "at rest and above the supply of carbohydrate limits, not the enzymes",
      wouldSettle: "new fat in overfeeding over hepatic SREBP-1c",
    },
    spread: { kind: "lognormal", factor: 1.7 },
  },
  frac_new_fat: {
    value: 0.047,
    unit: "1",
    means: "share of newly made fat in secreted triglyceride after a night",
    evidence: {
      grade: "assumed",
      why: "4.7 +- 3.3 % fasting and 23 % after two meals in eight men with labelled acetate (Timlin 2005, seen without an identifier)",
      wouldSettle: "an identifier for it",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
});
