import type { MemberCurves, PlannedReadout } from "../../ensemble/index.ts";
import type { Seen, SeenCurve } from "./seen.ts";

/** The wanted readouts of one member in one run, as a row reads them; `readouts` stand in the order of its curves. */
export function seenMember(
  readouts: readonly PlannedReadout[],
  times: Float64Array,
  { baseline, values }: MemberCurves,
  wanted: ReadonlySet<string>,
): Seen {
  const curves = new Map<string, SeenCurve>();
  const before = new Map<string, number>();
  const width = readouts.length;
  readouts.forEach(({ readout, unit }, column) => {
    if (!wanted.has(readout)) return;
    const own = new Float64Array(times.length);
    for (let i = 0; i < own.length; i++) own[i] = values[i * width + column] ?? Number.NaN;
    curves.set(readout, { unit, values: own });
    before.set(readout, baseline[column] ?? Number.NaN);
  });
  return { times, series: [{ curves: Object.fromEntries(curves), baseline: Object.fromEntries(before) }] };
}
