import type { Arms } from "../../src/analysis/index.ts";
import { type ClaimArm, defineClaim } from "./claim.ts";
import { body } from "./protocols.ts";

const plate = "{protein: 30 g, source: mixed, carbohydrate: 80 g, fat: 25 g}";
const background = [0.5, 5, 11].map((hour) => `{at: ${hour} h, meal: ${plate}}`);

/** Hour of the session, with a shake after it. */
const start = 26;
const activator = [
  `{at: ${start} h, train: {kind: resistance, sets: 12, reps: 10, load: 75 %, muscle: legs}}`,
  `{at: ${start + 0.75} h, meal: {protein: 40 g, source: whey, carbohydrate: 60 g, fat: 10 g}}`,
];
const offsets = [0, 2, 6, 12, 24] as const;
const window = 10;

const takers = {
  metformin: (hour: number) => `{at: ${hour} h, compound: metformin, dose: 2 g, route: oral}`,
  aicar: (hour: number) => `{at: ${hour} h, compound: aicar, level: 60 x, duration: 3 h}`,
};
type Taker = keyof typeof takers;

function two(events: readonly string[]): ClaimArm {
  return {
    system: "human-adult",
    protocol: body({ lasts: `${start + window + 2} h`, events: [...background, ...events] }),
  };
}

/** The pair that is named: LR3 and MOTS-c at one time with a shake, in both readings of MOTS-c in muscle. */
const shake = `{at: ${start} h, meal: {protein: 40 g, source: whey, carbohydrate: 60 g, fat: 10 g}}`;
const lr3 = `{at: ${start} h, compound: igf_1_lr3, level: 1 x}`;
const motsC = `{at: ${start} h, compound: mots_c, level: 1 x, duration: 10 h}`;
const reading = (name: "ampk" | "ck2") => ({ variants: { mots_c_in_muscle: name } });
const named: Readonly<Record<string, ClaimArm>> = {
  shake: two([shake]),
  lr3: two([shake, lr3]),
  "mots_c ampk": { ...two([shake, motsC]), ...reading("ampk") },
  "pair ampk": { ...two([shake, motsC, lr3]), ...reading("ampk") },
  "mots_c ck2": { ...two([shake, motsC]), ...reading("ck2") },
  "pair ck2": { ...two([shake, motsC, lr3]), ...reading("ck2") },
};

const arms: Readonly<Record<string, ClaimArm>> = {
  neither: two([]),
  active: two(activator),
  ...named,
  ...Object.fromEntries(
    (Object.keys(takers) as Taker[]).flatMap((name) =>
      offsets.flatMap((offset): [string, ClaimArm][] => [
        [`${name} ${offset} alone`, two([takers[name](start - offset)])],
        [`${name} ${offset}`, two([takers[name](start - offset), ...activator])],
      ]),
    ),
  ),
};

type Read = Arms<string>;

/** Share of what LR3 does to mTORC1 of muscle that is lost with MOTS-c. */
function lr3Lost(arm: Read, name: "ampk" | "ck2"): number {
  const of = (one: string) => arm(one).mean("mtorc1_active", start, start + window);
  return 1 - (of(`pair ${name}`) - of(`mots_c ${name}`)) / (of("lr3") - of("shake"));
}

/** Share of what MOTS-c does to AMPK of liver that is lost with LR3. */
function motsCLost(arm: Read): number {
  const of = (one: string) => arm(one).mean("ampk_active_liver", start, start + window);
  return 1 - (of("pair ampk") - of("lr3")) / (of("mots_c ampk") - of("shake"));
}

/** Share of what the session and its meal add to synthesis that is lost with the agent so many hours before. */
function synthesisLost(arm: Read, name: Taker, offset: number): number {
  const of = (one: string) => arm(one).mean("fsr_myofibrillar", start, start + window);
  return 1 - (of(`${name} ${offset}`) - of(`${name} ${offset} alone`)) / (of("active") - of("neither"));
}

/** Share of what the agent adds to a readout over ten hours that is lost to the session and its meal. */
function agentLost(arm: Read, name: Taker, offset: number, readout: string): number {
  const at = start - offset;
  const of = (one: string) => arm(one).mean(readout, at, at + window);
  return 1 - (of(`${name} ${offset}`) - of("active")) / (of(`${name} ${offset} alone`) - of("neither"));
}

/** Stands for hours that are more than any that is run. */
const never = { at: 30, says: "not within 24 h" };

/** Hours apart from which on the loss stays below a tenth, by a straight line between offsets. */
function apart(losses: readonly number[]): number {
  const last = losses.findLastIndex((loss) => loss >= 0.1);
  if (last < 0) return 0;
  const [x0, x1] = [offsets[last] ?? 24, offsets[last + 1] ?? never.at];
  const [y0 = 0, y1 = 0] = [losses[last], losses[last + 1]];
  return losses[last + 1] === undefined ? never.at : x0 + ((y0 - 0.1) / (y0 - y1)) * (x1 - x0);
}

