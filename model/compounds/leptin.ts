import type { Agent } from "./agent.ts";
import { leptinKinetics } from "./leptin-kinetics.ts";

/** Leptin as it is injected. */
export const leptinAgent: Agent = {
  id: "leptin",
  name: "Leptin (metreleptin)",
  aliases: ["metreleptin"],
  class: "hormone, approved biologic",
  taken: "amount",
  targets: [
    {
      node: "leptin receptor",
      sign: 1,
      how: "JAK and STAT; mTOR and S6 of the hypothalamus",
      tissue: "arcuate nucleus of rats",
      refs: ["cota2006"],
    },
  ],
  kinetics: [
    { what: "half-life by vein", value: 3.4, unit: "h", sd: 1.5, in: "healthy adults", refs: ["wong2004"] },
    { what: "clearance", value: 79, unit: "mL/kg/h", sd: 16, in: "healthy adults", refs: ["wong2004"] },
    {
      what: "volume",
      value: 150,
      unit: "mL/kg",
      sd: 39,
      in: "healthy adults; a label gives 370 to 463",
      refs: ["wong2004"],
    },
    { what: "half-life under the skin", value: [3.8, 4.7], unit: "h", in: "a label" },
    { what: "time of the peak", value: 4, unit: "h", in: "a label" },
  ],
  potency: [
    {
      what: "dissociation from the whole receptor of the mouse",
      value: 0.065,
      unit: "nmol/L",
      sd: 0.033,
      in: "surface plasmon resonance",
    },
    {
      what: "dissociation from the binding domain of the human receptor",
      value: 15.4,
      unit: "nmol/L",
      refs: ["sandowski2002"],
    },
  ],
  effects: [
    {
      text: "In rats it raises mTOR of the arcuate nucleus and cuts eating, which rapamycin blunts",
      refs: ["cota2006"],
    },
    {
      text: "In a fast of 72 h, replaced, it keeps testosterone of men where it was; growth hormone and IGF-1 fall as ever (Chan 2003, seen without identifier)",
    },
  ],
  evidence: { any: "human-trial", mtor: "animal", note: "mTOR in rats; the drug for lipodystrophy." },
  approval: { kind: "approved", text: "in the United States in 2014, for generalised lipodystrophy" },
  wada: {
    kind: "not-listed",
    text: "not known to stand on the list; it was not read for it",
    unverified: true,
  },
  gaps: ["affinity for the whole human receptor"],
  modelled: {
    modules: { metreleptin: leptinKinetics },
    wires: { "metreleptin.body_mass": "body_size.body_mass" },
    acts: { leptin_added: "metreleptin.leptin_appearance" },
    takes: { dose: "ug" },
    adds: { "metreleptin.depot": "dose" },
  },
};
