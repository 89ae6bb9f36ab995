import { defineModule, defineParameters } from "../language.ts";
import { atRest, level } from "./numbers.ts";

/** Marks of S6K1 that biopsies of muscle show: its loop sites T421/S424, which loading raises, and S2448 of mTOR. */
export const s6k1Sites = defineModule({
  id: "tissue_s6k1_sites",
  about: "S6K1 T421/S424 by mTORC1 and, after loading, by ERK; mTOR S2448 by S6K1.",
  needs: {
    mtorc1_active: { unit: "1", typical: 0.086, means: "active mTORC1" },
    s6k1_active: { unit: "1", typical: 0.086, means: "active S6K1" },
    erk_active: { unit: "1", typical: 0.015, means: "ERK1/2 activity" },
    rapamycin_occupancy: { unit: "1", typical: 0, means: "share of mTOR that rapamycin occupies" },
  },
  parameters: defineParameters({
    s6k1_level: level("S6K1"),
    k_t421_mtorc1: {
      value: 0.05,
      unit: "1/min",
      means: "phosphorylation of T421/S424 by the mTORC1 branch at full mTORC1",
      evidence: {
        grade: "assumed",
        why: "the site rises with amino acids after exercise; the size was never followed alone",
        wouldSettle: "both sites on the same biopsies over 0 to 6 h with a MEK inhibitor or rapamycin",
      },
      spread: { kind: "lognormal", factor: 2 },
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
      spread: { kind: "lognormal", factor: 2 },
    },
    erk_rest: atRest(
      0.015,
      "1",
      "ERK activity of resting muscle, which leaves T421/S424 alone",
      "ERK of the fasted, rested muscle: one number, that of the loading module",
    ),
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
    t421: { unit: "1", initial: 0.177, means: "share of S6K1 with T421/S424 phosphorylated", scale: 0.2 },
  },
  terms: {
    loading_erk: { unit: "1", is: "max(0, erk_active - erk_rest)", means: "ERK above rest" },
  },
  processes: {
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
    p_s6k1_t421: { unit: "1", is: "s6k1_level * t421", means: "S6K1 phosphorylated at T421/S424" },
    p_mtor_s2448: {
      unit: "1",
      is: "michaelis(s6k1_active, k_s2448)",
      means: "mTOR phosphorylated at S2448: a mark that S6K1 leaves, not mTOR activity",
    },
  },
  genes: {
    RPS6KB1: ["s6k1_level"],
  },
  limits: [
    "marks for biopsies: nothing follows them",
    "T421/S424 rises at most 5.6-fold over fasted: 6-fold at 1 to 2 h and more than 20-fold at the end of lifting are reported",
  ],
});
