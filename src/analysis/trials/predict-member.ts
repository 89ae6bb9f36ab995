import type { JudgedRow } from "./judged-rows.ts";
import { ratioOf } from "./predict.ts";
import { predictTrial } from "./predict-trial.ts";
import { type MemberOfTrials, seenTrials, type TrialScenarios } from "./scenarios.ts";
import type { Seen } from "./seen.ts";

/**
 * What one member of an ensemble shows for each row, scales and gains of the papers set from their own rows. A row that
 * is judged by its direction gets the change of its level relative to the comparator (0.1 = 10 % up).
 */
export function predictMember(
  rows: readonly JudgedRow[],
  scenarios: TrialScenarios,
  member: MemberOfTrials,
): Float64Array {
  const seen = seenTrials(scenarios, member);
  const none: ReadonlyMap<string, Seen> = new Map();
  const trials = new Set(rows.map(({ trial }) => trial));
  const predictions = new Map(
    [...trials].map((trial) => [trial.id, predictTrial(trial, seen.get(trial.id) ?? none).predicted]),
  );
  return Float64Array.from(rows, ({ trial, row, judged }) => {
    if (judged === "direction") return ratioOf(seen.get(trial.id) ?? none, row) - 1;
    return predictions.get(trial.id)?.get(row.id) ?? Number.NaN;
  });
}
