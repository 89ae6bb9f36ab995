import type { Computed, JudgedCase } from "../../src/analysis/index.ts";
import { fewestForBand } from "../../src/report/index.ts";
import type { UncomputedClaim } from "./claim.ts";
import type { ClaimOutcome } from "./compute.ts";

/** What is said of a claim. */
export type Verdict = Computed | UncomputedClaim["verdict"];

/** A figure of the numbers as they stand, with the band that holds 90 % of the members; of few, from the least to the most. */
export interface BandedFigure {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** What came of one claim, without its curves: plain data, which threads hand over. */
export interface ClaimResult {
  readonly id: string;
  readonly verdict: Computed;
  readonly share?: number;
  readonly cases: readonly JudgedCase[];
  readonly figures: Readonly<Record<string, BandedFigure>>;
  /** Members that came to the end. */
  readonly members: number;
  readonly failed: { readonly count: number; readonly why?: string };
  /** Readouts that figures were read off, by arm. */
  readonly read: Readonly<Record<string, readonly string[]>>;
}

/** The figures of an outcome with their bands. */
export function resultOf({ claim, verdict, share, cases, outcome }: ClaimOutcome): ClaimResult {
  const { figures, members, failed, read } = outcome;
  return {
    id: claim.id,
    verdict,
    ...(share === undefined ? {} : { share }),
    cases,
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, { value, ...bandOf(name, members) }]),
    ),
    members: members.length,
    failed,
    read,
  };
}

function bandOf(name: string, members: readonly Readonly<Record<string, number>>[]) {
  if (members.length === 0) return {};
  const sorted = members.map((member) => member[name] ?? Number.NaN).sort((a, b) => a - b);
  if (sorted.length < fewestForBand) return { low: quantile(sorted, 0), high: quantile(sorted, 1) };
  return { low: quantile(sorted, 0.05), high: quantile(sorted, 0.95) };
}

/** Between the two nearest of a sorted list, on a straight line. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const [low = Number.NaN, high = low] = [sorted[below], sorted[below + 1]];
  return low + (at - below) * (high - low);
}
