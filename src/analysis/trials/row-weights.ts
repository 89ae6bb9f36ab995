import type { TrialRow } from "./trial.ts";

/** Papers count alike: the rows of one share its largest weight. By row; rows of weight 0 have none. */
export function rowWeights(rows: readonly Pick<TrialRow, "id" | "weight">[]): ReadonlyMap<string, number> {
  const sum = rows.reduce((total, { weight }) => total + weight, 0);
  if (sum === 0) return new Map();
  const share = Math.max(...rows.map(({ weight }) => weight)) / sum;
  return new Map(rows.filter(({ weight }) => weight > 0).map(({ id, weight }) => [id, weight * share]));
}
