import type { MemberCurves } from "../../ensemble/index.ts";
import type { System } from "../../lang/index.ts";
import type { Seen, SeenCurve } from "./seen.ts";

/** The wanted readouts of one member in one run, as a row reads them. */
export function seenMember(
  system: System,
  times: Float64Array,
  curves: MemberCurves,
  wanted: ReadonlySet<string>,
): Seen {
  const names = Object.keys(system.readouts);
  const width = names.length;
  const seen = new Map<string, SeenCurve>();
  const baseline = new Map<string, number>();
  names.forEach((name, column) => {
    if (!wanted.has(name)) return;
    const values = new Float64Array(times.length);
    for (let i = 0; i < values.length; i++) values[i] = curves.values[i * width + column] ?? Number.NaN;
    seen.set(name, { unit: system.readouts[name]?.unit ?? "", values });
    baseline.set(name, curves.baseline[column] ?? Number.NaN);
  });
  return {
    times,
    series: [{ curves: Object.fromEntries(seen), baseline: Object.fromEntries(baseline) }],
  };
}
