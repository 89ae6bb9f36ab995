import { defineModule, defineParameters } from "../language.ts";

/** Long R3 IGF-1: the same entry as IGF-1 mole for mole, next to no binding, and a fast way out. */
export const igf1Lr3Kinetics = defineModule({
  id: "igf1_lr3",
  about: "LR3 entering plasma as IGF-1 does, hardly bound, lost as free IGF-1 is; its weight as free IGF-1.",
  parameters: defineParameters({
    half_life_depot: {
      value: 1.8,
      unit: "h",
      means: "half-life of entry into plasma",
      evidence: {
        grade: "assumed",
        why: "as IGF-1 under the skin, so that the two can be compared mole for mole",
        wouldSettle: "plasma LR3 after an injection under the skin of any species",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
    entry_reference: {
      value: 14.9,
      unit: "nmol/L",
      means: "what enters in all at level 1, per litre of the volume of IGF-1",
      evidence: {
        grade: "derived",
        from: ["grahnen1993"],
        how: "the IGF-1 of that study over 0.35 L/kg: as many moles per volume",
      },
      spread: { kind: "none", why: "a convention: it is what level 1 means" },
    },
    ratio_affinity: {
      value: 1000,
      unit: "1",
      means: "how much more weakly LR3 binds the binding proteins than IGF-1",
      evidence: {
        grade: "transferred",
        ref: "ballard1993",
        at: "abstract: approximately 1000-fold for IGFBP-3, IGFBP-4, those of rat plasma and of L6 cells",
        from: "binding proteins of rat plasma, of L6 myoblasts, and recombinant ones",
        why: "the change lies in the peptide, and binding proteins of mammals are alike",
      },
      spread: { kind: "lognormal", factor: 2 },
    },
    ratio_bound: {
      value: 261,
      unit: "1",
      means: "bound over free IGF-1 in plasma at rest",
      evidence: {
        grade: "assumed",
        why: "220 in all over 0.84 ug/L free, as in the module of IGF-1",
        wouldSettle: "free IGF-1 in one assay",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    k_elimination: {
      value: 0.02,
      unit: "1/min",
      means: "elimination of free LR3",
      evidence: {
        grade: "assumed",
        why: "as free IGF-1; in two studies of rats it leaves plasma much faster than IGF-1 does, and IGF-1 nearly as fast where binding proteins are few; no half-life was seen in any species",
        wouldSettle: "plasma LR3 after a bolus",
      },
      spread: { kind: "lognormal", factor: 1.6 },
    },
    ratio_receptor: {
      value: 1,
      unit: "1",
      means: "potency of free LR3 at the receptor, relative to free IGF-1",
      evidence: {
        grade: "assumed",
        why: "analogues made to avoid binding proteins keep the receptor; 5 to 10-fold potency in L6 cells goes with less binding",
        wouldSettle: "p-Akt over LR3 and IGF-1 in cells without binding proteins",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
    igf1_free_rest: {
      value: 0.11,
      unit: "nmol/L",
      means: "free IGF-1 at rest",
      evidence: {
        grade: "assumed",
        why: "0.84 ug/L, as in the module of IGF-1",
        wouldSettle: "free IGF-1 in one assay",
      },
      spread: { kind: "lognormal", factor: 1.5 },
    },
  }),
  states: {
    entering: { unit: "1", initial: 0, scale: 1, means: "LR3 still to enter, in reference exposures" },
    lr3: { unit: "nmol/L", initial: 0, scale: 1, means: "LR3 of plasma, free and bound" },
  },
  terms: {
    k_entry: { unit: "1/min", is: "log(2) / half_life_depot", means: "entry into plasma" },
    free: {
      unit: "nmol/L",
      is: "lr3 / (1 + ratio_bound / ratio_affinity)",
      means: "LR3 that is not bound",
    },
  },
  processes: {
    entry: {
      from: "entering",
      to: "lr3",
      rate: "k_entry * entering",
      yields: { lr3: "entry_reference" },
      means: "it enters plasma",
      evidence: {
        grade: "assumed",
        why: "as IGF-1",
        wouldSettle: "plasma LR3 after an injection under the skin of any species",
      },
    },
    elimination: {
      from: "lr3",
      rate: "k_elimination * free",
      means: "what is free is lost",
      evidence: { refs: ["ballard1993"] },
    },
  },
  offers: {
    lr3_free: { unit: "nmol/L", is: "free", means: "free LR3 of plasma" },
    lr3_total: { unit: "nmol/L", is: "lr3", means: "LR3 of plasma" },
    lr3_as_igf1: {
      unit: "1",
      is: "ratio_receptor * free / igf1_free_rest",
      means: "free LR3 at the receptor, in multiples of resting free IGF-1",
    },
    lr3_as_igf1_level: {
      unit: "nmol/L",
      is: "ratio_receptor * free",
      means: "free LR3 as free IGF-1 that does as much",
    },
  },
  limits: [
    "no half-life and no level in plasma was seen in any species; nothing of it in people",
    "it displaces no IGF-1 from binding proteins, though in pigs it lowers IGF-1 and IGFBP-3 by way of growth hormone",
    "growth stands against growth: rats and older piglets gain, finisher pigs lose; none of that is here",
    "no fall of glucose",
  ],
});
