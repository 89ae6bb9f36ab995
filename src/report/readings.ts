import { curveFacts } from "../measure/curve-facts.ts";
import type { Run } from "../simulate/run.ts";
import { linesByReadout, type SeriesLine } from "./series-lines.ts";

/** One answer to a question that the literature has not settled. */
export interface ReadingChoice {
  readonly choice: string;
  readonly about: string;
}

/** A readout under each choice: the fact of it that differs most. */
export interface ReadingRow {
  readonly readout: string;
  readonly unit: string;
  readonly means: string;
  readonly fact: "mean" | "end";
  /** The fact under each choice, that of the run first. */
  readonly values: readonly number[];
  /** By how much each differs from the run, as a share; the first is 0. */
  readonly changes: readonly number[];
  /** The curves, named by their choices. */
  readonly lines: readonly SeriesLine[];
}

/** The readings of one variant side by side. */
export interface Reading {
  readonly variant: string;
  readonly about: string;
  /** The choice of the run, then the others that were run. */
  readonly choices: readonly ReadingChoice[];
  /** The readouts that differ most, the most first: at most {@link mostRows}. */
  readonly rows: readonly ReadingRow[];
  /** How many readouts differ by more than {@link leastChange}. */
  readonly differing: number;
}

/** A choice of a variant with the run under it. */
export interface ReadRun extends ReadingChoice {
  readonly run: Run;
}

export const mostRows = 6;

/** Smaller differences are not told. */
export const leastChange = 0.01;

/** Values this much smaller than the largest of their curve are held against that share of it. */
const smallShare = 0.1;

/** Puts the runs of one variant side by side, the run itself first. */
export function readingOf(variant: { name: string; about: string }, runs: readonly ReadRun[]): Reading {
  const rows = rowsOf(runs);
  return {
    variant: variant.name,
    about: variant.about,
    choices: runs.map(({ choice, about }) => ({ choice, about })),
    rows: rows.slice(0, mostRows),
    differing: rows.length,
  };
}

/** All readouts that differ by more than 1 % under any choice, the most first. */
function rowsOf(runs: readonly ReadRun[]): ReadingRow[] {
  const [first] = runs;
  if (first === undefined || runs.length < 2) return [];
  const rows = [...linesByReadout(first.run).values()].flatMap(([line]) => {
    const row = line && rowOf(line, runs);
    return row === undefined ? [] : [row];
  });
  return rows.filter((row) => mostOf(row) > leastChange).sort((a, b) => mostOf(b) - mostOf(a));
}

function rowOf(line: SeriesLine, runs: readonly ReadRun[]): ReadingRow | undefined {
  const lines = runs.flatMap(({ run, choice }) => lineIn(run, line, choice) ?? []);
  if (lines.length < runs.length) return undefined;
  const curves = lines.map(({ curve }) => curve.values);
  const [first] = runs;
  const meanOf = (values: Float64Array) => curveFacts(first?.run.times ?? values, values, line.baseline).mean;
  const [mean, end] = [factRow(curves, meanOf), factRow(curves, endOf)];
  const fact = mostOf(end) > mostOf(mean) ? "end" : "mean";
  const { readout, unit, means } = line.curve;
  return { readout, unit, means, fact, ...(fact === "end" ? end : mean), lines };
}

/** The same readout, in the same limb, of another run. */
function lineIn(run: Run, { readout, limb }: SeriesLine, choice: string): SeriesLine | undefined {
  const series = run.series.find((each) => each.limb === limb);
  const curve = series?.curves[readout];
  if (series === undefined || curve === undefined) return undefined;
  return { readout, limb, label: choice, curve, baseline: series.baseline[readout] ?? Number.NaN };
}

function factRow(curves: readonly Float64Array[], fact: (values: Float64Array) => number) {
  const values = curves.map(fact);
  const [own = 0] = values;
  const scale = Math.max(Math.abs(own), smallShare * largestOf(curves));
  const changes = values.map((value) => (scale > 0 ? (value - own) / scale : 0));
  return { values, changes };
}

function mostOf({ changes }: Pick<ReadingRow, "changes">): number {
  return changes.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
}

function largestOf(curves: readonly Float64Array[]): number {
  let largest = 0;
  for (const values of curves) for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}

function endOf(values: Float64Array): number {
  return values.at(-1) ?? Number.NaN;
}
