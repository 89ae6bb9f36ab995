import type { Diagnostic, Place } from "../../messages/diagnostic.ts";
import { didYouMean } from "../../messages/near-matches.ts";
import type { TrialCode } from "../../messages/trial.ts";
import { inUnit } from "./in-unit.ts";
import type { Seen } from "./seen.ts";
import type { Trial, TrialRow } from "./trial.ts";

/** Why a row whose prediction is not a number has none, with the readout that may have been meant. */
export function whyUnscored(
  trial: Trial,
  row: TrialRow,
  runs: ReadonlyMap<string, Seen>,
): Diagnostic<TrialCode> {
  const where: Place = { ...(row.where ?? { file: `${trial.id}/data.csv` }), path: row.id };
  const say = (
    code: TrialCode,
    rest: Pick<Diagnostic, "expected" | "found" | "hint">,
  ): Diagnostic<TrialCode> => {
    return { code, severity: "warning", where, ...rest };
  };
  const arms = [...row.arm.split("|"), ...(row.versus === "baseline" ? [] : row.versus.split("|"))].filter(
    Boolean,
  );
  for (const arm of arms) {
    const series = runs.get(arm)?.series[0];
    if (series === undefined) return say("trial-arm-not-run", { found: arm });
    const curve = series.curves[row.readout];
    if (curve === undefined) {
      const hint = didYouMean(row.readout, Object.keys(series.curves));
      return say("trial-no-readout", { found: row.readout, ...(hint ? { hint } : {}) });
    }
    if (comparesLevels(row) && Number.isNaN(inUnit(1, row.readout, curve.unit, row.unit)))
      return say("trial-not-comparable", {
        found: row.unit,
        expected: `${row.readout}, which is in ${curve.unit}`,
      });
  }
  return say("trial-no-value", { found: row.readout, expected: lackOf(row) });
}

function comparesLevels({ kind }: TrialRow): boolean {
  return kind === "absolute" || kind === "difference";
}

function lackOf({ kind }: TrialRow): string {
  if (kind.startsWith("time_of")) return "never rises noticeably";
  if (kind === "half_maximal") return "has no half between the lowest and the highest dose";
  return kind === "threshold" ? "has no breakpoint over fewer than three doses" : "has no value there";
}
