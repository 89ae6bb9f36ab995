import type { Run } from "../simulate/run.ts";
import { clockOf, momentOf, msPerHour } from "./clock.ts";
import { curveFacts } from "./curve-facts.ts";
import { formatNumber, formatPercent, formatUnit } from "./numbers.ts";
import { runName, spanOf, whenOf } from "./run-name.ts";
import { notAdvice } from "./safety-words.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { terminalText, textTable } from "./text-table.ts";

/** One readout in two runs. Differences are b against a, as shares of a; NaN where a is 0. */
export interface ComparedReadout {
  readonly readout: string;
  readonly unit: string;
  readonly a: ComparedCurve;
  readonly b: ComparedCurve;
  readonly peakChange: number;
  readonly meanChange: number;
}

export interface ComparedCurve {
  readonly baseline: number;
  readonly peak: number;
  /** Hours from `start`. */
  readonly peakAt: number;
  readonly mean: number;
}

/** The readouts that both runs have, side by side, as the protocols observe them. */
export function compareRuns(a: Run, b: Run): ComparedReadout[] {
  const seriesB = b.series[0];
  return Object.values(a.series[0]?.curves ?? {}).flatMap(({ readout, unit }) => {
    if (seriesB?.curves[readout]?.unit !== unit) return [];
    const inA = comparedCurve(a, readout);
    const inB = comparedCurve(b, readout);
    const peakChange = changeOf(inA.peak, inB.peak);
    return [{ readout, unit, a: inA, b: inB, peakChange, meanChange: changeOf(inA.mean, inB.mean) }];
  });
}

/** Two runs side by side: peak and mean of each readout, and how b differs from a. */
export function compareText(a: Run, b: Run, styler: Styler = plainStyler): string {
  const heading = (label: string, run: Run) =>
    `${styler.accent(label)}  ${terminalText(`${run.protocol.file ?? runName(run)}, ${run.system.id}, ${whenOf(run)}`)}`;
  const rows = compareRuns(a, b).map((row) => [
    terminalText(row.readout),
    formatNumber(row.a.peak),
    formatNumber(row.b.peak),
    formatPercent(row.peakChange),
    peakTime(a, row.a),
    peakTime(b, row.b),
    formatNumber(row.a.mean),
    formatNumber(row.b.mean),
    formatPercent(row.meanChange),
    formatUnit(row.unit),
  ]);
  const header = [
    "readout",
    "peak A",
    "peak B",
    "change",
    "at A",
    "at B",
    "mean A",
    "mean B",
    "change",
    "unit",
  ];
  const align = ["left", ...new Array<"right">(8).fill("right"), "left"] as const;
  const [top = "", ...body] = textTable([header, ...rows], align);
  return [heading("A", a), heading("B", b), "", styler.faint(top), ...body, "", styler.warn(notAdvice)].join(
    "\n",
  );
}

function comparedCurve(run: Run, readout: string): ComparedCurve {
  const series = run.series[0];
  const values = series?.curves[readout]?.values ?? new Float64Array();
  const facts = curveFacts(run.times, values, series?.baseline[readout] ?? Number.NaN);
  const { baseline, peak, mean } = facts;
  return { baseline, peak, mean, peakAt: facts.peakAt / msPerHour };
}

function peakTime(run: Run, { peakAt }: ComparedCurve): string {
  return momentOf(clockOf(run.protocol.start), peakAt * msPerHour, spanOf(run));
}

function changeOf(from: number, to: number): number {
  return from === 0 ? Number.NaN : to / from - 1;
}
