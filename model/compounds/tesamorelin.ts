import type { Agent } from "./agent.ts";
import { prohibited } from "./growth-status.ts";
import { withPituitary } from "./secretagogue-parts.ts";
import { tesamorelinKinetics } from "./tesamorelin-kinetics.ts";

/** An approved GHRH analogue. */
export const tesamorelin: Agent = {
  id: "tesamorelin",
  name: "Tesamorelin",
  aliases: ["egrifta"],
  class: "GHRH analogue, approved drug",
  taken: "amount",
  targets: [
    {
      node: "GHRH receptor",
      sign: 1,
      how: "GHRH 1-44 with a hexenoyl tail",
      tissue: "pituitary",
      refs: ["stanley2011"],
    },
  ],
  kinetics: [
    { what: "half-life, healthy people", value: 26, unit: "min", in: "a page of drug information" },
    { what: "half-life, HIV", value: 38, unit: "min", in: "a page of drug information" },
    { what: "time of the peak", value: 9, unit: "min", in: "a page of drug information" },
    { what: "volume, apparent", value: 9.4, unit: "L/kg", sd: 3.1, in: "a page of drug information" },
    {
      what: "share of an injection that arrives",
      value: 0.04,
      unit: "1",
      in: "less than that",
      unverified: true,
    },
  ],
  potency: [],
  effects: [
    {
      text: "After two weeks of 2 mg a day mean overnight growth hormone is 0.5 ug/L higher, basal secretion and peak area rise, IGF-1 rises by 181 +- 22 ug/L, and insulin's uptake of glucose is kept",
      refs: ["stanley2011"],
    },
  ],
  evidence: {
    any: "human-trial",
    mtor: "none",
    note: "Two trials on the fat of the belly in HIV lipodystrophy; two weeks in 13 healthy men.",
  },
  approval: { kind: "approved", text: "in the United States (Egrifta), for HIV lipodystrophy alone" },
  wada: prohibited("S2.2.3, by name"),
  gaps: ["no study of its kinetics was seen"],
  modelled: {
    modules: { tesamorelin: tesamorelinKinetics, ...withPituitary.modules },
    wires: { "tesamorelin.body_mass": "body_size.body_mass", ...withPituitary.wires },
    acts: { pituitary_ghrh: "tesamorelin.ghrh_release", gh_added: "pituitary.gh_release" },
    takes: { dose: "ug" },
    adds: { "tesamorelin.depot": "dose / 5135.9[g/mol]" },
    readouts: withPituitary.readouts,
  },
};
