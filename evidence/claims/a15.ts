import type { Arms } from "../../src/analysis/index.ts";
import { type ClaimArm, defineClaim } from "./claim.ts";
import { body } from "./protocols.ts";

const plate = (hour: number) =>
  `{at: ${hour} h, meal: {protein: 35 g, source: mixed, carbohydrate: 90 g, fat: 28 g}}`;
const before = [plate(2.5), plate(7), plate(12.5)];

/** The second day from its morning on: what is eaten and done, and the hour of the exposure. */
const places = {
  trained: {
    at: 35.75,
    events: [
      plate(26.5),
      plate(31),
      "{at: 34.5 h, train: {kind: resistance, sets: 12, reps: 10, load: 75 %, muscle: legs}}",
      plate(36),
    ],
  },
  rest: { at: 35.75, events: [plate(26.5), plate(31), plate(36)] },
  // Nothing is eaten from the evening before to the end of what is read.
  fasted: { at: 27, events: [plate(38)] },
} as const;
type Place = keyof typeof places;
const window = 10;

const agents = {
  lr3: (hour: number) => `{at: ${hour} h, compound: igf_1_lr3, level: 1 x}`,
  leucine: (hour: number) => `{at: ${hour} h, amino_acids: {leucine: 3 g}}`,
};
type Agent = keyof typeof agents;

function two(place: Place, agent?: Agent): ClaimArm {
  const { at, events } = places[place];
  const given = agent === undefined ? [] : [agents[agent](at)];
  return {
    system: "human-adult",
    protocol: body({ start: "06:00", lasts: "48 h", events: [...before, ...given, ...events] }),
  };
}

const arms: Readonly<Record<string, ClaimArm>> = Object.fromEntries(
  (Object.keys(places) as Place[]).flatMap((place): [string, ClaimArm][] => [
    [place, two(place)],
    ...(Object.keys(agents) as Agent[]).map((agent): [string, ClaimArm] => [
      `${place} ${agent}`,
      two(place, agent),
    ]),
  ]),
);

/** What an exposure adds to muscle in ten hours, in percent of its protein. */
function added(arm: Arms<string>, place: Place, agent: Agent, readout: string): number {
  const { at } = places[place];
  const sum = (name: string) => window * arm(name).mean(readout, at, at + window);
  return sum(`${place} ${agent}`) - sum(place);
}

interface Figure {
  readonly means: string;
  readonly unit: string;
  readonly of: (arm: Arms<string>) => number;
}

const word = { lr3: "a reference exposure of IGF-1 LR3", leucine: "3 g of leucine" };
const where = {
  trained: "with the meal after training",
  rest: "with that meal on a rest day",
  fasted: "fasted",
};

const figures: Readonly<Record<string, Figure>> = Object.fromEntries(
  (Object.keys(agents) as Agent[]).flatMap((agent): [string, Figure][] => [
    ...(Object.keys(places) as Place[]).map((place): [string, Figure] => [
      `${agent}_${place}`,
      {
        means: `myofibrillar protein that ${word[agent]} adds in ten hours ${where[place]}`,
        unit: "%",
        of: (arm) => added(arm, place, agent, "fsr_myofibrillar"),
      },
    ]),
    [
      `${agent}_less_fasted`,
      {
        means: `what ${word[agent]} adds after training, less fasted`,
        unit: "%",
        of: (arm) =>
          added(arm, "trained", agent, "fsr_myofibrillar") - added(arm, "fasted", agent, "fsr_myofibrillar"),
      },
    ],
    [
      `${agent}_less_rest`,
      {
        means: `what ${word[agent]} adds after training, less on a rest day`,
        unit: "%",
        of: (arm) =>
          added(arm, "trained", agent, "fsr_myofibrillar") - added(arm, "rest", agent, "fsr_myofibrillar"),
      },
    ],
    [
      `${agent}_balance`,
      {
        means: `net balance of muscle that ${word[agent]} adds in ten hours after training, less fasted`,
        unit: "%",
        of: (arm) => added(arm, "trained", agent, "net_balance") - added(arm, "fasted", agent, "net_balance"),
      },
    ],
  ]),
);

/** One exposure, three places: after training, on a rest day, fasted. What does each gain? */
export const a15 = defineClaim({
  id: "A15",
  kind: "rule",
  says: "Agents that raise mTOR fit training blocks, recovery from injury, and fed or post-workout states.",
  show: "The same exposure fed after training, fasted, and on a rest day: what each gains.",
  literature: {
    says: "Protein after training adds to synthesis, and leucine adds most to a small dose of it; how much later or earlier matters little over weeks. Of IGF-1 LR3 there are no data of people.",
    verdict: "partly supported",
    refs: ["churchwardvenne2012", "esmarck2001", "witard2014"],
  },
  arms,
  figures,
  cases: {
    lr3_fed: {
      about:
        "IGF-1 LR3 adds more to synthesis after training than fasted, by more than 0.04 %: a tenth of what is made at rest in these hours",
      holds: [{ figure: "lr3_less_fasted", above: 0.04 }],
    },
    lr3_trained: {
      about: "IGF-1 LR3 adds more after training than on a rest day, by more than 0.04 %",
      holds: [{ figure: "lr3_less_rest", above: 0.04 }],
    },
    leucine_fed: {
      about: "leucine adds more to synthesis after training than fasted, by more than 0.04 %",
      holds: [{ figure: "leucine_less_fasted", above: 0.04 }],
    },
    leucine_trained: {
      about: "leucine adds more after training than on a rest day, by more than 0.04 %",
      holds: [{ figure: "leucine_less_rest", above: 0.04 }],
    },
  },
  decides: "lr3_less_fasted",
  shows:
    "In ten hours IGF-1 LR3 adds {lr3_trained|2} % of myofibrillar protein after training, {lr3_rest|2} % on a rest day and {lr3_fasted|2} % fasted; 3 g of leucine add {leucine_trained|2} %, {leucine_rest|2} % and {leucine_fasted|2} %. After training less fasted that is {lr3_less_fasted|2} % for the one and {leucine_less_fasted|2} % for the other.",
  plots: [
    {
      kind: "figures",
      title: "Myofibrillar protein added in ten hours, %",
      figures: ["lr3_trained", "lr3_rest", "lr3_fasted", "leucine_trained", "leucine_rest", "leucine_fasted"],
    },
    {
      kind: "curves",
      title: "Synthesis with and without IGF-1 LR3",
      readout: "fsr_myofibrillar",
      arms: ["trained", "trained lr3", "fasted", "fasted lr3"],
      from: 24,
      to: 48,
    },
  ],
  members: 16,
  limits: [
    "acute synthesis, which predicts growth weakly; blocks of weeks are at A22, injury at A28",
    "leucine is given beside a meal that has enough of it, where trials find little more",
    "LR3 holds breakdown back, so that amino acids of blood and muscle fall; synthesis of the model follows them steeply after training, more than trials of leucine on top of enough protein would have it",
  ],
});
