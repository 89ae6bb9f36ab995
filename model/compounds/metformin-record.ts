import type { Agent } from "./agent.ts";
import { notListed } from "./status.ts";

/** Metformin. Its module is `metformin.ts`. */
export const metforminAgent: Agent = {
  id: "metformin",
  name: "Metformin",
  class: "biguanide, approved drug",
  taken: "amount",
  targets: [
    {
      node: "complex I",
      sign: -1,
      how: "AMP rises, and AMPK with it; often at more than people reach",
      tissue: "liver, gut",
      unverified: true,
    },
    {
      node: "PEN2",
      sign: 1,
      how: "by ATP6AP1 and the proton pump to AMPK of lysosomes, without a rise of AMP, at what people reach",
      refs: ["ma2022"],
    },
    {
      node: "AMPK",
      sign: 1,
      how: "by either way",
      tissue: "liver; muscle of people over weeks",
      refs: ["walton2019"],
    },
  ],
  kinetics: [
    { what: "half-life", value: 5, unit: "h", in: "repeated doses", refs: ["graham2011"] },
    { what: "share of an oral dose that arrives", value: 0.55, unit: "1", sd: 0.16, refs: ["graham2011"] },
    { what: "oral clearance", value: 1140, unit: "mL/min", sd: 330, refs: ["graham2011"] },
    { what: "clearance by the kidney", value: 510, unit: "mL/min", sd: 130, refs: ["graham2011"] },
    { what: "plasma at steady state, less than", value: 7.7, unit: "umol/L", unverified: true },
  ],
  potency: [
    {
      what: "dissociation from PEN2, as told only by its order",
      value: [1, 100],
      unit: "umol/L",
      unverified: true,
    },
  ],
  reach: {
    unit: "umol/L",
    reachable: 8,
    culture: 2000,
    how: "mean level at 1.7 to 2 g a day by the oral clearance; cells are given 0.5 to 5 mmol/L, and the way by PEN2 needs less",
    refs: ["graham2011", "ma2022"],
  },
  effects: [
    {
      text: "Fourteen weeks of lifting with 1.7 g a day: older people gained less lean mass and thigh muscle than with placebo",
      refs: ["walton2019"],
    },
    {
      text: "Gains of fitness and mitochondria by endurance training are smaller with it",
      refs: ["konopka2019"],
    },
  ],
  evidence: {
    any: "human-trial",
    mtor: "human-trial",
    note: "A trial with biopsies: AMPK up, a trend of mTORC1 down.",
  },
  approval: { kind: "approved", text: "for type 2 diabetes", refs: ["graham2011"] },
  wada: notListed,
  gaps: ["which way to AMPK it takes in human muscle", "PEN2 is not told apart from complex I here"],
  modelled: {
    inSystem:
      "is in the body (`--system human-adult`) from the start: write `compound: metformin, dose: 850 mg, route: oral`",
  },
  cells: { inSystem: "write `medium: {metformin: 2 mmol/L}` or `compound: metformin, dose: 2 mmol/L`" },
};
