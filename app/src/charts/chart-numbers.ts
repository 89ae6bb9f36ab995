import type { Panel } from "../panels/panels.ts";
import type { BandsAnswer } from "../worker/bands.ts";
import type { RunAnswer } from "../worker/run.ts";
import { unitText } from "./words.ts";

type Values = ArrayLike<number>;

/** The bands around a curve, at times of their own. */
export interface LineBand {
  readonly times: Float64Array;
  readonly low90: Values;
  readonly low50: Values;
  readonly median: Values;
  readonly high50: Values;
  readonly high90: Values;
}

/** A curve of a chart. */
export interface ChartLine {
  readonly readout: string;
  readonly label: string;
  readonly unit: string;
  readonly assay: string;
  readonly unsourced?: number;
  readonly rest: number;
  readonly values: Float64Array;
  readonly band?: LineBand;
}

/** All that a chart is drawn, summed up and written from. */
export interface ChartNumbers {
  /** Milliseconds from the start. */
  readonly times: Float64Array;
  readonly lines: readonly ChartLine[];
  /** What stands above the axis of values. */
  readonly axis: string;
}

/** The numbers of a panel. */
export function chartNumbers(
  panel: Panel,
  { times, curves }: Pick<RunAnswer, "times" | "curves">,
  bands?: BandsAnswer,
): ChartNumbers {
  const lines = Object.entries(panel.curves).flatMap(([readout, label]) => {
    const curve = curves[readout];
    if (curve === undefined) return [];
    const { unit, assay, unsourced, rest, values } = curve;
    const facts = { readout, label, assay, ...(unsourced === undefined ? {} : { unsourced }) };
    if (panel.relative === true) {
      return rest > 0 ? [{ ...facts, unit: "1", rest: 1, values: values.map((value) => value / rest) }] : [];
    }
    const band = bands?.bands[readout];
    const around = bands === undefined || band === undefined ? {} : { band: { ...band, times: bands.times } };
    return [{ ...facts, unit, rest, values, ...around }];
  });
  return { times, lines, axis: axisOf(panel, lines[0]) };
}

function axisOf(panel: Panel, line: ChartLine | undefined): string {
  if (panel.relative === true) return "× rest";
  return line === undefined || line.unit === "1" ? (panel.axis ?? "") : unitText(line.unit);
}

/** The value of a curve at a time, straight between the times that are known. */
export function valueAt(times: Float64Array, values: Values, at: number): number {
  const last = times.length - 1;
  if (last < 0) return Number.NaN;
  if (at <= (times[0] as number)) return values[0] as number;
  if (at >= (times[last] as number)) return values[last] as number;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) <= at) low = middle;
    else high = middle;
  }
  const [before, after] = [times[low] as number, times[high] as number];
  const part = (at - before) / (after - before);
  return (values[low] as number) * (1 - part) + (values[high] as number) * part;
}