const figuresOf = (name: Taker, word: string) => ({
  [`${name}_synthesis`]: {
    means: `share of what lifting and a shake add to myofibrillar synthesis that ${word} at the same time takes`,
    unit: "1",
    of: (arm: Read) => synthesisLost(arm, name, 0),
  },
  [`${name}_synthesis_day`]: {
    means: `share of what they add to synthesis that ${word} a day before takes`,
    unit: "1",
    of: (arm: Read) => synthesisLost(arm, name, 24),
  },
  [`${name}_apart`]: {
    means: `hours that ${word} has to be before, for that loss to stay below a tenth`,
    unit: "h",
    standIn: never,
    of: (arm: Read) => apart(offsets.map((offset) => synthesisLost(arm, name, offset))),
  },
  [`${name}_flux`]: {
    means: `share of what ${word} adds to autophagy flux of liver that lifting and a shake at the same time take`,
    unit: "1",
    of: (arm: Read) => agentLost(arm, name, 0, "autophagy_flux_liver"),
  },
  [`${name}_ampk`]: {
    means: `share of what ${word} adds to AMPK of liver that they take`,
    unit: "1",
    of: (arm: Read) => agentLost(arm, name, 0, "ampk_active_liver"),
  },
  [`${name}_ampk_gained`]: {
    means: `AMPK of liver over ten hours with ${word} alone, over that with neither`,
    unit: "1",
    of: (arm: Read) =>
      arm(`${name} 0 alone`).mean("ampk_active_liver", start, start + window) /
      arm("neither").mean("ampk_active_liver", start, start + window),
  },
});

const figures: Readonly<
  Record<string, { readonly means: string; readonly unit: string; readonly of: (arm: Read) => number }>
> = {
  ...figuresOf("metformin", "2 g of metformin"),
  ...figuresOf("aicar", "AICAR at 60 times its exposure in people"),
  pair_lr3: {
    means:
      "share of what IGF-1 LR3 adds to mTORC1 of muscle after a shake that MOTS-c takes, where its AMPK arm rules",
    unit: "1",
    of: (arm) => lr3Lost(arm, "ampk"),
  },
  pair_lr3_ck2: {
    means: "share of what IGF-1 LR3 adds that MOTS-c takes, where its CK2 arm rules",
    unit: "1",
    of: (arm) => lr3Lost(arm, "ck2"),
  },
  pair_mots_c: {
    means: "share of what MOTS-c adds to AMPK of liver that IGF-1 LR3 takes",
    unit: "1",
    of: motsCLost,
  },
};

/** Activator and AMPK activator together and apart: what does each lose? */
export const a20 = defineClaim({
  id: "A20",
  kind: "rule",
  says: "Activators of mTOR and of AMPK at the same time fight each other, and neither works as it should.",
  show: "Loss of each one's own effect (synthesis; AMPK and autophagy) over offsets of 0 to 24 h, with its uncertainty.",
  literature: {
    says: "No study of IGF-1 LR3 with MOTS-c was found. The nearest in people: metformin blunted growth of muscle over weeks of training in the old.",
    verdict: "unsupported",
    refs: ["walton2019", "konopka2019"],
  },
  arms,
  figures,
  cases: {
    metformin_synthesis: {
      about: "metformin with the session takes more than a fifth of what it adds to synthesis",
      holds: [{ figure: "metformin_synthesis", above: 0.2 }],
    },
    metformin_agent: {
      about: "the session takes more than a fifth of what metformin adds to AMPK and to autophagy of liver",
      holds: [
        { figure: "metformin_ampk", above: 0.2 },
        { figure: "metformin_flux", above: 0.2 },
      ],
    },
    aicar_synthesis: {
      about:
        "a strong AMPK activator, at exposures of cells, takes more than a fifth of what the session adds to synthesis",
      holds: [{ figure: "aicar_synthesis", above: 0.2 }],
    },
    aicar_agent: {
      about:
        "the session takes more than a fifth of what the strong activator adds to AMPK and to autophagy of liver",
      holds: [
        { figure: "aicar_ampk", above: 0.2 },
        { figure: "aicar_flux", above: 0.2 },
      ],
    },
    named_pair: {
      about: "IGF-1 LR3 and MOTS-c at one time: each takes more than a fifth of what the other does",
      holds: [
        { figure: "pair_lr3", above: 0.2 },
        { figure: "pair_mots_c", above: 0.2 },
      ],
    },
    named_pair_ck2: {
      about: "where CK2 rules in muscle, MOTS-c takes more than a fifth of what IGF-1 LR3 does there",
      holds: [{ figure: "pair_lr3_ck2", above: 0.2 }],
    },
    apart: {
      about: "a day apart, neither AMPK activator takes more than a tenth of synthesis",
      holds: [
        { figure: "metformin_synthesis_day", below: 0.1 },
        { figure: "aicar_synthesis_day", below: 0.1 },
      ],
    },
  },
  decides: "metformin_synthesis",
  shows:
    "Taken with lifting and a shake, 2 g of metformin take {metformin_synthesis|2} of what these add to synthesis, and lose {metformin_ampk|2} of their own effect on AMPK of liver and {metformin_flux|2} of that on autophagy; a strong activator takes {aicar_synthesis|2} and loses {aicar_ampk|2} and {aicar_flux|2}. The loss of synthesis stays below a tenth from these hours apart: {metformin_apart|1} for metformin, {aicar_apart|1} for the strong one. Of what IGF-1 LR3 does to mTORC1 MOTS-c takes {pair_lr3|2}, or {pair_lr3_ck2|2} in the other reading.",
  plots: [
    {
      kind: "figures",
      title: "Share of its own effect that each loses at the same time",
      figures: [
        "metformin_synthesis",
        "metformin_ampk",
        "metformin_flux",
        "aicar_synthesis",
        "aicar_ampk",
        "aicar_flux",
      ],
    },
    {
      kind: "curves",
      title: "Synthesis with and without the strong activator at the same time",
      readout: "fsr_myofibrillar",
      arms: ["neither", "active", "aicar 0 alone", "aicar 0"],
    },
  ],
  members: 12,
  variants: ["ampk_on_flux"],
  limits: [
    "the activator is lifting with a shake, or IGF-1 LR3 with a shake; other agents on the same axes are at A13 to A16",
    "a fifth is taken as the least loss that matters, a tenth as none",
    "AICAR at 60 times its exposure in people is near what cells are given: no person reaches it",
    "loss over hours says little of growth over weeks",
  ],
});
