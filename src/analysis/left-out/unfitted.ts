import { latinHypercubeDraws } from "../../ensemble/index.ts";
import type { FitParameter } from "../fit/estimation.ts";
import { quantile } from "../fit/quantile.ts";
import type { GroupedTrials } from "../trials/grouped-trials.ts";
import { variedOf } from "../trials/trial-model.ts";
import { onOwnScale } from "./standardised.ts";

/** How rows move in members whose numbers are drawn, but for those that are fitted. */
export interface UnfittedSpread {
  /** Deviations of the row with an index from its median, on its own scale, over the root of the number of members. */
  of(row: number): Float64Array;
  /** Members in which some trial could not be run. */
  readonly failed: number;
}

/** Deviations beyond so many robust standard deviations count as that: a few members run away. */
const mostOut = 3;

/** Runs members of what is not fitted: the fitted parameters stay at `values`, all others are drawn from their spreads. */
export async function unfittedSpread(
  model: GroupedTrials,
  fitted: readonly FitParameter[],
  values: Float64Array,
  { members, seed }: { readonly members: number; readonly seed: number },
): Promise<UnfittedSpread> {
  const { parameters, rows } = model;
  const draws = latinHypercubeDraws(parameters.map(variedOf), { seed, members });
  const places = fitted.map(({ address }) => parameters.findIndex((one) => one.address === address));
  const points = Array.from({ length: members }, (_, member) => {
    const point = new Float64Array(parameters.length);
    draws.write(member, point);
    places.forEach((place, i) => {
      point[place] = values[i] as number;
    });
    return point;
  });
  const shown = await model.predict(points);
  const deviations = rows.map((row, r) =>
    deviationsOf(shown.map((values) => onOwnScale(row, values[r] ?? Number.NaN))),
  );
  const failed = shown.filter((values) => !values.every(Number.isFinite)).length;
  return { of: (row) => deviations[row] ?? new Float64Array(members), failed };
}

/** From the median; what could not be run counts as the median. */
function deviationsOf(values: readonly number[]): Float64Array {
  const finite = values.filter(Number.isFinite);
  const middle = quantile(finite, 0.5);
  // Half of what holds two thirds: the standard deviation of a normal distribution.
  const sd = (quantile(finite, 5 / 6) - quantile(finite, 1 / 6)) / (2 * 0.9674215661017012);
  const most = mostOut * sd;
  return Float64Array.from(values, (value) => {
    const off = Number.isFinite(value) ? value - middle : 0;
    return Math.max(-most, Math.min(most, off)) / Math.sqrt(values.length);
  });
}
