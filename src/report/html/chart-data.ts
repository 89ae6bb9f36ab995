import type { Run } from "../../simulate/run.ts";
import { clockOf, momentOf, msPerMinute } from "../clock.ts";
import { compactNumber, formatUnit } from "../numbers.ts";
import { spanOf } from "../run-name.ts";
import { lineName, type SeriesLine } from "../series-lines.ts";
import { axisOf } from "./chart.ts";
import { safeId } from "./escape.ts";

const mostTimes = 500;

/** What the script of a report needs: times (minutes), their labels, and the values of each chart. */
export interface ReportData {
  readonly times: readonly number[];
  readonly labels: readonly string[];
  /** Minutes at which something begins, for stepping from event to event. */
  readonly events: readonly number[];
  readonly charts: readonly ChartData[];
}

export interface ChartData {
  readonly id: string;
  readonly readout: string;
  readonly unit: string;
  readonly rawUnit: string;
  readonly low: number;
  readonly high: number;
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** The id of the figure of a readout. */
export function chartId(readout: string): string {
  return `curve-${safeId(readout)}`;
}

/** Gathers it, thinned evenly to at most 500 times: the CSV files beside a report hold all of them. */
export function reportData(run: Run, charts: ReadonlyMap<string, readonly SeriesLine[]>): ReportData {
  const stride = Math.max(1, Math.ceil(run.times.length / mostTimes));
  const indices = Array.from({ length: Math.ceil(run.times.length / stride) }, (_, i) => i * stride);
  const clock = clockOf(run.protocol.start);
  const timeAt = (index: number) => run.times[index] ?? Number.NaN;
  return {
    times: indices.map((index) => timeAt(index) / msPerMinute),
    labels: indices.map((index) => momentOf(clock, timeAt(index), spanOf(run))),
    events: [...new Set(run.events.map(({ at }) => at / msPerMinute))].sort((a, b) => a - b),
    charts: [...charts].map(([readout, lines]) => chartData(readout, lines, indices)),
  };
}

function chartData(readout: string, lines: readonly SeriesLine[], indices: readonly number[]): ChartData {
  const unit = lines[0]?.curve.unit ?? "1";
  const { low, high } = axisOf(lines);
  return {
    id: chartId(readout),
    readout,
    unit: formatUnit(unit),
    rawUnit: unit,
    low,
    high,
    lines: lines.map((line) => ({
      name: lineName(line),
      values: indices.map((index) => orNull(compactNumber(line.curve.values[index] ?? Number.NaN))),
    })),
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
