import type { ShownFigure, ShownRun } from "equator/report";

/** Figures further apart than so many times stand on a logarithmic scale. */
const wide = 40;

/** Where a value stands on a strip, 0 to 1. */
export type Scale = (value: number) => number;

/** The bounds that cases set a figure. */
export function boundsOf(name: string, { cases }: Pick<ShownRun, "cases">): readonly number[] {
  const bounds = cases.flatMap((one) => one.bounds).filter(({ figure }) => figure === name);
  return [...new Set(bounds.map(({ at }) => at))];
}

/** One scale for each unit of some figures, so that those of a unit can be held against one another. */
export function scalesOf(
  figures: readonly ShownFigure[],
  run: Pick<ShownRun, "cases">,
): ReadonlyMap<string, Scale> {
  const units = new Set(figures.map(({ unit }) => unit));
  return new Map(
    [...units].map((unit) => {
      const own = figures.filter((figure) => figure.unit === unit);
      const told = own.flatMap(({ name, value }) => [value, ...boundsOf(name, run)]);
      const ends = own.flatMap(({ low, high }) => [low, high].filter((end) => end !== undefined));
      return [unit, scaleOf(told.filter(Number.isFinite), ends.filter(Number.isFinite))];
    }),
  );
}

/** Values and bounds decide how wide a scale is; ends of bands that lie far outside are cut. */
function scaleOf(told: readonly number[], ends: readonly number[]): Scale {
  const [least, most] = [Math.min(...told), Math.max(...told)];
  const isLog = least > 0 && most / least > wide;
  const room = isLog ? [least / 10, most * 10] : [least - 2 * (most - least), most + 2 * (most - least)];
  const [from = least, to = most] = told.length > 1 && most > least ? room : [-Infinity, Infinity];
  const kept = ends.filter((end) => end >= from && end <= to);
  const low = Math.min(least, ...kept);
  const high = Math.max(most, ...kept);
  const place = isLog ? Math.log : (value: number) => value;
  // Room at both ends: a dot at an end would be cut.
  const span = place(high) - place(low) || 1;
  const within = (value: number) => Math.min(high, Math.max(low, value));
  return (value) => 0.04 + (0.92 * (place(within(value)) - place(low))) / span;
}
