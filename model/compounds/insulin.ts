import type { Agent } from "./agent.ts";
import { prohibited } from "./growth-status.ts";
import { insulinKinetics } from "./insulin-kinetics.ts";

/** Insulin as it is injected. */
export const insulinAgent: Agent = {
  id: "insulin",
  name: "Insulin",
  class: "hormone, approved biologic",
  taken: "amount",
  targets: [
    {
      node: "insulin receptor",
      sign: 1,
      how: "IRS1, PI3K, Akt, TSC2 and PRAS40, mTORC1",
      tissue: "muscle, liver, fat",
    },
    {
      node: "breakdown of muscle protein",
      sign: -1,
      how: "synthesis rises only where amino acids do",
      tissue: "muscle",
    },
  ],
  kinetics: [
    { what: "half-life of plasma, first", value: 2.4, unit: "min", in: "people", refs: ["turnheim1988"] },
    {
      what: "half-life of plasma, last",
      value: [50, 130],
      unit: "min",
      in: "people",
      refs: ["turnheim1988"],
    },
    { what: "clearance", value: [700, 800], unit: "mL/min", in: "people", refs: ["turnheim1988"] },
    {
      what: "time of the peak, 10 units of lispro under the skin",
      value: 48.3,
      unit: "min",
      sd: 4.1,
      in: "six healthy people",
      refs: ["gagnonAuger2010"],
    },
    {
      what: "highest level, the same",
      value: 523,
      unit: "pmol/L",
      sd: 42,
      in: "six healthy people",
      refs: ["gagnonAuger2010"],
    },
  ],
  potency: [{ what: "dissociation from its receptor", value: [0.1, 0.3], unit: "nmol/L", unverified: true }],
  effects: [
    {
      text: "In 25 studies of human muscle it leaves synthesis (3.9, -0.7 to 8.6 nmol/100 mL/min), lowers breakdown (-15.5), and raises synthesis by 13.4 where amino acids rise too; seen without identifier",
    },
  ],
  evidence: {
    any: "human-mechanism",
    mtor: "human-mechanism",
    note: "A meta-analysis of 25 studies in people.",
  },
  approval: { kind: "approved", text: "for diabetes", unverified: true },
  wada: prohibited("S4.4 (insulins and mimetics)"),
  gaps: ["affinity for its receptor was not seen"],
  modelled: {
    modules: { insulin_injected: insulinKinetics },
    wires: {},
    acts: { insulin_added: "insulin_injected.insulin_appearance" },
    takes: { dose: "pmol" },
    adds: { "insulin_injected.depot": "dose" },
  },
  cells: { inSystem: "write `medium: {insulin: 100 nmol/L}`" },
};
