import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "./fitting.ts";

/** S6K1 with its mTORC1 site T389, its loop sites T421/S424, and the site that it sets on mTOR itself. */
export const s6k1 = defineModule({
  id: "s6k1",
  about: "S6K1: T389 by mTORC1 over a rapamycin-insensitive floor; T421/S424 also by ERK after loading.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    erk_active: { unit: "1", typical: 0.015, means: "ERK1/2 activity" },
    rapamycin_occupancy: { unit: "1", typical: 0, means: "share of mTOR that rapamycin occupies" },
  },
  parameters: defineParameters({
    s6k1_level: {
      value: 1,
      unit: "1",
      means: "S6K1 relative to normal muscle",
      evidence: {
        grade: "assumed",
        why: "unit of expression, 1 by definition",
        wouldSettle: "nothing to settle: a unit",
      },
      spread: { kind: "none", why: "1 by definition" },
    },
    k_t389: {
      value: 0.0286,
      unit: "1/min",
      means: "phosphorylation of T389 at full mTORC1",
      evidence: { grade: "fitted", to: ["tremblay2005", "mccoll2024"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_t389_basal: {
      value: 0.00225,
      unit: "1/min",
      means: "phosphorylation of T389 that rapamycin does not reach",
      evidence: { grade: "fitted", to: ["tremblay2005", "drummond2009"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_t389_off: {
      value: 0.05,
      unit: "1/min",
      means: "dephosphorylation of T389",
      evidence: {
        grade: "transferred",
        ref: "mccoll2024",
        at: "k42, 0.073 per min",
        from: "a model fitted to the same muscle, in amounts",
        why: "same step and tissue; slowed a little since the floor adds to the turnover",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_t421_mtorc1: {
      value: 0.05,
      unit: "1/min",
      means: "phosphorylation of T421/S424 by the mTORC1 branch at full mTORC1",
      evidence: {
        grade: "assumed",
        why: "the site rises with amino acids after exercise; the size was never followed alone",
        wouldSettle: "both sites on the same biopsies over 0 to 6 h with a MEK inhibitor or rapamycin",
      },
      spread: { kind: "lognormal", factor: 3 },
    },
    k_t421_erk: {
      value: 0.4,
      unit: "1/min",
      means: "phosphorylation of T421/S424 by ERK and p38 at full ERK",
      evidence: {
        grade: "fitted",
        to: ["drummond2009", "deldicque2008"],
        how: "by hand, between a 6-fold rise at 1 to 2 h and more than 20-fold at the end of lifting",
      },
      spread: { kind: "lognormal", factor: 3 },
    },
    erk_rest: {
      value: 0.015,
      unit: "1",
      means: "ERK activity of resting muscle, which leaves T421/S424 alone",
      evidence: {
        grade: "derived",
        from: "settled state",
        how: "ERK of the fasted, rested system: one number, that of the loading module",
      },
      spread: { kind: "none", why: "determined by the other numbers" },
    },
    k_t421_off: {
      value: 0.02,
      unit: "1/min",
      means: "dephosphorylation of T421/S424",
      evidence: {
        grade: "assumed",
        why: "the site stays up for 2 h and more after lifting while ERK has fallen",
        wouldSettle: "T421/S424 over 0 to 6 h after lifting without amino acids",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_s2448: {
      value: 0.1,
      unit: "1",
      means: "active S6K1 at half phosphorylation of mTOR S2448",
      evidence: {
        grade: "fitted",
        to: ["greenhaff2008"],
        how: "by hand, on the site that S6K1 sets (Holz 2005): saturated at 30 mU/L insulin with amino acids, while T389 goes on rising",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
  }),
  states: {
    t389: { unit: "1", initial: 0.086, means: "share of S6K1 with T389 phosphorylated", scale: 0.1 },
    t421: { unit: "1", initial: 0.177, means: "share of S6K1 with T421/S424 phosphorylated", scale: 0.2 },
  },
  terms: {
    active: { unit: "1", is: "s6k1_level * t389", means: "active S6K1" },
    loading_erk: { unit: "1", is: "max(0, erk_active - erk_rest)", means: "ERK above rest" },
  },
  processes: {
    t389_by_mtorc1: {
      to: "t389",
      rate: "k_t389 * mtorc1_active * (1 - t389)",
      means: "mTORC1 phosphorylates T389",
      evidence: { refs: ["tremblay2005", "choo2008"] },
    },
    t389_basal: {
      to: "t389",
      rate: "k_t389_basal * (1 - t389)",
      means: "T389 without mTORC1 that rapamycin reaches",
      evidence: {
        grade: "assumed",
        why: "one dose of rapamycin leaves fasted mTORC1 signalling of human muscle unchanged, so that part of T389 must be insensitive",
        wouldSettle: "fasted T389 in muscle under an mTOR kinase inhibitor",
      },
    },
    t389_dephosphorylation: {
      from: "t389",
      rate: "k_t389_off * t389",
      means: "T389 is dephosphorylated",
      evidence: { refs: ["mccoll2024"] },
    },
    t421_by_mtorc1: {
      to: "t421",
      rate: "k_t421_mtorc1 * mtorc1_active * (1 - t421)",
      means: "the mTORC1 branch phosphorylates T421/S424",
      evidence: { refs: ["drummond2009"] },
    },
    t421_by_erk: {
      to: "t421",
      rate: "k_t421_erk * loading_erk * (1 - rapamycin_occupancy)^2 * (1 - t421)",
      means: "ERK and p38 phosphorylate T421/S424 after loading; in human muscle rapamycin takes this away",
      evidence: { refs: ["deldicque2008", "drummond2009"] },
    },
    t421_dephosphorylation: {
      from: "t421",
      rate: "k_t421_off * t421",
      means: "T421/S424 are dephosphorylated",
      evidence: {
        grade: "assumed",
        why: "first-order, as for T389",
        wouldSettle: "T421/S424 over 0 to 6 h after lifting without amino acids",
      },
    },
  },
  offers: {
    s6k1_active: { unit: "1", is: "active", means: "active S6K1, 1 if all of normal muscle carried T389" },
    p_s6k1_t389: { unit: "1", is: "active", means: "S6K1 phosphorylated at T389" },
    p_s6k1_t421: { unit: "1", is: "s6k1_level * t421", means: "S6K1 phosphorylated at T421/S424" },
    p_mtor_s2448: {
      unit: "1",
      is: "michaelis(active, k_s2448)",
      means: "mTOR phosphorylated at S2448: a mark that S6K1 leaves, not mTOR activity",
    },
  },
  genes: { RPS6KB1: ["s6k1_level"] },
  limits: [
    "T389 has a range of about 9-fold, and 4.4-fold above fasted: blots of 11- to 59-fold need a gain per paper on the log scale",
    "after amino acids T389 comes late and stays: 1.1-fold at 30 min and 1.7-fold at 180 min, against 1.5 and 1.1 in the pooled human data; nothing that was seen names the missing step",
    "amino acids at 430 pmol/L insulin give 3.1-fold, against 3.7-fold (Tremblay 2005)",
    "fasted T389 falls by a third under rapamycin; in human muscle no fall was found after one dose",
    "S2448 rises 1.6-fold at most over fasted, and not at all with exercise alone where T389 does not: some studies find it up by 70 to 90 % then",
    "T421/S424 rises at most 5.6-fold over fasted: 6-fold at 1 to 2 h and more than 20-fold at the end of lifting are reported; under rapamycin it still rises from 0.4 to 1.4 of its drug-free fasted level",
    "S6K2 is not modelled",
  ],
});
