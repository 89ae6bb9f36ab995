import { type ChartNumbers, valueAt } from "./chart-numbers.ts";
import { timeTicks } from "./time-ticks.ts";
import { momentAt, numberText, unitText } from "./words.ts";

/** A chart as a table: round times, each curve, and the band that holds 90 % of its members. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const mostRows = 49;

/** The table of a chart. */
export function tableOf(chart: {
  readonly numbers: ChartNumbers;
  readonly start: string;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}): Table {
  const { numbers, start, length, from, to } = chart;
  const { times, lines, axis } = numbers;
  const columns = lines.flatMap(({ label, unit, values, band }) => {
    const name = `${label} ${unitText(unit) || axis}`.trim();
    const own = { name, of: (at: number) => numberText(valueAt(times, values, at)) };
    if (band === undefined) return [own];
    const around = (at: number) =>
      [band.low90, band.high90].map((edge) => numberText(valueAt(band.times, edge, at))).join(" to ");
    return [own, { name: `${label}, 90 %`, of: around }];
  });
  return {
    head: ["Time", ...columns.map(({ name }) => name)],
    rows: timeTicks(start, from, to, mostRows).map(({ at }) => [
      momentAt(at, start, length),
      ...columns.map(({ of }) => of(at)),
    ]),
  };
}
