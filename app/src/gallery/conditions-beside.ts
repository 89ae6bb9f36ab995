import type { ShownRun } from "equator/report";

/** The conditions that the table of cases does not say. */
export function conditionsBeside({ conditions, cases }: ShownRun): readonly string[] {
  return conditions.filter((condition) => !cases.some(({ about }) => condition.endsWith(`: ${about}`)));
}
