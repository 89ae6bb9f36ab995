import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { percent } from "./figures.ts";
import { body, lift, meals } from "./protocols.ts";

const hmb = ["08:00", "13:00", "19:00"].map((at) => `{at: "${at}", compound: hmb, dose: 1 g, route: oral}`);

/** Eight weeks, with or without lifting. */
const eight = (protein: number, trains: boolean, taken: readonly string[] = []) => {
  const plates = [...taken, ...meals(protein, 2600)];
  return {
    system: "human-adult",
    protocol: body({
      days: { train: trains ? [...plates, lift()] : plates, rest: plates },
      blocks: ["{name: eight, weeks: 8, week: [train, rest, train, rest, train, rest, rest]}"],
    }),
    every: 7_200_000,
  };
};
const morning = (events: readonly string[]) => ({
  system: "human-adult",
  protocol: body({ lasts: "6 h", events }),
});

type Weeks = "still" | "still_hmb" | "train" | "train_hmb" | "train_protein";
const gained = (of: Weeks, over: Weeks) => (arm: Arms<Weeks>) =>
  arm(of).end("lean_body_mass") - arm(over).end("lean_body_mass");

/** HMB against training and protein. */
export const q15 = defineClaim({
  id: "Q15",
  kind: "question",
  says: "Phosphatidic acid, HMB: lean mass?",
  show: "Effect of HMB with its evidence, and its size against training and protein; phosphatidic acid from the evidence base.",
  literature: {
    says: "HMB raises synthesis and lowers breakdown for hours; a meta-analysis of trials with training finds no gain of lean mass (-0.06 kg, -0.55 to 0.42). One small trial of phosphatidic acid with training reports more lean mass; what of it reaches muscle is not known.",
    verdict: "contested",
    refs: ["jakubowski2020", "wilkinson2013", "joy2014"],
  },
  arms: {
    still: eight(80, false),
    still_hmb: eight(80, false, hmb),
    train: eight(80, true),
    train_hmb: eight(80, true, hmb),
    train_protein: eight(130, true),
    none: morning([]),
    hmb_once: morning(["{at: 1 h, compound: hmb, dose: 3 g, route: oral}"]),
    whey_once: morning(["{at: 1 h, meal: {protein: 20 g, source: whey}}"]),
  },
  figures: {
    hmb: {
      means: "lean mass that 3 g of HMB a day add to eight weeks of lifting",
      unit: "kg",
      of: gained("train_hmb", "train"),
    },
    hmb_still: {
      means: "lean mass that they add without lifting",
      unit: "kg",
      of: gained("still_hmb", "still"),
    },
    training: {
      means: "lean mass that lifting adds in eight weeks",
      unit: "kg",
      of: gained("train", "still"),
    },
    protein: {
      means: "lean mass that 130 g of protein a day add to lifting, over 80 g",
      unit: "kg",
      of: gained("train_protein", "train"),
    },
    synthesis_hmb: {
      means: "myofibrillar synthesis over five hours after 3 g of HMB, above none",
      unit: "%",
      of: percent("fsr_myofibrillar", "hmb_once", "none", [1, 6]),
    },
    synthesis_whey: {
      means: "the same after 20 g of whey",
      unit: "%",
      of: percent("fsr_myofibrillar", "whey_once", "none", [1, 6]),
    },
  },
  cases: {
    hmb: {
      about: "HMB adds at least 0.2 kg of lean mass to eight weeks of lifting",
      holds: [{ figure: "hmb", above: 0.2 }],
    },
    hmb_still: {
      about: "HMB adds at least 0.2 kg of lean mass without lifting",
      holds: [{ figure: "hmb_still", above: 0.2 }],
    },
    acute: {
      about: "HMB raises synthesis of the next hours by at least a tenth",
      holds: [{ figure: "synthesis_hmb", above: 10 }],
    },
    trial: {
      about: "what it adds to lifting lies within the meta-analysis (-0.55 to 0.42 kg)",
      holds: [
        { figure: "hmb", above: -0.55 },
        { figure: "hmb", below: 0.42 },
      ],
    },
  },
  decides: "hmb",
  shows:
    "Eight weeks of lifting add {training|2} kg of lean mass, 50 g more protein a day {protein|2} kg and 3 g of HMB {hmb|2} kg to that; without lifting HMB adds {hmb_still|2} kg. Over five hours one dose raises synthesis by {synthesis_hmb|0} % and 20 g of whey by {synthesis_whey|0} %. Phosphatidic acid is not modelled in people: it acts on mTORC1 at the site where load does, and what of a dose reaches muscle is not known.",
  plots: [
    {
      kind: "figures",
      title: "Lean mass added in eight weeks",
      figures: ["training", "protein", "hmb", "hmb_still"],
    },
  ],
  members: 6,
  change:
    "trials of HMB that nobody with a share in it paid for; phosphatidic acid measured in muscle after a dose",
  limits: [
    "the model turns what HMB adds to synthesis between meals into mass; trials with training say that this does not happen",
    "amounts are those of studies: 3 g of HMB a day",
    "phosphatidic acid is named, not modelled in people",
    "lean mass here has no water but that of glycogen; old, ill and bedridden people are not asked",
  ],
});
