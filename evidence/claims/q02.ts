import { defineClaim } from "./claim.ts";
import { cells } from "./protocols.ts";

const energy = { fed: "", hungry: ", deoxyglucose: 10 mmol/L" };
const at = (leucine: number, state: keyof typeof energy, reading?: "raises" | "lowers") => ({
  system: "muscle-cell",
  ...(reading === undefined ? {} : { variants: { leucine_on_ampk: reading } }),
  protocol: cells({ lasts: "6 h", medium: `leucine: ${leucine} mmol/L, insulin: 1 nmol/L${energy[state]}` }),
});
const end = [5, 6] as const;

/** Leucine by dose and by energy. */
export const q02 = defineClaim({
  id: "Q02",
  kind: "question",
  says: "When does leucine raise mTOR and when AMPK?",
  show: "Dose of leucine by state of energy, on mTORC1 and AMPK.",
  literature: {
    says: "Contested: 100 to 200 umol/L lower AMPK in rat muscle; 0.5 mmol/L raises it in C2C12 over 24 h; a model of amino acids in C2C12 has both rise.",
    verdict: "contested",
    refs: ["saha2010", "dallepezze2016"],
  },
  arms: {
    none: at(0, "fed"),
    low: at(0.1, "fed"),
    high: at(0.5, "fed"),
    hungry_none: at(0, "hungry"),
    hungry_high: at(0.5, "hungry"),
    raises_none: at(0, "fed", "raises"),
    raises_high: at(0.5, "fed", "raises"),
    lowers_none: at(0, "fed", "lowers"),
    lowers_high: at(0.5, "fed", "lowers"),
  },
  figures: {
    mtorc1: {
      means: "mTORC1 that 0.5 mmol/L of leucine adds where energy is there, over none",
      unit: "1",
      of: (arm) => arm("high").mean("mtorc1_active", ...end) / arm("none").mean("mtorc1_active", ...end),
    },
    mtorc1_low: {
      means: "the same at 0.1 mmol/L",
      unit: "1",
      of: (arm) => arm("low").mean("mtorc1_active", ...end) / arm("none").mean("mtorc1_active", ...end),
    },
    mtorc1_hungry: {
      means: "mTORC1 with 0.5 mmol/L of leucine and no energy, over leucine with energy",
      unit: "1",
      of: (arm) =>
        arm("hungry_high").mean("mtorc1_active", ...end) / arm("high").mean("mtorc1_active", ...end),
    },
    ampk_none: {
      means: "acting AMPK with 0.5 mmol/L of leucine over none, where it does nothing to AMPK by itself",
      unit: "1",
      of: (arm) => arm("high").mean("ampk_active", ...end) / arm("none").mean("ampk_active", ...end),
    },
    ampk_raises: {
      means: "the same in the reading in which amino acids raise AMPK",
      unit: "1",
      of: (arm) =>
        arm("raises_high").mean("ampk_active", ...end) / arm("raises_none").mean("ampk_active", ...end),
    },
    ampk_lowers: {
      means: "the same in the reading in which they lower it",
      unit: "1",
      of: (arm) =>
        arm("lowers_high").mean("ampk_active", ...end) / arm("lowers_none").mean("ampk_active", ...end),
    },
  },
  cases: {
    mtorc1: {
      about: "leucine raises mTORC1 where energy is there, by at least a fifth",
      holds: [{ figure: "mtorc1", above: 1.2 }],
    },
    hungry: {
      about: "without energy at least a fifth of that mTORC1 is gone",
      holds: [{ figure: "mtorc1_hungry", below: 0.8 }],
    },
    ampk_raises: {
      about: "leucine raises AMPK by at least 2 %, in the reading in which amino acids do",
      holds: [{ figure: "ampk_raises", above: 1.02 }],
    },
    ampk_none: {
      about: "leucine raises AMPK by at least 2 %, in the usual reading",
      holds: [{ figure: "ampk_none", above: 1.02 }],
    },
  },
  decides: "ampk_raises",
  shows:
    "With energy 0.5 mmol/L of leucine bring mTORC1 to {mtorc1|1} times that without, 0.1 mmol/L to {mtorc1_low|1}; without energy {mtorc1_hungry|2} of it is left. AMPK comes to {ampk_none|2}, {ampk_raises|2} or {ampk_lowers|2} by the reading of the literature that is chosen.",
  plots: [
    {
      kind: "figures",
      title: "AMPK with leucine over none, in three readings",
      figures: ["ampk_none", "ampk_raises", "ampk_lowers"],
    },
  ],
  change:
    "AMPK of human muscle at several levels of leucine with insulin held: the readings are of rats and of C2C12",
  limits: ["cells in a dish over hours", "what AMPK does to leucine's work over days is not asked"],
});
