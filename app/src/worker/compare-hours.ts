import { type Hours, hoursOf } from "../balance/hours.ts";
import { usualLevels } from "../balance/tissue-balance.ts";
import { tissues } from "../panels/panels.ts";
import { band90 } from "./quantiles.ts";

/** Hours of one tissue in which growth or maintenance is raised, in two protocols. */
export interface ComparedHours {
  readonly tissue: string;
  readonly side: "growth" | "maintenance";
  readonly a: number;
  readonly b: number;
  /** The band of B - A that holds 90 % of members. */
  readonly low: number;
  readonly high: number;
  /** Share of members in which it is more hours in B. */
  readonly exceeds: number;
}

/** A readout of one run: what it is at rest, and its values. */
export interface RestAndValues {
  readonly rest: number;
  readonly values: Float64Array;
}

/** Gives a readout of one run; undefined where the run has none of its name. */
export type ReadoutsOf = (readout: string) => RestAndValues | undefined;

/** Two runs with the same numbers. */
export type RunPair = readonly [a: ReadoutsOf, b: ReadoutsOf];

type TissueHours = Readonly<Record<string, Hours>>;

/** Hours of growth and of maintenance in every tissue of a run whose values are so many milliseconds apart. */
export function tissueHours(readoutsOf: ReadoutsOf, every: number, length: number): TissueHours {
  const found = Object.entries(tissues).flatMap(([tissue, { mtorc1, autophagy }]) => {
    const [growth, maintenance] = [readoutsOf(mtorc1), readoutsOf(autophagy)];
    if (growth === undefined || maintenance === undefined) return [];
    const times = Float64Array.from(growth.values, (_, i) => i * every);
    const hours = hoursOf(
      times,
      { values: growth.values, level: usualLevels.growth * growth.rest },
      { values: maintenance.values, level: usualLevels.maintenance * maintenance.rest },
      { from: 0, to: length },
    );
    return [[tissue, hours] as const];
  });
  return Object.fromEntries(found);
}

/** Hours of both, tissue by tissue, with the bands of what they differ by. */
export function comparedHours(
  own: readonly [a: TissueHours, b: TissueHours],
  members: readonly (readonly [a: TissueHours, b: TissueHours])[],
  isCommon: boolean,
): readonly ComparedHours[] {
  return Object.keys(own[0])
    .filter((tissue) => tissue in own[1])
    .flatMap((tissue) =>
      (["growth", "maintenance"] as const).map((side) => {
        const [a, b] = own.map((one) => raised(one, tissue, side)) as [number, number];
        const differences = members.map(
          ([inA, inB]) => raised(inB, tissue, side) - raised(inA, tissue, side),
        );
        const [low, , high] = band90(differences);
        // As much in both counts as half, as in the other facts of comparisons.
        const more = differences.reduce((sum, one) => sum + (Math.sign(one) + 1) / 2, 0);
        const exceeds = isCommon && differences.length > 0 ? more / differences.length : Number.NaN;
        return { tissue, side, a, b, low, high, exceeds };
      }),
    );
}

function raised(hours: TissueHours, tissue: string, side: "growth" | "maintenance"): number {
  const own = hours[tissue];
  return own === undefined ? Number.NaN : own[side] + own.both;
}
