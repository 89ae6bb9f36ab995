import type { ArmCurves } from "./paired-runs.ts";

const msPerHour = 3_600_000;

/** What an event adds to a readout: the curve with it less the curve without it, both in the same company. */
export function evokedIn(withIt: ArmCurves, without: ArmCurves, readout: string): Float64Array {
  const [a, b] = [withIt.curves[readout], without.curves[readout]];
  if (a === undefined || b === undefined) throw new RangeError(`no curve of ${readout}`);
  return a.map((value, row) => value - (b[row] as number));
}

/** Largest value; 0 where none is above it. */
export function peakOf(effect: Float64Array): number {
  return effect.reduce((most, value) => Math.max(most, value), 0);
}

/** The rows in which an effect is above a share of its own peak; none where it has no peak. */
export function rowsOn(effect: Float64Array, share: number): Uint8Array {
  const level = share * peakOf(effect);
  return Uint8Array.from(effect, (value) => (level > 0 && value >= level ? 1 : 0));
}

/** What is evoked over some rows: sum over rows times the step, in hours. */
export function integralOver(effect: Float64Array, rows: Uint8Array, step: number): number {
  let sum = 0;
  for (let row = 0; row < effect.length; row++) if (rows[row] === 1) sum += effect[row] as number;
  return (sum * step) / msPerHour;
}

/** The unit of an integral over hours of what has this unit. */
export function unitOfIntegral(unit: string): string {
  if (unit === "1") return "h";
  return unit.endsWith("/h") && !unit.slice(0, -2).includes("/") ? unit.slice(0, -2) : `${unit}*h`;
}

/** Rows that are on in either. */
export function eitherOn(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((value, row) => value | (b[row] as number));
}

/** The longest stretch of rows that are on in both, as first row and row after the last; undefined where there is none. */
export function longestOverlap(a: Uint8Array, b: Uint8Array): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  let from = -1;
  for (let row = 0; row <= a.length; row++) {
    const isOn = row < a.length && a[row] === 1 && b[row] === 1;
    if (isOn && from < 0) from = row;
    if (!isOn && from >= 0) {
      if (best === undefined || row - from > best[1] - best[0]) best = [from, row];
      from = -1;
    }
  }
  return best;
}
