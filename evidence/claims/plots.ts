import type { KeptCurve } from "../../src/analysis/index.ts";
import type { ShownPanel } from "../../src/report/index.ts";
import type { ComputedClaim } from "./claim.ts";

/** Points of a curve, at most: a pixel or two apart. */
const mostPoints = 240;
/** From so many hours on days are drawn as their means. */
const manyDays = 14 * 24;

/** The panels of a claim, with what is drawn in each. */
export function panelsOf(claim: ComputedClaim, curves: readonly KeptCurve[]): ShownPanel[] {
  return claim.plots.map((plot): ShownPanel => {
    if (plot.kind === "figures") return { kind: "figures", title: plot.title, figures: plot.figures };
    const { title, readout, arms, from, to } = plot;
    const kept = arms.flatMap((arm) => curves.filter((one) => one.arm === arm && one.readout === readout));
    const windows = kept.map((curve) => ({ arm: curve.arm, points: pointsOf(curve, from, to) }));
    const isLong = windows.some(({ points }) => spanOf(points) > manyDays);
    return {
      kind: "curves",
      title: isLong ? `${title}, daily means` : title,
      unit: kept[0]?.unit ?? "1",
      lines: windows.map(({ arm, points }) => {
        const drawn = isLong ? dailyMeans(points) : thinned(points);
        return { arm, hours: drawn.map(([hour]) => hour), values: drawn.map(([, value]) => value) };
      }),
    };
  });
}

type Point = readonly [hour: number, value: number];

function pointsOf({ hours, values }: KeptCurve, from = 0, to = Number.POSITIVE_INFINITY): Point[] {
  return Array.from(hours, (hour, place): Point => [hour, values[place] as number]).filter(
    ([hour]) => hour >= from && hour <= to,
  );
}

function spanOf(points: readonly Point[]): number {
  return (points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0);
}

/** The mean of each whole day, at its middle. */
function dailyMeans(points: readonly Point[]): Point[] {
  const [first = 0] = points[0] ?? [];
  const days = new Map<number, number[]>();
  for (const [hour, value] of points) {
    const day = Math.floor((hour - first) / 24);
    days.set(day, [...(days.get(day) ?? []), value]);
  }
  const last = Math.floor(spanOf(points) / 24);
  const whole = [...days].filter(([day]) => day < last);
  const every = Math.max(1, Math.ceil(whole.length / mostPoints));
  return whole
    .filter((_, place) => place % every === 0)
    .map(([day, values]) => [
      first + 24 * day + 12,
      values.reduce((sum, one) => sum + one, 0) / values.length,
    ]);
}

/** Of each stretch the lowest and the highest, so that peaks stay; and the ends. */
function thinned(points: readonly Point[]): Point[] {
  const stretch = 2 * Math.max(1, Math.ceil(points.length / mostPoints));
  const kept = new Set<Point>();
  const keep = (point: Point | undefined) => point !== undefined && kept.add(point);
  keep(points[0]);
  for (let from = 0; from < points.length; from += stretch) {
    const some = points.slice(from, from + stretch);
    const lowest = some.reduce((a, b) => (b[1] < a[1] ? b : a));
    const highest = some.reduce((a, b) => (b[1] > a[1] ? b : a));
    for (const point of [lowest, highest].sort((a, b) => a[0] - b[0])) keep(point);
  }
  keep(points.at(-1));
  return [...kept];
}
