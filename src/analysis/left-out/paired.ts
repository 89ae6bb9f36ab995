import { weightedError } from "../trials/topics.ts";
import type { LeftOutRow } from "./score-left-out.ts";
import { pooledOf } from "./summary.ts";

/** A mean difference, and its standard error between papers. */
export interface PairedDifference {
  readonly mean: number;
  readonly standardError: number;
}

/**
 * By how much the pooled left-out error of some rows exceeds that of the same rows predicted otherwise. Papers are the
 * units: each counts as it does in the pooled error, and the standard error is that of differences paired by paper.
 */
export function pairedDifference(
  rows: readonly LeftOutRow[],
  before: readonly LeftOutRow[],
): PairedDifference {
  const own = pooledOf(rows);
  const papers = [...new Set(own.map(({ row }) => row.trial.id))].map((paper) => {
    const weight = Math.max(
      ...own.filter(({ row }) => row.trial.id === paper).map(({ row }) => row.row.weight),
    );
    return { weight, difference: errorOf(own, paper) - errorOf(before, paper) };
  });
  const counted = papers.filter(({ weight, difference }) => weight > 0 && Number.isFinite(difference));
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const mean = counted.reduce((sum, { weight, difference }) => sum + weight * difference, 0) / total;
  const square = counted.reduce((sum, { weight, difference }) => {
    const part = weight * (difference - mean);
    return sum + part * part;
  }, 0);
  const count = counted.length;
  return { mean, standardError: Math.sqrt((square * count) / (count - 1)) / total };
}

function errorOf(rows: readonly LeftOutRow[], paper: string): number {
  const own = rows
    .filter(({ row }) => row.trial.id === paper)
    .map(({ leftOut }) => leftOut)
    .filter(({ z }) => Number.isFinite(z));
  return weightedError(own, ({ z }) => z);
}
