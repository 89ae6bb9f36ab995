import { curveFacts, raisedAbove } from "../measure/curve-facts.ts";
import { factNames } from "./fact-names.ts";
import type { RunPlan, ScenarioPlan } from "./member-plan.ts";

/** The readouts of one run as the engine gives them, in coherent units. */
export interface CurveSource
  extends Pick<RunPlan, "times" | "stride" | "facts">,
    Pick<ScenarioPlan, "columns" | "perUnit"> {
  /** All readouts in the settled state. */
  readonly settled: Float64Array;
  /** All readouts, row after row as `times`. */
  readonly outputs: Float64Array;
}

/** How many of so many times are kept: one of each `stride`, and the last. */
export function keptTimes(times: number, stride: number): number {
  return times === 0 ? 0 : Math.ceil((times - 1) / stride) + 1;
}

/** Which time is kept at a place. */
export function keptRow(place: number, times: number, stride: number): number {
  return Math.min(place * stride, times - 1);
}

/**
 * Writes what is kept of a run, in display units: the settled state, row after row, then the facts of each readout.
 * Returns whether all that is kept of the curves is finite.
 */
export function writeCurves(source: CurveSource, into: Float64Array): boolean {
  const { columns, settled, outputs, stride, facts, times } = source;
  let at = writeRow(source, settled, 0, into, 0);
  const kept = keptTimes(times.length, stride);
  for (let place = 0; place < kept; place++) {
    at = writeRow(source, outputs, keptRow(place, times.length, stride) * settled.length, into, at);
  }
  if (facts) writeFacts(source, into.subarray(0, columns.length), into.subarray(at));
  return allFinite(into, at);
}

/** A product with zero is not zero where a number is not finite. */
function allFinite(values: Float64Array, length: number): boolean {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += 0 * (values[i] as number);
  return sum === 0;
}

function writeRow(
  { columns, perUnit }: CurveSource,
  row: Float64Array,
  from: number,
  into: Float64Array,
  to: number,
): number {
  for (let i = 0; i < columns.length; i++) {
    into[to + i] = (row[from + (columns[i] as number)] as number) * (perUnit[i] as number);
  }
  return to + columns.length;
}

function writeFacts(source: CurveSource, baseline: Float64Array, into: Float64Array): void {
  const { columns, perUnit, settled, outputs, times } = source;
  let at = 0;
  for (let i = 0; i < columns.length; i++) {
    const place = { from: columns[i] as number, stride: settled.length, factor: perUnit[i] as number };
    const found = curveFacts(times, outputs, baseline[i] as number, raisedAbove, place);
    for (const name of factNames) into[at++] = found[name];
  }
}
