import { defineClaim } from "./claim.ts";
import { cells } from "./protocols.ts";

const hunger = ["{at: 1 h, medium: {deoxyglucose: 10 mM}}"];
const back = ["{at: 8 h, medium: {amino_acids: 1 x}}"];

function refed(reading: "none" | "raises" | "lowers") {
  return {
    system: "muscle-cell",
    variants: { leucine_on_ampk: reading },
    protocol: cells({ lasts: "10 h", medium: "amino_acids: 0 x", events: back }),
  };
}

/** Can AMPK and mTORC1 be high at once? */
export const b17 = defineClaim({
  id: "B17",
  kind: "mechanism",
  says: "AMPK lowers mTOR indirectly (through another protein), so both can be active at once.",
  show: "AMPK through TSC2 and through raptor itself; conditions in which both are high: amino acids given back, loss of TSC2.",
  literature: {
    says: "AMPK acts on TSC2 and on raptor itself, so it is not only indirect; both rise when amino acids are given back to cells, by one model and its data.",
    verdict: "partly supported",
    refs: ["gwinn2008", "dallepezze2016"],
  },
  arms: {
    usual: { system: "hek293", protocol: cells({ lasts: "9 h" }) },
    hungry: { system: "hek293", protocol: cells({ lasts: "9 h", events: hunger }) },
    no_tsc2: { system: "hek293", protocol: cells({ lasts: "9 h", perturb: ["{gene: TSC2, level: 0}"] }) },
    no_tsc2_hungry: {
      system: "hek293",
      protocol: cells({ lasts: "9 h", events: hunger, perturb: ["{gene: TSC2, level: 0}"] }),
    },
    refed_none: refed("none"),
    refed_raises: refed("raises"),
    refed_lowers: refed("lowers"),
  },
  figures: {
    lost: {
      means: "share of mTORC1 that lack of energy takes from cells",
      unit: "1",
      of: (arm) => 1 - arm("hungry").at("mtorc1_active", 8.9) / arm("usual").at("mtorc1_active", 8.9),
    },
    lost_without_tsc2: {
      means: "share that it takes without TSC2: through raptor alone",
      unit: "1",
      of: (arm) =>
        1 - arm("no_tsc2_hungry").at("mtorc1_active", 8.9) / arm("no_tsc2").at("mtorc1_active", 8.9),
    },
    ampk_no_tsc2: {
      means: "acting AMPK without TSC2 and energy, over usual cells",
      unit: "1",
      of: (arm) => arm("no_tsc2_hungry").at("ampk_active", 8.9) / arm("usual").at("ampk_active", 8.9),
    },
    mtorc1_no_tsc2: {
      means: "mTORC1 without TSC2 and energy, over usual cells",
      unit: "1",
      of: (arm) => arm("no_tsc2_hungry").at("mtorc1_active", 8.9) / arm("usual").at("mtorc1_active", 8.9),
    },
    mtorc1_refed: {
      means: "mTORC1 an hour after amino acids come back, over before",
      unit: "1",
      of: (arm) => arm("refed_raises").at("mtorc1_active", 9) / arm("refed_raises").at("mtorc1_active", 7.9),
    },
    ampk_refed_raises: {
      means: "acting AMPK an hour after amino acids come back, over before, where they raise it",
      unit: "1",
      of: (arm) => arm("refed_raises").at("ampk_active", 9) / arm("refed_raises").at("ampk_active", 7.9),
    },
    ampk_refed_none: {
      means: "the same where they do nothing to it",
      unit: "1",
      of: (arm) => arm("refed_none").at("ampk_active", 9) / arm("refed_none").at("ampk_active", 7.9),
    },
    ampk_refed_lowers: {
      means: "the same where they lower it",
      unit: "1",
      of: (arm) => arm("refed_lowers").at("ampk_active", 9) / arm("refed_lowers").at("ampk_active", 7.9),
    },
  },
  cases: {
    indirect: {
      about: "AMPK acts only through TSC2: without it lack of energy takes less than a twentieth of mTORC1",
      holds: [
        { figure: "lost", above: 0.1 },
        { figure: "lost_without_tsc2", below: 0.05 },
      ],
    },
    without_tsc2: {
      about:
        "both are high where TSC2 is lost and energy fails: AMPK doubled, mTORC1 above that of usual cells at all: high at once is what is asked",
      holds: [
        { figure: "ampk_no_tsc2", above: 2 },
        { figure: "mtorc1_no_tsc2", above: 1 },
      ],
    },
    refed_raises: {
      about: "both rise when amino acids come back, in the reading in which they raise AMPK",
      holds: [
        { figure: "mtorc1_refed", above: 1.5 },
        { figure: "ampk_refed_raises", above: 1.1 },
      ],
    },
    refed_none: {
      about: "both rise when amino acids come back, in the reading in which they do nothing to AMPK",
      holds: [
        { figure: "mtorc1_refed", above: 1.5 },
        { figure: "ampk_refed_none", above: 1.1 },
      ],
    },
  },
  decides: "lost_without_tsc2",
  shows:
    "Lack of energy takes {lost|2} of mTORC1, and {lost_without_tsc2|2} where TSC2 is missing, through raptor. Without TSC2 and energy AMPK stands at {ampk_no_tsc2|1} and mTORC1 at {mtorc1_no_tsc2|2} of usual cells. When amino acids come back AMPK comes to {ampk_refed_raises|2}, {ampk_refed_none|2} or {ampk_refed_lowers|2} of before, by the reading chosen.",
  plots: [
    {
      kind: "curves",
      title: "mTORC1",
      readout: "mtorc1_active",
      arms: ["usual", "hungry", "no_tsc2", "no_tsc2_hungry"],
    },
    {
      kind: "curves",
      title: "Acting AMPK when amino acids come back",
      readout: "ampk_active",
      arms: ["refed_raises", "refed_none", "refed_lowers"],
    },
  ],
  limits: ["cells in a dish; ghrelin in the hypothalamus is B11"],
});
