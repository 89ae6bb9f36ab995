import { type Fact, factNames } from "../../ensemble/index.ts";
import { curveFacts } from "../../measure/curve-facts.ts";

/** What is read off a curve in a scan: the facts of runs, the value at the end, and the area under the curve. */
export type ScanFact = Fact | "end" | "area";

/** Names of what is read off a curve. */
export const scanFacts: readonly ScanFact[] = [...factNames, "end", "area"];

/** From when to when a curve is looked at, in milliseconds from the start; from the end where `isLast` says so. */
export interface ScanWindow {
  readonly from: number;
  readonly to: number;
  /** `from` and `to` are counted backwards from the end. */
  readonly isLast?: boolean;
}

/** One number of a run: a fact of a readout, over the whole run or a window of it. */
export interface ScanFigure {
  readonly readout: string;
  readonly fact: ScanFact;
  readonly window?: ScanWindow | undefined;
}

/** A figure with the unit of its values. */
export interface KnownFigure extends ScanFigure {
  readonly unit: string;
}

const msPerHour = 3_600_000;

/** The unit of a fact of a readout: hours for times, per-hour sums for areas. */
export function unitOfFact(fact: ScanFact, unit: string): string {
  if (fact === "peakAt" || fact === "lowestAt" || fact === "hoursAbove") return "h";
  if (fact !== "area") return unit;
  return unit === "1" ? "h" : `${unit}*h`;
}

/** A figure as people call it: `mean of fsr_myofibrillar`. */
export function figureName({ readout, fact }: ScanFigure): string {
  return `${fact} of ${readout}`;
}

/** Where the curve of a readout stands among the values of a run. */
export interface CurveAt {
  readonly times: Float64Array;
  readonly values: Float64Array;
  readonly baseline: number;
  readonly column: number;
  readonly width: number;
}

/** Reads a figure off a curve; NaN where its window holds nothing. */
export function readFigure(
  { fact, window }: ScanFigure,
  { times, values, baseline, column, width }: CurveAt,
): number {
  const [first, last] = rowsOf(times, window);
  if (last < first) return Number.NaN;
  const place = { from: first * width + column, stride: width, factor: 1 };
  const shown = times.subarray(first, last + 1);
  const at = (row: number) => values[row * width + column] ?? Number.NaN;
  if (fact === "end") return at(last);
  const facts = curveFacts(shown, values, baseline, undefined, place);
  const hours = ((times[last] ?? 0) - (times[first] ?? 0)) / msPerHour;
  if (fact === "area") return facts.mean * hours;
  return fact === "peakAt" || fact === "lowestAt" ? facts[fact] / msPerHour : facts[fact];
}

/** First and last row within a window. */
function rowsOf(times: Float64Array, window: ScanWindow | undefined): [number, number] {
  if (window === undefined) return [0, times.length - 1];
  const end = times.at(-1) ?? 0;
  const from = window.isLast ? end - window.from : window.from;
  const to = window.isLast ? end - window.to : window.to;
  let first = 0;
  while (first < times.length && (times[first] as number) < from) first++;
  let last = times.length - 1;
  while (last >= 0 && (times[last] as number) > to) last--;
  return [first, last];
}
