import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "./fitting.ts";

/** IRS1 with PI3K bound to it, and the serine phosphorylation by S6K1 that takes IRS1 out of service. */
export const irs1Pi3k = defineModule({
  id: "irs1_pi3k",
  about: "PI3K on IRS1: driven by the receptor, restrained by serine phosphorylation of IRS1 by S6K1.",
  needs: {
    ir_active: { unit: "1", typical: 0.0293, means: "active insulin receptor" },
    s6k1_active: { unit: "1", typical: 0.086, means: "active S6K1" },
  },
  parameters: defineParameters({
    irs1_level: {
      value: 1,
      unit: "1",
      means: "IRS1 relative to normal muscle",
      evidence: {
        grade: "assumed",
        why: "unit of expression, 1 by definition",
        wouldSettle: "nothing to settle: a unit",
      },
      spread: { kind: "none", why: "1 by definition" },
    },
    k_receptor: {
      value: 0.885,
      unit: "1",
      means: "active receptor at half of the IRS1-bound PI3K",
      evidence: { grade: "fitted", to: ["tremblay2005", "greenhaff2008"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2 },
    },
    k_serine: {
      value: 0.0246,
      unit: "1/min",
      means: "serine phosphorylation of IRS1 by fully active S6K1 (S312, S636/639, S1101 as one)",
      evidence: { grade: "fitted", to: ["tremblay2005"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2.5 },
    },
    k_serine_off: {
      value: 0.00764,
      unit: "1/min",
      means: "dephosphorylation of these serines",
      evidence: { grade: "fitted", to: ["tremblay2005", "mccoll2024"], how: jointSearch },
      spread: { kind: "lognormal", factor: 2.5 },
    },
  }),
  states: {
    irs1_serine: {
      unit: "1",
      initial: 0.217,
      means: "share of IRS1 that S6K1 has phosphorylated",
      scale: 0.2,
    },
  },
  processes: {
    serine_phosphorylation: {
      to: "irs1_serine",
      rate: "k_serine * s6k1_active * (1 - irs1_serine)",
      means: "S6K1 phosphorylates IRS1 on serines that keep it from the receptor",
      evidence: { refs: ["tremblay2007", "tremblay2005"] },
    },
    serine_dephosphorylation: {
      from: "irs1_serine",
      rate: "k_serine_off * irs1_serine",
      means: "the serines are dephosphorylated",
      evidence: { refs: ["mccoll2024"] },
    },
  },
  offers: {
    pi3k_active: {
      unit: "1",
      is: "irs1_level * (1 - irs1_serine) * (1 + k_receptor) * michaelis(ir_active, k_receptor)",
      means: "active PI3K, 1 at full receptor and IRS1 free of serine phosphate",
    },
    irs1_s636: {
      unit: "1",
      is: "irs1_serine",
      means: "IRS1 phosphorylated on S636/639 and the other S6K1 sites",
    },
  },
  genes: { IRS1: ["irs1_level"] },
  limits: [
    "amino acids over saline at 430 pmol/L insulin raise S636 1.3-fold and lower PI3K by a sixth: the directions of Tremblay 2005, whose sizes were not seen",
    "IRS2 and the Grb10 arm are not modelled",
    "serine kinases other than S6K1 (PKC, JNK, inflammation) are not modelled",
    "the PIP3 step and PTEN are lumped into PI3K",
  ],
});
