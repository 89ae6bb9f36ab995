import type { Arms } from "../../src/analysis/index.ts";
import { type ClaimArm, defineClaim } from "./claim.ts";
import { body, lift, meals, ride } from "./protocols.ts";

const days = {
  build_lift: [...meals(160, 3000), lift()],
  build: meals(160, 3000),
  keep_ride: [...meals(70, 2000), ride()],
  keep: meals(70, 2000),
};
const growth = ["build_lift", "build", "build_lift", "build", "build_lift", "build", "build"];
const upkeep = ["keep_ride", "keep", "keep_ride", "keep", "keep_ride", "keep", "keep"];

const total = 24;

/** Two days of building and one of upkeep in turns. */
const mixed = ["build_lift", "build", "keep_ride", "build_lift", "build", "keep"];

/** So many weeks of building and of upkeep in turns, over 24 weeks. */
function blocks(build: number, keep: number): ClaimArm {
  return arm(
    Array.from({ length: total }, (_, week) => (week % (build + keep) < build ? growth : upkeep)).flat(),
  );
}

function arm(row: readonly string[]): ClaimArm {
  return {
    system: "human-lumped",
    protocol: body({
      age: 40,
      mass: 80,
      bodyFat: 22,
      days,
      blocks: [`{name: all, days: [${row.join(", ")}]}`],
    }),
    every: 7_200_000,
  };
}

/** Two parts of building to one of upkeep, from days to blocks of eight weeks. */
const lengths = ["days", "2/1", "4/2", "8/4"] as const;
const arms = {
  days: arm(Array.from({ length: 28 }, () => mixed).flat()),
  "2/1": blocks(2, 1),
  "4/2": blocks(4, 2),
  "8/4": blocks(8, 4),
  "4/8": blocks(4, 8),
  "6/6": blocks(6, 6),
  build: blocks(total, 0),
  keep: blocks(0, total),
};
type Name = keyof typeof arms;

/** The second twelve weeks: whole turns of every length. */
const [from, to] = [24 * 7 * 12, 24 * 7 * total];
const gain = (arm: Arms<Name>, name: Name) =>
  arm(name).mean("lean_body_mass", from, to) - arm(name).rest("lean_body_mass");
const flux = (arm: Arms<Name>, name: Name) => arm(name).mean("autophagy_flux", from, to);

/** What blocks give beyond the mean of their parts. */
const beyond = (of: (arm: Arms<Name>, name: Name) => number, arm: Arms<Name>, name: Name, share: number) =>
  of(arm, name) - (share * of(arm, "build") + (1 - share) * of(arm, "keep"));

