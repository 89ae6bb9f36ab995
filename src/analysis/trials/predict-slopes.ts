import type { MemberCurves } from "../../ensemble/index.ts";
import type { JudgedRow } from "./judged-rows.ts";
import { predictMember } from "./predict-member.ts";
import type { MemberOfTrials, TrialScenarios } from "./scenarios.ts";

/** By how much curves are moved along their tangents, in units of the coordinate. */
const halfStep = 1e-4;

/**
 * How fast what a member shows for each row changes along a coordinate, from the tangents of its curves: scenario by
 * scenario and run by run, in the layout of the member's own curves and per unit of the coordinate (`sensitivitiesOf` gives
 * them per unit of a parameter). The scales and gains of papers, which rows set, move with the curves.
 */
export function predictSlopes(
  rows: readonly JudgedRow[],
  scenarios: TrialScenarios,
  member: MemberOfTrials,
  tangents: readonly (readonly MemberCurves[])[],
): Float64Array {
  const at = (by: number) => predictMember(rows, scenarios, moved(member, tangents, by));
  const [up, down] = [at(halfStep), at(-halfStep)];
  return up.map((value, i) => (value - (down[i] as number)) / (2 * halfStep));
}

function moved(
  { readouts, outcomes }: MemberOfTrials,
  tangents: readonly (readonly MemberCurves[])[],
  by: number,
): MemberOfTrials {
  const along = (values: Float64Array, tangent: Float64Array | undefined) =>
    values.map((value, i) => value + by * (tangent?.[i] ?? 0));
  return {
    readouts,
    outcomes: outcomes.map((outcome, scenario) => {
      if (!outcome.ok) return outcome;
      const runs = outcome.runs.map(({ baseline, values }, run) => {
        const tangent = tangents[scenario]?.[run];
        return { baseline: along(baseline, tangent?.baseline), values: along(values, tangent?.values) };
      });
      return { ...outcome, runs };
    }),
  };
}
