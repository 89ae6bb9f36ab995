import { log } from "../../ensemble/index.ts";
import { cholesky, solveLower } from "../fit/dense.ts";
import type { Datum, FitParameter } from "../fit/estimation.ts";

/** One step of a ranking: a parameter, and how much the data say about it beyond those before it. */
export interface Ranked {
  readonly address: string;
  /** Nats: half the logarithm of 1 + its information over that of its prior, given those before it. */
  readonly information: number;
}

/**
 * Ranks parameters by how much data say about them: each next one is that of which they say most once those before it
 * are fitted too, in the model made linear at the centre of the prior. `slopes` holds d residual / d coordinate, row
 * after row of data, for `parameters`; only candidates are ranked.
 */
export function rankParameters(
  data: readonly Datum[],
  parameters: readonly FitParameter[],
  slopes: Float64Array,
  isCandidate: (parameter: FitParameter) => boolean,
  most: number,
): Ranked[] {
  const columns = parameters.flatMap((parameter, column) => {
    if (!isCandidate(parameter)) return [];
    const along = Float64Array.from(data, ({ weight }, row) => {
      const slope = slopes[row * parameters.length + column] as number;
      return Number.isFinite(slope) ? Math.sqrt(weight) * slope : 0;
    });
    return [{ address: parameter.address, along }];
  });
  const covariance = new Float64Array(data.length * data.length);
  for (let i = 0; i < data.length; i++) covariance[i * data.length + i] = 1;
  const ranked: Ranked[] = [];
  while (ranked.length < Math.min(most, columns.length)) {
    const factor = cholesky(covariance, data.length);
    if (factor === undefined) break;
    const left = columns.filter(({ address }) => ranked.every((one) => one.address !== address));
    const gains = left.map(({ along }) => informationIn(factor, along));
    const best = gains.reduce((top, gain, i) => (gain > (gains[top] as number) ? i : top), 0);
    const { address, along } = left[best] as (typeof left)[number];
    ranked.push({ address, information: gains[best] as number });
    addSquare(covariance, along);
  }
  return ranked;
}

function informationIn(factor: Float64Array, along: Float64Array): number {
  const white = solveLower(factor, along.length, along);
  return 0.5 * log(1 + white.reduce((sum, each) => sum + each * each, 0));
}

function addSquare(covariance: Float64Array, along: Float64Array): void {
  const size = along.length;
  along.forEach((a, i) => {
    along.forEach((b, j) => {
      covariance[i * size + j] = (covariance[i * size + j] as number) + a * b;
    });
  });
}
