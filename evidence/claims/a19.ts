import type { Arms } from "../../src/analysis/index.ts";
import { type ClaimArm, defineClaim } from "./claim.ts";
import { body } from "./protocols.ts";

const plate = (hour: number) =>
  `{at: ${hour} h, meal: {protein: 35 g, source: mixed, carbohydrate: 90 g, fat: 28 g}}`;
const before = [plate(2.5), plate(7), plate(12.5)];

/** The second day from its morning on: what is eaten and done, and the hour of the exposure. */
const places = {
  fasted: { at: 27, events: [plate(38)] },
  fed: { at: 27, events: [plate(26.5), plate(31), plate(36)] },
  trained: {
    at: 35.75,
    events: [
      plate(26.5),
      plate(31),
      "{at: 34.5 h, train: {kind: resistance, sets: 12, reps: 10, load: 75 %, muscle: legs}}",
      plate(36),
    ],
  },
} as const;
type Place = keyof typeof places;
const window = 10;

const agents = {
  metformin: (hour: number) => `{at: ${hour} h, compound: metformin, dose: 2 g, route: oral}`,
  aicar: (hour: number) => `{at: ${hour} h, compound: aicar, level: 60 x, duration: 3 h}`,
  mots_c: (hour: number) => `{at: ${hour} h, compound: mots_c, level: 1 x, duration: 8 h}`,
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

/** What an exposure changes in the mean of ten hours. */
function change(arm: Arms<string>, place: Place, agent: Agent, readout: string): number {
  const { at } = places[place];
  const mean = (name: string) => arm(name).mean(readout, at, at + window);
  return mean(`${place} ${agent}`) - mean(place);
}

interface Figure {
  readonly means: string;
  readonly unit: string;
  readonly of: (arm: Arms<string>) => number;
}

const word = {
  metformin: "2 g of metformin",
  aicar: "AICAR at 60 times its exposure in people",
  mots_c: "a reference exposure of MOTS-c",
};

const figures: Readonly<Record<string, Figure>> = Object.fromEntries(
  (Object.keys(agents) as Agent[]).flatMap((agent): [string, Figure][] => [
    [
      `${agent}_flux`,
      {
        means: `autophagy flux of liver that ${word[agent]} adds in ten hours fasted, over fed`,
        unit: "1",
        of: (arm) =>
          change(arm, "fasted", agent, "autophagy_flux_liver") /
          change(arm, "fed", agent, "autophagy_flux_liver"),
      },
    ],
    [
      `${agent}_flux_fasted`,
      {
        means: `autophagy flux of liver that ${word[agent]} adds in ten hours fasted, of that without`,
        unit: "1",
        of: (arm) =>
          change(arm, "fasted", agent, "autophagy_flux_liver") /
          arm("fasted").mean("autophagy_flux_liver", 27, 37),
      },
    ],
    [
      `${agent}_flux_margin`,
      {
        means: `flux that ${word[agent]} adds fasted less 1.1 times what it adds fed, of that without, fasted`,
        unit: "1",
        of: (arm) =>
          (change(arm, "fasted", agent, "autophagy_flux_liver") -
            1.1 * change(arm, "fed", agent, "autophagy_flux_liver")) /
          arm("fasted").mean("autophagy_flux_liver", 27, 37),
      },
    ],
    [
      `${agent}_ampk`,
      {
        means: `AMPK of liver that ${word[agent]} adds fasted, over fed`,
        unit: "1",
        of: (arm) =>
          change(arm, "fasted", agent, "ampk_active_liver") / change(arm, "fed", agent, "ampk_active_liver"),
      },
    ],
    [
      `${agent}_cost_fasted`,
      {
        means: `share of synthesis that ${word[agent]} takes fasted`,
        unit: "1",
        of: (arm) =>
          -change(arm, "fasted", agent, "fsr_myofibrillar") / arm("fasted").mean("fsr_myofibrillar", 27, 37),
      },
    ],
    [
      `${agent}_cost_trained`,
      {
        means: `share of synthesis that ${word[agent]} takes with the meal after training`,
        unit: "1",
        of: (arm) =>
          -change(arm, "trained", agent, "fsr_myofibrillar") /
          arm("trained").mean("fsr_myofibrillar", 35.75, 45.75),
      },
    ],
    [
      `${agent}_spared`,
      {
        means: `synthesis that ${word[agent]} takes after training less what it takes fasted, of synthesis after training`,
        unit: "1",
        of: (arm) =>
          (change(arm, "fasted", agent, "fsr_myofibrillar") -
            change(arm, "trained", agent, "fsr_myofibrillar")) /
          arm("trained").mean("fsr_myofibrillar", 35.75, 45.75),
      },
    ],
  ]),
);

const gains = (agent: Agent) => ({
  about: `${word[agent]} adds autophagy flux to liver fasted (more than 1 %), and more than a tenth more than fed`,
  // Differences, not a ratio: what an agent adds fed may be next to nothing.
  holds: [
    { figure: `${agent}_flux_fasted`, above: 0.01 },
    { figure: `${agent}_flux_margin`, above: 0 },
  ],
});
const spares = (agent: Agent) => ({
  about: `fasted it takes less of synthesis than after training, by more than 5 % of that synthesis: ${word[agent]}`,
  holds: [{ figure: `${agent}_spared`, above: 0.05 }],
});

/** One exposure of an AMPK agent, three places: fasted, fed, after training. What does each gain and cost? */
export const a19 = defineClaim({
  id: "A19",
  kind: "rule",
  says: "Agents that raise AMPK, and longevity agents, fit fasting windows and longevity or metabolic blocks.",
  show: "The same exposure fasted, fed and after training: autophagy and AMPK gained, synthesis lost.",
  literature: {
    says: "That metformin takes part of the gains of training is shown in the old; that it gains more when taken fasted is not. Longevity of people under any of them is not shown.",
    verdict: "partly supported",
    refs: ["walton2019", "konopka2019", "lee2015"],
  },
  arms,
  figures,
  cases: {
    metformin_gains: gains("metformin"),
    metformin_spares: spares("metformin"),
    aicar_gains: gains("aicar"),
    aicar_spares: spares("aicar"),
    mots_c_gains: gains("mots_c"),
    mots_c_spares: spares("mots_c"),
  },
  decides: "metformin_flux",
  shows:
    "Fasted over fed, metformin adds {metformin_flux|2} times the autophagy flux of liver, AICAR {aicar_flux|2} times, MOTS-c {mots_c_flux|2} times. Of synthesis metformin takes {metformin_cost_fasted|2} fasted and {metformin_cost_trained|2} after training, AICAR {aicar_cost_fasted|2} and {aicar_cost_trained|2}, MOTS-c {mots_c_cost_fasted|2} and {mots_c_cost_trained|2}.",
  plots: [
    {
      kind: "figures",
      title: "Autophagy flux of liver gained fasted, over fed",
      figures: ["metformin_flux", "aicar_flux", "mots_c_flux"],
    },
    {
      kind: "figures",
      title: "Share of synthesis that is lost",
      figures: [
        "metformin_cost_fasted",
        "metformin_cost_trained",
        "aicar_cost_fasted",
        "aicar_cost_trained",
        "mots_c_cost_fasted",
        "mots_c_cost_trained",
      ],
    },
  ],
  members: 14,
  variants: ["ampk_on_flux", "ampk_on_lysosomes"],
  limits: [
    "hours after one exposure: blocks of weeks are at A22",
    "AICAR at exposures of cells; MOTS-c of the reading in which AMPK rules in muscle",
    "longevity of people is never computed",
  ],
});
