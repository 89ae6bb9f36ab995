import type { Arms } from "../../src/analysis/index.ts";
import { defineClaim } from "./claim.ts";
import { body, lift, meals, ride } from "./protocols.ts";

const sleep = '{at: "23:00", sleep: {until: "07:00"}}';
const days = {
  usual: [...meals(), sleep],
  build_lift: [...meals(160, 3000), lift(), sleep],
  build: [...meals(160, 3000), sleep],
  keep_ride: [...meals(70, 2000), ride(), sleep],
  keep: [...meals(70, 2000), sleep],
};
const weeks = 8;
const growth = ["build_lift", "build", "build_lift", "build", "build_lift", "build", "build"];
const upkeep = ["keep_ride", "keep", "keep_ride", "keep", "keep_ride", "keep", "keep"];

function eight(row: readonly string[]) {
  const used = Object.fromEntries(Object.entries(days).filter(([name]) => row.includes(name)));
  return {
    system: "human-adult",
    protocol: body({ days: used, blocks: [`{name: all, days: [${row.join(", ")}]}`] }),
    every: 1_800_000,
  };
}

const weeksOf = (week: readonly string[], n: number) => Array.from({ length: n }, () => week).flat();
const arms = {
  steady: eight(weeksOf(Array<string>(7).fill("usual"), weeks)),
  blocks: eight([...weeksOf(growth, weeks / 2), ...weeksOf(upkeep, weeks / 2)]),
};
type Name = keyof typeof arms;

const week = 168;
const last = [week * (weeks - 1), week * weeks] as const;
/** Mean of the swing of each day of the last week, over the mean. */
function daily(arm: Arms<Name>, name: Name, readout: string): number {
  const each = Array.from({ length: 7 }, (_, i) => {
    const [from, to] = [last[0] + 24 * i, last[0] + 24 * (i + 1)];
    return arm(name).most(readout, from, to) - arm(name).least(readout, from, to);
  });
  return each.reduce((sum, one) => sum + one, 0) / 7 / arm(name).mean(readout, ...last);
}
const meansOf = (arm: Arms<Name>, name: Name, readout: string) =>
  Array.from({ length: weeks - 2 }, (_, i) => arm(name).mean(readout, week * (i + 2), week * (i + 3)));
/** Highest less lowest mean of a week, over all weeks but the first two. */
function slow(arm: Arms<Name>, name: Name, readout: string): number {
  const means = meansOf(arm, name, readout);
  return (Math.max(...means) - Math.min(...means)) / arm(name).mean(readout, week * 2, week * weeks);
}
/** The largest step of weekly means that comes back, over the mean: a drift is no rhythm. */
function returning(arm: Arms<Name>, name: Name, readout: string): number {
  const means = meansOf(arm, name, readout);
  const steps = means.flatMap((one, i) => {
    const [before, after] = [means.slice(0, i + 1), means.slice(i)];
    return [
      Math.min(one - Math.min(...before), one - Math.min(...after)),
      Math.min(Math.max(...before) - one, Math.max(...after) - one),
    ];
  });
  return Math.max(...steps) / arm(name).mean(readout, week * 2, week * weeks);
}

/** Rhythms: there is one of a day; is there one of weeks for blocks to mirror? */
export const a30 = defineClaim({
  id: "A30",
  kind: "rule",
  says: "Alternating blocks mirror natural biological rhythms.",
  show: "Daily and weekly rhythm of the inputs (sleep, growth hormone, cortisol, food), and what alternation adds.",
  literature: {
    says: "A day's rhythm of food, sleep, cortisol and growth hormone is established. For a natural cycle of 4 to 12 weeks in the inputs of mTOR of men no source was found.",
    verdict: "unsupported",
    refs: ["czeisler1999", "wehrens2017", "ho1988"],
  },
  arms,
  figures: {
    day_muscle: {
      means: "swing of mTORC1 of muscle within a day of usual life, over its mean",
      unit: "1",
      of: (arm) => daily(arm, "steady", "mtorc1_active"),
    },
    day_liver: {
      means: "the same of liver",
      unit: "1",
      of: (arm) => daily(arm, "steady", "mtorc1_active_liver"),
    },
    day_cortisol: {
      means: "swing of cortisol within a day, over its mean",
      unit: "1",
      of: (arm) => daily(arm, "steady", "cortisol_plasma"),
    },
    day_gh: {
      means: "swing of growth hormone within a day, over its mean",
      unit: "1",
      of: (arm) => daily(arm, "steady", "gh_plasma"),
    },
    weeks_muscle: {
      means:
        "largest step of the weekly means of mTORC1 of muscle that comes back, in usual life, over its mean",
      unit: "1",
      of: (arm) => returning(arm, "steady", "mtorc1_active"),
    },
    weeks_igf1: {
      means: "the same of IGF-1",
      unit: "1",
      of: (arm) => returning(arm, "steady", "igf1_plasma"),
    },
    blocks_muscle: {
      means: "range of the weekly means of mTORC1 of muscle with a block of building and one of upkeep",
      unit: "1",
      of: (arm) => slow(arm, "blocks", "mtorc1_active"),
    },
    blocks_over_day: {
      means: "that range over the swing within a day of usual life",
      unit: "1",
      of: (arm) => slow(arm, "blocks", "mtorc1_active") / daily(arm, "steady", "mtorc1_active"),
    },
  },
  cases: {
    daily: {
      about:
        "within a day mTORC1 of muscle, cortisol and growth hormone swing by more than half of their means",
      holds: [
        { figure: "day_muscle", above: 0.5 },
        { figure: "day_cortisol", above: 0.5 },
        { figure: "day_gh", above: 0.5 },
      ],
    },
    weeks: {
      about:
        "with every week alike, weekly means still go and come back by more than 5 %: a slow rhythm of its own, which blocks would mirror",
      holds: [{ figure: "weeks_muscle", above: 0.05 }],
    },
    added: {
      about: "blocks add a slow swing of more than a tenth of the daily one",
      holds: [{ figure: "blocks_over_day", above: 0.1 }],
    },
  },
  decides: "weeks_muscle",
  shows:
    "Within a day of usual life mTORC1 of muscle swings by {day_muscle|2} of its mean, cortisol by {day_cortisol|2}, growth hormone by {day_gh|2}. From week to week the means of mTORC1 go and come back by {weeks_muscle|3}, those of IGF-1 by {weeks_igf1|3}; blocks of four weeks make them differ by {blocks_muscle|2}, which is {blocks_over_day|2} of the daily swing.",
  plots: [
    {
      kind: "curves",
      title: "mTORC1 of muscle over two days of usual life",
      readout: "mtorc1_active",
      arms: ["steady"],
      from: 1296,
      to: 1344,
    },
    {
      kind: "figures",
      title: "Daily swing, and from week to week",
      figures: ["day_muscle", "weeks_muscle", "blocks_muscle"],
    },
  ],
  members: 8,
  builtIn:
    "No input of the model has a period beyond a day: that weeks differ by nothing is how it is built. The swing within a day and that of blocks are computed.",
  limits: [
    "no input of the model has a period beyond a day, since no source for one was found: that no slow rhythm comes out is how it is built",
    "cycles of women, seasons and shift work are not modelled",
  ],
});
