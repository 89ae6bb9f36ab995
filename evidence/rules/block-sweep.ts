import { body, lift, meals, ride } from "../claims/protocols.ts";

/** The days of claim A22: of growth with and without lifting, of upkeep with and without a ride. */
const days = {
  build_lift: [...meals(160, 3000), lift()],
  build: meals(160, 3000),
  keep_ride: [...meals(70, 2000), ride()],
  keep: meals(70, 2000),
};
const weeks = {
  growth: ["build_lift", "build", "build_lift", "build", "build_lift", "build", "build"],
  upkeep: ["keep_ride", "keep", "keep_ride", "keep", "keep_ride", "keep", "keep"],
};

/** Weeks of growth and of upkeep whose turns are run. */
export const sweptLengths: readonly (readonly [number, number])[] = [
  [2, 2],
  [4, 2],
  [8, 2],
  [2, 4],
  [4, 4],
  [8, 4],
  [12, 4],
  [4, 8],
  [8, 8],
  [12, 8],
];

/** The system of the sweep, how often its curves are kept, and how its members are drawn. */
export const sweepSetting = { system: "human-lumped", every: 7_200_000, members: 12, seed: 1 } as const;

/** What is run for one pair of lengths: turns of blocks, and days of both kinds mixed in the same shares. */
export interface SweptPair {
  readonly blocks: string;
  readonly mixed: string;
  /** Hours of the whole turns over which means are taken, after at least twelve weeks. */
  readonly from: number;
  readonly to: number;
}

/** Texts of the protocols of one pair of lengths, each of 36 weeks or more. */
export function sweptPair(growth: number, upkeep: number): SweptPair {
  const turn = growth + upkeep;
  const lead = Math.ceil(12 / turn) * turn;
  const total = lead + Math.ceil(24 / turn) * turn;
  const inBlocks = Array.from({ length: total }, (_, week) => week % turn < growth);
  const inTurns = inBlocks.flatMap((isGrowth) => (isGrowth ? weeks.growth : weeks.upkeep));
  return {
    blocks: protocolOf(inTurns),
    mixed: protocolOf(mixedDays(total * 7, growth / turn)),
    from: lead * 168,
    to: total * 168,
  };
}

/** The days of both weeks, each in its own order, mixed as evenly as a share allows. */
function mixedDays(count: number, share: number): string[] {
  const taken = { growth: 0, upkeep: 0 };
  return Array.from({ length: count }, (_, day) => {
    const kind = Math.floor((day + 1) * share + 1e-9) > Math.floor(day * share + 1e-9) ? "growth" : "upkeep";
    const name = weeks[kind][taken[kind] % 7] ?? kind;
    taken[kind]++;
    return name;
  });
}

function protocolOf(row: readonly string[]): string {
  return body({
    age: 40,
    mass: 80,
    bodyFat: 22,
    days,
    blocks: [`{name: all, days: [${row.join(", ")}]}`],
  });
}
