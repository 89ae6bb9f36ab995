import { judged } from "../../evidence/judged/index.ts";
import type { Run } from "../simulate/index.ts";

/** A run whose readouts without a row of any trial are marked: what they show rests on priors alone. */
export function markPriorOnly(run: Run): Run {
  const readouts = Object.hasOwn(judged, run.system.id) ? judged[run.system.id] : undefined;
  if (readouts === undefined) return run;
  const series = run.series.map((each) => {
    const curves = Object.entries(each.curves).map(([name, curve]) => {
      const marked = Object.hasOwn(readouts, curve.readout) ? curve : { ...curve, priorOnly: true };
      return [name, marked] as const;
    });
    return { ...each, curves: Object.fromEntries(curves) };
  });
  return { ...run, series };
}
