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
  const numbers = new Map<string, number[]>();
  for (const { name, unit, value, low = value, high = value } of figures) {
    const own = [value, low, high, ...boundsOf(name, run)].filter(Number.isFinite);
    numbers.set(unit, [...(numbers.get(unit) ?? []), ...own]);
  }
  return new Map([...numbers].map(([unit, all]) => [unit, scaleOf(all)]));
}

function scaleOf(numbers: readonly number[]): Scale {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const isLog = low > 0 && high / low > wide;
  const place = isLog ? Math.log : (value: number) => value;
  // Room at both ends: a dot at an end would be cut.
  const span = place(high) - place(low) || 1;
  return (value) => 0.04 + (0.92 * (place(value) - place(low))) / span;
}
