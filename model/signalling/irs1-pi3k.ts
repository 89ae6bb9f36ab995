import { defineModule, defineParameters } from "../language.ts";
import { jointSearch } from "../tissue/fitting.ts";
import { level } from "./numbers.ts";

/** IRS1 with PI3K bound to it, restrained by S6K1, which takes IRS1 out of service, and by glucocorticoid. */
export const irs1Pi3k = defineModule({
  id: "tissue_irs1_pi3k",
  about:
    "PI3K on IRS1 of a tissue: driven by the receptor, restrained by S6K1 on serines and by glucocorticoid.",
  needs: {
    ir_active: { unit: "1", typical: 0.0293, means: "active insulin receptor" },
    s6k1_active: { unit: "1", typical: 0.086, means: "active S6K1" },
    glucocorticoid: { unit: "1", typical: 1, means: "cortisol action relative to its daily mean" },
  },
  parameters: defineParameters({
    irs1_level: level("IRS1 (in liver IRS1 and IRS2)"),
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
    gain_glucocorticoid: {
      value: 0.15,
      unit: "1",
      means: "how far resting cortisol restrains PI3K",
      evidence: {
        grade: "assumed",
        why: "in mouse muscle the active receptor competes with IRS1 for PI3K; a doubling of cortisol lowers PI3K by an eighth here",
        wouldSettle: "IRS1-bound PI3K in human muscle after days of prednisolone",
      },
      spread: { kind: "lognormal", factor: 2 },
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
  terms: {
    steroid_brake: {
      unit: "1",
      is: "max(0.1, 1 - gain_glucocorticoid + gain_glucocorticoid * max(0, glucocorticoid))",
      means: "what cortisol divides PI3K by, 1 at its daily mean",
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
      is: "irs1_level * (1 - irs1_serine) * (1 + k_receptor) * michaelis(ir_active, k_receptor) / steroid_brake",
      means: "active PI3K, 1 at full receptor and IRS1 free of serine phosphate",
    },
    irs1_in_service: {
      unit: "1",
      is: "irs1_level * (1 - irs1_serine) / steroid_brake",
      means: "IRS1 that S6K1 and cortisol leave in service, whatever insulin is",
    },
    irs1_s636: {
      unit: "1",
      is: "irs1_serine",
      means: "IRS1 phosphorylated on S636/639 and the other S6K1 sites",
    },
  },
  genes: {
    IRS1: ["irs1_level"],
    PIK3CA: ["irs1_level"],
  },
  limits: [
    "PIK3CA scales the PI3K on IRS1, mutant or more of it alike; no PI3K acts apart from IRS1",
    "mTORC2 also governs the turnover of IRS1: left out",
    "IRS2 is not told apart, and serine kinases other than S6K1 are not modelled",
    "IRS1 serine rises with a half time near 40 to 55 min after insulin; the published models of adipocytes and cell lines take 1 to 11 min",
  ],
});
