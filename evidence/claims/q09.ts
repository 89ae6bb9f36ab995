import type { Arms } from "../../src/analysis/index.ts";
import { type ClaimArm, defineClaim } from "./claim.ts";
import { body } from "./protocols.ts";

const plate = "{protein: 30 g, source: mixed, carbohydrate: 80 g, fat: 25 g}";
const background = [0.5, 5, 11].map((hour) => `{at: ${hour} h, meal: ${plate}}`);

/** Hour of leucine; the session has just ended. */
const start = 27;
const window = 8;
const activator = [
  `{at: ${start - 1} h, train: {kind: resistance, sets: 12, reps: 10, load: 75 %, muscle: legs}}`,
  `{at: ${start} h, amino_acids: {eaa: 10 g, leucine: 3 g}}`,
];

const salicylate = (hour: number) => `{at: ${hour} h, compound: aspirin, dose: 1 g, route: oral}`;
const rapamycin = (hour: number) => `{at: ${hour} h, compound: rapamycin, dose: 12 mg, route: oral}`;
const short = { "rapamycin.q_tissue": "0", "rapamycin.cl_oral": "1.109" };
const blockers = {
  salicylate: { offsets: [0, 2, 8], entry: salicylate, values: {} },
  short: { offsets: [2, 8, 24], entry: rapamycin, values: short },
  rapamycin: { offsets: [2, 24], entry: rapamycin, values: {} },
} as const;
type Blocker = keyof typeof blockers;

function two(events: readonly string[], values: Readonly<Record<string, string>> = {}): ClaimArm {
  return {
    system: "human-adult",
    protocol: body({ lasts: `${start + window + 1} h`, events: [...background, ...events], values }),
  };
}

const arms: Readonly<Record<string, ClaimArm>> = {
  neither: two([]),
  active: two(activator),
  ...Object.fromEntries(
    (Object.keys(blockers) as Blocker[]).flatMap((name) => {
      const { offsets, entry, values } = blockers[name];
      return offsets.flatMap((offset): [string, ClaimArm][] => [
        [`${name} ${offset} alone`, two([entry(start - offset)], values)],
        [`${name} ${offset}`, two([entry(start - offset), ...activator], values)],
      ]);
    }),
  ),
};

/** Share of what the session and leucine add that is lost with the blocker so many hours before leucine. */
function lost(readout: string, name: Blocker, offset: number) {
  return (arm: Arms): number => {
    const of = (one: string) => arm(one).mean(readout, start, start + window);
    return 1 - (of(`${name} ${offset}`) - of(`${name} ${offset} alone`)) / (of("active") - of("neither"));
  };
}

const synthesis = (name: Blocker, offset: number, means: string) => ({
  means,
  unit: "1",
  of: lost("fsr_myofibrillar", name, offset),
});

/** A blocker before training, and leucine after it. */
export const q09 = defineClaim({
  id: "Q09",
  kind: "question",
  says: "A blocker with a half-life of 2 to 3 h before training, leucine two hours later: does the one defeat the other?",
  show: "Salicylate, rapamycin, and a rapamycin that leaves the blood with a half-life of 2.5 h, at offsets before leucine: loss of synthesis against offset, from kinetics.",
  literature: {
    says: "Salicylate acts on AMPK from about 1 mmol/L and blocks mTORC1 only in part; its elimination saturates. 12 mg of rapamycin block what lifting adds to synthesis. No data on the hours between a blocker and leucine were seen.",
    verdict: "nothing seen",
    refs: ["hawley2012", "needs1985", "drummond2009"],
  },
  arms,
  figures: {
    salicylate_same: synthesis(
      "salicylate",
      0,
      "share of what lifting and leucine add to myofibrillar synthesis that 1 g of aspirin with leucine takes",
    ),
    salicylate_two: synthesis("salicylate", 2, "the same, aspirin two hours before leucine"),
    salicylate_eight: synthesis("salicylate", 8, "the same, eight hours before"),
    short_two: synthesis(
      "short",
      2,
      "the same of 12 mg of rapamycin two hours before, if it left the blood with a half-life of 2.5 h",
    ),
    short_eight: synthesis("short", 8, "the same, eight hours before"),
    short_day: synthesis("short", 24, "the same, a day before"),
    rapamycin_two: synthesis("rapamycin", 2, "the same of rapamycin as it is, two hours before"),
    rapamycin_day: synthesis("rapamycin", 24, "the same of rapamycin as it is, a day before"),
    short_mtorc1: {
      means: "share of what lifting and leucine add to mTORC1 that the short blocker takes, two hours before",
      unit: "1",
      of: lost("mtorc1_active", "short", 2),
    },
  },
  cases: {
    short: {
      about: "a blocker with a half-life of 2.5 h, two hours before, takes more than a fifth of synthesis",
      holds: [{ figure: "short_two", above: 0.2 }],
    },
    salicylate: {
      about: "1 g of aspirin two hours before takes more than a fifth of synthesis",
      holds: [{ figure: "salicylate_two", above: 0.2 }],
    },
    gone: {
      about: "eight hours before, the short blocker takes less than a tenth",
      holds: [{ figure: "short_eight", below: 0.1 }],
    },
    long: {
      about: "rapamycin as it is takes more than a fifth a day before",
      holds: [{ figure: "rapamycin_day", above: 0.2 }],
    },
  },
  decides: "short_two",
  shows:
    "Of what lifting and leucine add to synthesis, a blocker with a half-life of 2.5 h takes {short_two|2} if taken two hours before leucine, {short_eight|2} eight hours before and {short_day|2} a day before. 1 g of aspirin takes {salicylate_same|2} with leucine, {salicylate_two|2} two hours before and {salicylate_eight|2} eight hours before. Rapamycin as it is takes {rapamycin_two|2} two hours before and {rapamycin_day|2} a day before.",
  plots: [
    {
      kind: "figures",
      title: "Share of synthesis lost, by blocker and hours before leucine",
      figures: [
        "salicylate_two",
        "salicylate_eight",
        "short_two",
        "short_eight",
        "short_day",
        "rapamycin_day",
      ],
    },
    {
      kind: "curves",
      title: "Synthesis with leucine after the short blocker",
      readout: "fsr_myofibrillar",
      arms: ["neither", "active", "short 2", "short 8"],
    },
  ],
  members: 12,
  change: "synthesis after leucine at several hours after a dose of salicylate or of a short inhibitor",
  limits: [
    "the short blocker is rapamycin with its kinetics changed: no such agent is meant",
    "amounts are those of studies: 12 mg of rapamycin, 1 g of aspirin; a tenth is taken as none, a fifth as the least that matters",
    "what salicylate does to prostaglandins after training is not in it",
  ],
});
