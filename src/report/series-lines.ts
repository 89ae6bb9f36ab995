import type { Curve, Run } from "../simulate/run.ts";

/** One line of a chart or table: a readout in the body or in one limb. */
export interface SeriesLine {
  readonly readout: string;
  /** The limb, or undefined where the whole body is meant. */
  readonly limb: string | undefined;
  /** What it is called beside others, where that is not its limb. */
  readonly label?: string;
  readonly curve: Curve;
  readonly baseline: number;
}

/**
 * Every readout of a run with its lines: the observed series first, then each limb where it differs. What is of the whole
 * body has one line: that of the body apart from single limbs.
 */
export function linesByReadout(run: Run): Map<string, SeriesLine[]> {
  const lines = new Map<string, SeriesLine[]>();
  for (const { limb, curves, baseline } of run.series) {
    for (const [readout, curve] of Object.entries(curves)) {
      const known = lines.get(readout) ?? [];
      if (curve.body === true && limb !== undefined) {
        // Its place among the readouts is kept; the line comes with the body's own series.
        lines.set(readout, known);
        continue;
      }
      if (known.some((line) => sameValues(line.curve.values, curve.values))) continue;
      lines.set(readout, [...known, { readout, limb, curve, baseline: baseline[readout] ?? Number.NaN }]);
    }
  }
  return lines;
}

/** What a line is called beside others of its readout; the series of no limb stands for all that no event singles out. */
export function lineName(line: SeriesLine): string {
  if (line.label !== undefined) return line.label;
  return line.limb === undefined ? "elsewhere" : line.limb.replaceAll("_", " ");
}

/** Whether a line leaves its baseline by more than a thousandth. */
export function moves({ curve, baseline }: SeriesLine): boolean {
  return curve.values.some((value) => Math.abs(value - baseline) > 0.001 * Math.abs(baseline));
}

function sameValues(a: Float64Array, b: Float64Array): boolean {
  return (
    a.length === b.length &&
    a.every((value, i) => Object.is(value, b[i]) || closeTo(value, b[i] ?? Number.NaN))
  );
}

function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}
