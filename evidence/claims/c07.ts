import { defineClaim } from "./claim.ts";
import { body } from "./protocols.ts";

const morning = (compound?: string) => ({
  system: "human-adult",
  protocol: body({
    lasts: "6 h",
    events: compound === undefined ? [] : [`{at: 1 h, compound: ${compound}, level: 1 x}`],
  }),
  every: 120_000,
});

type Agent = "ipamorelin" | "ghrp_6" | "hexarelin";
type Curves = {
  most(readout: string, from: number, to: number): number;
  mean(readout: string, from: number, to: number): number;
};
type Of<Name extends string> = (arm: (name: Name | "none") => Curves) => number;

/** Highest growth hormone that an agent adds. */
const gh =
  <Name extends Agent>(name: Name): Of<Name> =>
  (arm) =>
    arm(name).most("gh_plasma", 1, 6) - arm("none").most("gh_plasma", 1, 6);
/** Cortisol over the three hours after, in percent of that without. */
const cortisol =
  <Name extends Agent>(name: Name): Of<Name> =>
  (arm) =>
    100 * (arm(name).mean("cortisol_plasma", 1, 4) / arm("none").mean("cortisol_plasma", 1, 4) - 1);

/** Secretagogues at the pituitary and beside it. */
export const c07 = defineClaim({
  id: "C07",
  kind: "agent",
  says: "Ipamorelin releases a GH pulse through the ghrelin receptor without the cortisol and prolactin of the earlier secretagogues.",
  show: "Growth hormone, cortisol and prolactin after ipamorelin and after earlier secretagogues (GHRP-6, hexarelin) at like release of growth hormone.",
  literature: {
    says: "The part on cortisol holds in swine; none of the secretagogues of that study changed prolactin. Hexarelin in men raises prolactin by 180 % and cortisol by 40 %. No human data on the selectivity of ipamorelin were seen.",
    verdict: "partly supported",
    refs: ["massoud1996"],
  },
  arms: {
    none: morning(),
    ipamorelin: morning("ipamorelin"),
    ghrp_6: morning("ghrp_6"),
    hexarelin: morning("hexarelin"),
  },
  figures: {
    gh_ipamorelin: {
      means: "growth hormone that ipamorelin adds at its highest",
      unit: "µg/L",
      of: gh("ipamorelin"),
    },
    gh_ghrp_6: { means: "growth hormone that GHRP-6 adds at its highest", unit: "µg/L", of: gh("ghrp_6") },
    gh_hexarelin: {
      means: "growth hormone that hexarelin adds at its highest",
      unit: "µg/L",
      of: gh("hexarelin"),
    },
    cortisol_ipamorelin: {
      means: "cortisol over three hours after ipamorelin, against none",
      unit: "%",
      of: cortisol("ipamorelin"),
    },
    cortisol_ghrp_6: { means: "the same after GHRP-6", unit: "%", of: cortisol("ghrp_6") },
    cortisol_hexarelin: { means: "the same after hexarelin", unit: "%", of: cortisol("hexarelin") },
    prolactin_ipamorelin: {
      means: "highest prolactin after ipamorelin over rest",
      unit: "1",
      of: (arm) => arm("ipamorelin").most("prolactin_plasma", 1, 6),
    },
    prolactin_hexarelin: {
      means: "highest prolactin after hexarelin over rest",
      unit: "1",
      of: (arm) => arm("hexarelin").most("prolactin_plasma", 1, 6),
    },
  },
  cases: {
    pulse: {
      about: "ipamorelin adds at least 5 µg/L of growth hormone",
      holds: [{ figure: "gh_ipamorelin", above: 5 }],
    },
    cortisol: {
      about:
        "cortisol rises by less than 5 % after ipamorelin, and by more than that after each of the earlier ones",
      holds: [
        { figure: "cortisol_ipamorelin", below: 5 },
        { figure: "cortisol_ghrp_6", above: 5 },
        { figure: "cortisol_hexarelin", above: 5 },
      ],
    },
    prolactin: {
      about:
        "prolactin rises by less than a tenth after ipamorelin, and by more than a fifth after hexarelin",
      holds: [
        { figure: "prolactin_ipamorelin", below: 1.1 },
        { figure: "prolactin_hexarelin", above: 1.2 },
      ],
    },
  },
  decides: "cortisol_ipamorelin",
  shows:
    "Ipamorelin adds {gh_ipamorelin|0}, GHRP-6 {gh_ghrp_6|0} and hexarelin {gh_hexarelin|0} µg/L of growth hormone. Cortisol over three hours differs from none by {cortisol_ipamorelin|1}, {cortisol_ghrp_6|1} and {cortisol_hexarelin|1} %; prolactin stands at {prolactin_ipamorelin|2} after ipamorelin and {prolactin_hexarelin|2} after hexarelin.",
  plots: [
    {
      kind: "curves",
      title: "Growth hormone",
      readout: "gh_plasma",
      arms: ["none", "ipamorelin", "ghrp_6", "hexarelin"],
    },
    {
      kind: "curves",
      title: "Cortisol",
      readout: "cortisol_plasma",
      arms: ["none", "ipamorelin", "ghrp_6", "hexarelin"],
    },
  ],
  limits: [
    "what ipamorelin does to cortisol is that of swine, carried over: the verdict on it repeats its source",
    "prolactin after GHRP-6 has no number and is left out; one reference exposure of each is meant to release about half of what it can",
  ],
});
