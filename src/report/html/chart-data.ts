import type { Run } from "../../simulate/run.ts";
import { bandKinds, bandsOfLine, type LineBand, type RunBands } from "../bands.ts";
import { clockOf, momentOf, msPerMinute } from "../clock.ts";
import { compactNumber, formatUnit } from "../numbers.ts";
import { spanOf } from "../run-name.ts";
import { lineName, type SeriesLine } from "../series-lines.ts";
import { axisOf } from "./chart.ts";
import { safeId } from "./escape.ts";
import { valuesAt } from "./values-at.ts";

const mostTimes = 500;

/** Bands are given at every fourth of these times: they say less, and there are ten numbers of them to one of a curve. */
const bandStride = 4;

/** What the script of a report needs: times (minutes), their labels, and the values of each chart. */
export interface ReportData {
  readonly times: readonly number[];
  readonly labels: readonly string[];
  /** Minutes at which something begins, for stepping from event to event. */
  readonly events: readonly number[];
  /** Bands stand at every so many of the times, from the first on. */
  readonly bandStride: number;
  readonly charts: readonly ChartData[];
}

export interface ChartData {
  readonly id: string;
  readonly readout: string;
  readonly unit: string;
  readonly rawUnit: string;
  readonly low: number;
  readonly high: number;
  readonly lines: readonly LineData[];
}

export interface LineData {
  readonly name: string;
  readonly values: Numbers;
  /** Of each kind that there is: the low end of 90 %, of 50 %, the median, the high end of 50 %, of 90 %. */
  readonly bands: { readonly [kind: string]: readonly Numbers[] };
}

type Numbers = readonly (number | null)[];

/** The id of the figure of a readout. */
export function chartId(readout: string): string {
  return `curve-${safeId(readout)}`;
}

/** Gathers it, thinned evenly to at most 500 times: the CSV files beside a report hold all of them. */
export function reportData(
  run: Run,
  charts: ReadonlyMap<string, readonly SeriesLine[]>,
  bands: RunBands = {},
): ReportData {
  const stride = Math.max(1, Math.ceil(run.times.length / mostTimes));
  const indices = Array.from({ length: Math.ceil(run.times.length / stride) }, (_, i) => i * stride);
  const clock = clockOf(run.protocol.start);
  const timeAt = (index: number) => run.times[index] ?? Number.NaN;
  return {
    times: indices.map((index) => timeAt(index) / msPerMinute),
    labels: indices.map((index) => momentOf(clock, timeAt(index), spanOf(run))),
    events: [...new Set(run.events.map(({ at }) => at / msPerMinute))].sort((a, b) => a - b),
    bandStride,
    charts: [...charts].map(([readout, lines]) => chartData(readout, lines, { indices, run, bands })),
  };
}

interface Material {
  readonly run: Run;
  readonly bands: RunBands;
  readonly indices: readonly number[];
}

function chartData(
  readout: string,
  lines: readonly SeriesLine[],
  { run, bands, indices }: Material,
): ChartData {
  const unit = lines[0]?.curve.unit ?? "1";
  const banded = lines.map((line) => bandsOfLine(bands, line));
  const { low, high } = axisOf(lines, banded);
  const bandTimes = indices.flatMap((index, i) => (i % bandStride === 0 ? [run.times[index] ?? 0] : []));
  return {
    id: chartId(readout),
    readout,
    unit: formatUnit(unit),
    rawUnit: unit,
    low,
    high,
    lines: lines.map((line, each) => ({
      name: lineName(line),
      values: indices.map((index) => orNull(compactNumber(line.curve.values[index] ?? Number.NaN))),
      bands: Object.fromEntries(
        bandKinds.flatMap((kind) => {
          const band = banded[each]?.[kind];
          return band === undefined ? [] : [[kind, bandData(band, bandTimes)]];
        }),
      ),
    })),
  };
}

function bandData({ times, curve }: LineBand, at: readonly number[]): Numbers[] {
  const { low90, low50, median, high50, high90 } = curve;
  return [low90, low50, median, high50, high90].map((values) =>
    valuesAt(times, values, at).map((value) => orNull(compactNumber(value, 4))),
  );
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
