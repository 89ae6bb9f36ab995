import { habitualMorning } from "../habit.ts";
import { defineParameters } from "../language.ts";
import { atRest, level } from "./numbers.ts";

/** Numbers of the stress signals of a tissue. */
export const stressParameters = defineParameters({
  hif1a_level: level("HIF-1a"),
  ddit4_level: level("REDD1"),
  gcn2_level: level("GCN2"),
  atf4_level: level("ATF4"),
  atf4_morning: habitualMorning("ATF4"),
  sestrin_level: level("Sestrin2"),
  mtorc1_rest: atRest(0.086, "1", "active mTORC1 at rest", "active mTORC1 of the resting tissue"),
  k_mtorc1: {
    value: 0.3,
    unit: "1",
    means: "active mTORC1 at half of its effect on translation of HIF-1a and ATF4",
    evidence: {
      grade: "assumed",
      why: "in the middle of the range of fed mTORC1",
      wouldSettle: "HIF-1a and ATF4 over rapamycin doses",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  frac_mtorc1: {
    value: 0.7,
    unit: "1",
    means: "share of the making of HIF-1a that needs mTORC1",
    evidence: {
      grade: "assumed",
      why: "HIF-1a of activated T cells needs mTOR; the share of each tissue is assumed",
      wouldSettle: "HIF-1a after 24 h of an mTOR kinase inhibitor in each tissue",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  k_oxygen: {
    value: 0.5,
    unit: "1",
    means: "oxygen, relative to rest, at half hydroxylation",
    evidence: {
      grade: "assumed",
      why: "prolyl hydroxylases work far from saturation",
      wouldSettle: "HIF-1a over oxygen steps in the tissue",
    },
    spread: { kind: "lognormal", factor: 1.5 },
  },
  n_oxygen: {
    value: 2,
    unit: "1",
    means: "steepness of hydroxylation against oxygen",
    evidence: {
      grade: "assumed",
      why: "graded, somewhat steep",
      wouldSettle: "HIF-1a over oxygen steps in the tissue",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  k_hif: {
    value: 0.02,
    unit: "1/min",
    means: "turnover of HIF-1a at rest",
    evidence: {
      grade: "assumed",
      why: "the protein itself lives minutes, what follows it an hour",
      wouldSettle: "HIF-1a after reoxygenation",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  gain_hif: {
    value: 1,
    unit: "1",
    means: "REDD1 that HIF-1a above rest adds",
    evidence: {
      grade: "assumed",
      why: "each tissue has its own: clear in cell lines, none in hepatocytes and in resting human muscle",
      wouldSettle: "REDD1 over oxygen steps in each tissue",
    },
    spread: { kind: "lognormal", factor: 2.5 },
  },
  gain_glucocorticoid: {
    value: 0.8,
    unit: "1",
    means: "REDD1 that cortisol above its daily mean adds",
    evidence: {
      grade: "assumed",
      why: "REDD1 message follows corticosterone in fasted rats; the slope is assumed",
      wouldSettle: "REDD1 in human muscle over cortisol steps",
    },
    spread: { kind: "lognormal", factor: 1.6 },
  },
  tau_redd1: {
    value: 45,
    unit: "min",
    means: "turnover of REDD1",
    evidence: {
      grade: "assumed",
      why: "the message is back within 45 min of refeeding in rats; the protein itself lives 5 min, so that the message sets the time",
      wouldSettle: "REDD1 message and protein over the hours after a meal in human muscle",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  eaa_rest: atRest(
    3.2,
    "mmol/L",
    "essential amino acids at rest",
    "essential amino acids that the resting tissue sees",
  ),
  k_eaa: {
    value: 0.6,
    unit: "1",
    means: "essential amino acids, relative to rest, at half activation of GCN2",
    evidence: {
      grade: "assumed",
      why: "uncharged tRNA appears below the fasted level",
      wouldSettle: "p-eIF2a over steps of amino acids in liver",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  n_eaa: {
    value: 4,
    unit: "1",
    means: "steepness of GCN2 against amino acids",
    evidence: {
      grade: "assumed",
      why: "steep, so that the hours after a meal do not matter",
      wouldSettle: "p-eIF2a over steps of amino acids in liver",
    },
    spread: { kind: "lognormal", factor: 1.4 },
  },
  gain_gcn2: {
    value: 7,
    unit: "1",
    means: "ATF4 that full GCN2 adds",
    evidence: {
      grade: "fitted",
      to: ["laeger2014"],
      how: "by hand: with n_fgf21 it gives the 10-fold FGF21 of rodents on low protein where amino acids are halved",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  gain_mtorc1: {
    value: 0.3,
    unit: "1",
    means: "share of ATF4 that follows mTORC1",
    evidence: {
      grade: "assumed",
      why: "mTORC1 raises the translation of ATF4; the size beside GCN2 was not seen",
      wouldSettle: "ATF4 of fed tissue under rapamycin",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  tau_atf4: {
    value: 60,
    unit: "min",
    means: "turnover of ATF4",
    evidence: {
      grade: "assumed",
      why: "a labile protein whose programme takes an hour",
      wouldSettle: "ATF4 after leucine is given back",
    },
    spread: { kind: "lognormal", factor: 2 },
  },
  frac_sestrin: {
    value: 0.8,
    unit: "1",
    means: "share of Sestrin2 that follows ATF4",
    evidence: {
      grade: "assumed",
      why: "Sestrin2 is a target of ATF4 with a small basal share",
      wouldSettle: "Sestrin2 in cells without ATF4",
    },
    spread: { kind: "lognormal", factor: 1.3 },
  },
  tau_sestrin: {
    value: 240,
    unit: "min",
    means: "turnover of Sestrin2",
    evidence: { grade: "assumed", why: "hours", wouldSettle: "Sestrin2 after cycloheximide" },
    spread: { kind: "lognormal", factor: 2 },
  },
  n_fgf21: {
    value: 1.6,
    unit: "1",
    means: "steepness of FGF21 against ATF4",
    evidence: { grade: "fitted", to: ["laeger2014"], how: "by hand, with gain_gcn2" },
    spread: { kind: "lognormal", factor: 1.4 },
  },
});
