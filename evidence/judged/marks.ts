import type { Run, System } from "../../src/index.ts";
import type { Protocol } from "../../src/protocol/index.ts";
import { judged, judgedAgainst } from "./index.ts";

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

/** The readouts that are judged against men alone, where a woman is simulated; else none. */
export function menOnlyReadouts({ subject }: Pick<Protocol, "subject">, system: System): string[] {
  const { sex, species } = subject ?? {};
  if (sex !== "female" || species !== "human") return [];
  return Object.keys(system.readouts).filter((readout) => judgedAgainst(system.id, readout)?.sexes === "men");
}