/** Blocks of building and of upkeep: does their length matter, and do 8 to 12 and 4 to 8 weeks stand out? */
export const a22 = defineClaim({
  id: "A22",
  kind: "rule",
  says: "Alternate anabolic blocks of 8 to 12 weeks with longevity or metabolic blocks of 4 to 8 weeks.",
  show: "Sweep of block length and duty cycle: lean mass gained against autophagy kept up, and where 8 to 12 with 4 to 8 weeks lie.",
  literature: {
    says: "No source was found for these lengths. The nearest of lifespan are courses of rapamycin: three months in middle age were enough to lengthen the life of mice. Training in periods with breaks of three weeks gained as much muscle as training without, in young men.",
    verdict: "nothing seen",
    refs: ["bitto2016", "ogasawara2013"],
  },
  arms,
  figures: {
    lean_8_4: {
      means: "lean mass gained, mean of weeks 13 to 24, 8 weeks of building and 4 of upkeep in turns",
      unit: "kg",
      of: (arm) => gain(arm, "8/4"),
    },
    lean_share: {
      means: "that gain, of the gain of building alone",
      unit: "1",
      of: (arm) => gain(arm, "8/4") / gain(arm, "build"),
    },
    flux_over_build: {
      means: "mean autophagy flux of 8 and 4 weeks in turns, over building alone",
      unit: "1",
      of: (arm) => flux(arm, "8/4") / flux(arm, "build"),
    },
    lean_build: {
      means: "lean mass gained, mean of weeks 13 to 24 of building alone",
      unit: "kg",
      of: (arm) => gain(arm, "build"),
    },
    lean_keep: {
      means: "lean mass gained, mean of weeks 13 to 24 of upkeep alone",
      unit: "kg",
      of: (arm) => gain(arm, "keep"),
    },
    lean_beyond: {
      means: "lean mass that 8 and 4 weeks in turns give beyond two thirds of building and a third of upkeep",
      unit: "kg",
      of: (arm) => beyond(gain, arm, "8/4", 2 / 3),
    },
    flux_beyond: {
      means:
        "mean autophagy flux that 8 and 4 weeks in turns give beyond these parts, of that of building alone",
      unit: "1",
      of: (arm) => beyond(flux, arm, "8/4", 2 / 3) / flux(arm, "build"),
    },
    flux_keep: {
      means: "mean autophagy flux of upkeep alone, over building alone",
      unit: "1",
      of: (arm) => flux(arm, "keep") / flux(arm, "build"),
    },
    lean_over_short: {
      means: "lean mass gained in turns of 8 and 4 weeks less that in turns of 2 and 1",
      unit: "kg",
      of: (arm) => gain(arm, "8/4") - gain(arm, "2/1"),
    },
    lean_over_days: {
      means: "lean mass gained in turns of 8 and 4 weeks less that in turns of two days and one",
      unit: "kg",
      of: (arm) => gain(arm, "8/4") - gain(arm, "days"),
    },
    lean_range: {
      means: "most less least lean mass gained over turns of days to 8 and 4 weeks",
      unit: "kg",
      of: (arm) => {
        const all = lengths.map((name) => gain(arm, name));
        return Math.max(...all) - Math.min(...all);
      },
    },
    flux_range: {
      means: "most over least mean autophagy flux over these lengths",
      unit: "1",
      of: (arm) => {
        const all = lengths.map((name) => flux(arm, name));
        return Math.max(...all) / Math.min(...all);
      },
    },
    lean_6_6: {
      means: "lean mass gained in turns of 6 and 6 weeks",
      unit: "kg",
      of: (arm) => gain(arm, "6/6"),
    },
    lean_4_8: {
      means: "lean mass gained in turns of 4 and 8 weeks",
      unit: "kg",
      of: (arm) => gain(arm, "4/8"),
    },
  },
  cases: {
    both: {
      about:
        "8 and 4 weeks in turns keep more than two thirds of the lean mass of building alone, with more than 2 % more flux",
      holds: [
        { figure: "lean_share", above: 2 / 3 },
        { figure: "flux_over_build", above: 1.02 },
      ],
    },
    length: {
      about:
        "8 and 4 weeks in turns gain more than 0.3 kg over turns of weeks and of days with the same share: what DXA tells in a group",
      holds: [
        { figure: "lean_over_short", above: 0.3 },
        { figure: "lean_over_days", above: 0.3 },
      ],
    },
    alternation: {
      about:
        "alternation gives more than the mean of its parts: 0.3 kg of lean mass, without loss of flux over 1 %",
      holds: [
        { figure: "lean_beyond", above: 0.3 },
        { figure: "flux_beyond", above: -0.01 },
      ],
    },
  },
  decides: "lean_over_short",
  shows:
    "Over weeks 13 to 24, 8 and 4 weeks in turns gain {lean_8_4|2} kg of lean mass (building alone {lean_build|2}, upkeep alone {lean_keep|2}): {lean_beyond|2} kg beyond the mean of their parts, with flux {flux_beyond|2} beyond it. Against 2 and 1 weeks in turns the difference is {lean_over_short|2} kg, against days {lean_over_days|2} kg; over all lengths flux differs by a factor of {flux_range|3}.",
  plots: [
    {
      kind: "curves",
      title: "Lean mass by blocks",
      readout: "lean_body_mass",
      arms: ["days", "2/1", "8/4", "build", "keep"],
    },
    {
      kind: "figures",
      title: "Lean mass gained, weeks 13 to 24",
      figures: ["lean_build", "lean_8_4", "lean_6_6", "lean_4_8", "lean_keep"],
    },
  ],
  members: 5,
  limits: [
    "lumped body: maintenance is autophagy flux of muscle; junk by period of the drive is at A25, in the whole body",
    "24 weeks hold two turns of 8 and 4: plans of years are not run",
    "gains are means over whole turns, so that no length ends on its better phase; 12 with 8 weeks does not fit into them",
    "blocks differ in protein, energy and kind of training at once",
  ],
});
