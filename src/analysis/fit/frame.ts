import type { Estimation } from "./estimation.ts";
import { guarded } from "./guard.ts";

/** How residuals scatter, in units of the stated standard deviation of each row. */
export interface Noise {
  /** Of a row about what its paper would give. 1: as stated. */
  readonly scale: number;
  /** Of papers about the model: rows of one paper err together by this much. */
  readonly between: number;
}

/**
 * An estimation with one more coordinate for each paper: how far its rows lie off together.
 *
 * A place holds the coordinates of the fitted parameters, then of the papers; all are standard normal under the prior.
 */
export interface Frame {
  readonly estimation: Estimation;
  /** Number of fitted parameters. */
  readonly fitted: number;
  readonly papers: readonly string[];
  /** For each datum, the index of its paper; -1 for a bound, which no scatter of papers moves. */
  readonly paperOf: readonly number[];
  readonly weights: Float64Array;
  /** Coordinates of a place. */
  readonly size: number;
}

/** The scale of a row's residual: bounds are held to as they are stated. */
export function scaleOf({ paperOf }: Frame, { scale }: Noise, row: number): number {
  return (paperOf[row] as number) < 0 ? 1 : scale;
}

export function frameOf(given: Estimation): Frame {
  const estimation = guarded(given);
  const papers = [...new Set(estimation.data.map(({ paper }) => paper))];
  const indices = new Map(papers.map((paper, index) => [paper, index]));
  const fitted = estimation.fitted.length;
  return {
    estimation,
    fitted,
    papers,
    paperOf: estimation.data.map(({ paper, bound }) => (bound ? -1 : (indices.get(paper) ?? -1))),
    weights: Float64Array.from(estimation.data, ({ weight }) => weight),
    size: fitted + papers.length,
  };
}

/** The point of the estimation that a place stands for, with given nuisance coordinates. */
export function pointAt({ fitted }: Frame, place: Float64Array, nuisance: Float64Array): Float64Array {
  const point = new Float64Array(fitted + nuisance.length);
  point.set(place.subarray(0, fitted));
  point.set(nuisance, fitted);
  return point;
}

/** d residual / d place, from that of the fitted coordinates. */
export function widened(frame: Frame, jacobian: Float64Array, between: number): Float64Array {
  const { fitted, size, paperOf } = frame;
  const wide = new Float64Array(paperOf.length * size);
  paperOf.forEach((paper, row) => {
    wide.set(jacobian.subarray(row * fitted, (row + 1) * fitted), row * size);
    if (paper >= 0) wide[row * size + fitted + paper] = between;
  });
  return wide;
}

export function columnsOf(count: number, from = 0): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
