import { defineParameters } from "../../language.ts";
import { assumed } from "./numbers.ts";

const hourly = "the level every hour of a fast";

/** Numbers of food and blood of the mouse. */
export const fedStateParameters = defineParameters({
  n_intake: assumed(0.5, "1", "power of the drive to eat on what is eaten", [
    "less than in proportion: bouts are limited by the gut",
    "intake over doses of an appetite drug",
  ]),
  intake_most: assumed(2, "1", "most that is eaten, over usual", [
    "a fasted mouse eats about twice the usual",
    "intake in the hours after a fast",
  ]),
  tau_gut: assumed(2.5, "h", "emptying of the gut", [
    "small animals empty in hours",
    "gut content over a fast",
  ]),
  tau_glycogen: assumed(6, "h", "loss and return of liver glycogen", [
    "nearly gone after a night without food",
    "liver glycogen over a fast",
  ]),
  k_storage: assumed(
    0.2,
    "1",
    "food in the gut, over usual, at half of the glycogen that much food leads to",
    ["a full liver stores little more", "liver glycogen over food eaten"],
  ),
  glucose_normal: {
    value: 9,
    unit: "mmol/L",
    means: "glucose of the fed mouse",
    evidence: {
      grade: "assumed",
      why: "usual in fed mice; fed rats are told to have 13 (235 mg/dL)",
      wouldSettle: "a sensor in freely moving mice",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  frac_glucose_fasted: {
    value: 0.7,
    unit: "1",
    means: "share of it that is left without liver glycogen",
    evidence: {
      grade: "transferred",
      ref: "ratFast2012",
      at: "Table 1: 235 and 169 mg/dL, fed and after 48 h",
      from: "rats",
      why: "the same, a little slower",
    },
    spread: { kind: "lognormal", factor: 1.2 },
  },
  tau_glucose: assumed(15, "min", "lag of glucose", ["minutes", hourly]),
  insulin_normal: assumed(
    200,
    "pmol/L",
    "insulin of the fed mouse",
    ["about 1 ug/L is usual", "insulin of fed mice of one strain"],
    1.5,
  ),
  frac_insulin_fasted: {
    value: 0.15,
    unit: "1",
    means: "share of it that is left with an empty gut",
    evidence: {
      grade: "transferred",
      ref: "ratFast2012",
      at: "Table 1: 6.51 and 0.93 ug/L, fed and after 48 h",
      from: "rats",
      why: "a fold, where absolute levels differ",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  gain_fat_insulin: assumed(0.5, "1", "gain of fat beyond usual on insulin", [
    "mice on high-fat food have more insulin; the size is a choice",
    "fed insulin over weeks of high-fat food",
  ]),
  tau_insulin: assumed(10, "min", "lag of insulin", ["half-life of minutes, and secretion", hourly]),
  leucine_normal: assumed(0.2, "mmol/L", "plasma leucine of the fed mouse", [
    "above that of people",
    "plasma amino acids of fed mice",
  ]),
  frac_leucine_fasted: assumed(0.6, "1", "share of it that is left with an empty gut", [
    "it falls in the first day, then breakdown of protein sustains it",
    "plasma amino acids over a fast",
  ]),
  tau_leucine: assumed(20, "min", "lag of leucine", ["turnover of minutes", hourly]),
  gain_portal_leucine: assumed(0.5, "1", "leucine of the portal vein above plasma while food is absorbed", [
    "the gut lets more through than other tissues leave",
    "portal and arterial leucine of fed mice",
  ]),
  cl_leucine: assumed(0.03, "L/(kg*min)", "clearance of infused leucine, per body mass", [
    "three times that of people, as metabolism of small animals",
    "plasma leucine over infusion rates in mice",
  ]),
  nefa_normal: assumed(0.3, "mmol/L", "fatty acids of the fed mouse", ["usual", "fatty acids of fed mice"]),
  fold_nefa_fasted: assumed(1.7, "1", "fatty acids without liver glycogen, over fed", [
    "7.28 over 4.44 in 18 h of fasting mice (Gilani 2011, a paper without an identifier), a little more later",
    "fatty acids over a fast",
  ]),
  tau_nefa: assumed(30, "min", "lag of fatty acids", [
    "lipolysis follows insulin in less than an hour",
    hourly,
  ]),
  bhb_normal: assumed(0.1, "mmol/L", "hydroxybutyrate of the fed mouse", [
    "low",
    "hydroxybutyrate of fed mice",
  ]),
  bhb_fasted: assumed(1.8, "mmol/L", "hydroxybutyrate without liver glycogen", [
    "1 to 2 after a day",
    "hydroxybutyrate over a fast",
  ]),
  tau_bhb: assumed(1, "h", "lag of hydroxybutyrate", ["an hour", hourly]),
  gain_glucagon: assumed(1, "1", "rise of glucagon without liver glycogen", [
    "about twofold",
    "glucagon over a fast",
  ]),
  frac_interstitial: assumed(0.3, "1", "insulin around cells over that in plasma", [
    "below plasma, as in people",
    "lymph of the mouse",
  ]),
  ratio_portal: assumed(2, "1", "insulin of the portal vein over plasma", [
    "as in people",
    "portal blood of mice",
  ]),
});
