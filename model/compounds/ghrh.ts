import type { Agent } from "./agent.ts";
import { ghrhKinetics } from "./ghrh-kinetics.ts";
import { prohibited } from "./growth-status.ts";
import { withPituitary } from "./secretagogue-parts.ts";

/** GHRH of the hypothalamus, given by vein. */
export const ghrh: Agent = {
  id: "ghrh",
  name: "GHRH (1-44)",
  aliases: ["somatoliberin"],
  class: "hypothalamic hormone",
  taken: "level",
  reference: "one bolus by vein that binds half of the GHRH receptors at its height, then falls with 20 min",
  targets: [
    {
      node: "GHRH receptor",
      sign: 1,
      how: "Gs and cAMP of somatotrophs to one burst of growth hormone",
      tissue: "pituitary",
    },
  ],
  kinetics: [
    {
      what: "half-lives of its two phases",
      value: [6.8, 43],
      unit: "min",
      in: "men, by vein; a paper without identifier",
    },
  ],
  potency: [
    {
      what: "dissociation",
      value: 1.04,
      unit: "nmol/L",
      sd: 0.19,
      in: "cloned receptor of the pig in 293 cells",
    },
    {
      what: "half-maximal displacement by porcine GHRH",
      value: 2.8,
      unit: "nmol/L",
      sd: 0.51,
      in: "the same receptor",
    },
    { what: "half-maximal release of growth hormone", value: 0.5, unit: "nmol/L", in: "rat pituitary cells" },
  ],
  effects: [
    {
      text: "With an agonist of the ghrelin receptor it releases far more than both apart",
      refs: ["massoud1996"],
    },
    {
      text: "Under ten hours of infusion growth hormone stays pulsatile and is not sustained; a bolus two hours after another acts little; seen without identifier",
    },
  ],
  evidence: { any: "human-mechanism", mtor: "none", note: "Physiology." },
  approval: { kind: "endogenous", text: "a hormone of the body", unverified: true },
  wada: prohibited("S2.2.3 (GHRH and its analogues)"),
  gaps: ["half-life in people was seen in an abstract without identifier alone"],
  modelled: {
    modules: { ghrh_given: ghrhKinetics, ...withPituitary.modules },
    wires: withPituitary.wires,
    acts: { pituitary_ghrh: "ghrh_given.ghrh_release", gh_added: "pituitary.gh_release" },
    takes: { level: "1" },
    adds: { "ghrh_given.level": "level" },
    readouts: withPituitary.readouts,
  },
};
