import type { Agent } from "./agent.ts";
import { hydrocortisoneKinetics } from "./hydrocortisone-kinetics.ts";

/** Cortisol as a drug: hydrocortisone by mouth. */
export const cortisolAgent: Agent = {
  id: "cortisol",
  compound: "hydrocortisone",
  name: "Cortisol (hydrocortisone)",
  class: "steroid hormone, approved drug",
  taken: "amount",
  targets: [
    {
      node: "glucocorticoid receptor",
      sign: 1,
      how: "its targets in muscle",
      tissue: "muscle of rats",
      refs: ["shimizu2011"],
    },
    {
      node: "REDD1",
      sign: 1,
      how: "a direct target; by TSC2 mTORC1 falls",
      tissue: "muscle of rats",
      refs: ["shimizu2011"],
    },
    {
      node: "KLF15",
      sign: 1,
      how: "BCAT2, which burns branched-chain amino acids, atrogin-1 and MuRF1",
      tissue: "muscle of rats",
      refs: ["shimizu2011"],
    },
  ],
  kinetics: [
    { what: "half-life", value: [1.2, 2], unit: "h", in: "an encyclopaedia", unverified: true },
    {
      what: "time of the peak by mouth",
      value: 1.2,
      unit: "h",
      in: "16 young patients, 0.3 to 3.3",
      refs: ["charmandari2001"],
    },
    {
      what: "clearance",
      value: 0.267,
      unit: "L/h/kg",
      in: "27 patients, 0.076 to 0.540",
      refs: ["thomson2007"],
    },
    {
      what: "bound in plasma",
      value: 0.92,
      unit: "1",
      sd: 0.02,
      in: "an encyclopaedia; its globulin fills up",
      unverified: true,
    },
  ],
  potency: [{ what: "dissociation from its receptor", value: [10, 30], unit: "nmol/L", unverified: true }],
  effects: [
    { text: "mTOR of muscle, once active, holds off what the receptor does", refs: ["shimizu2011"] },
    { text: "A fast of five days raises its production 1.8-fold in men", refs: ["bergendahl1996"] },
    { text: "Ten days of fasting raise total and free cortisol of men, not of women", refs: ["colling2023"] },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "animal",
    note: "The step to mTOR is of muscle of rats and mice.",
  },
  approval: { kind: "approved", text: "for adrenal failure and inflammation", unverified: true },
  wada: { kind: "in-competition", text: "glucocorticoids, S9, by systemic routes", unverified: true },
  gaps: ["affinity for its receptor was not seen"],
  modelled: {
    modules: { hydrocortisone: hydrocortisoneKinetics },
    wires: { "hydrocortisone.body_mass": "body_size.body_mass" },
    acts: {
      cortisol_added: "hydrocortisone.cortisol_appearance",
      cortisol_own: "hydrocortisone.cortisol_left",
    },
    takes: { dose: "mg" },
    adds: { "hydrocortisone.gut": "dose / 362.46[g/mol]" },
  },
};
