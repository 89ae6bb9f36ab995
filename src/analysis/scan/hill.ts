import { exp, log } from "../../ensemble/index.ts";

/** A curve of dose and response: `bottom + (top - bottom) * x^slope / (half^slope + x^slope)`. */
export interface Hill {
  readonly bottom: number;
  readonly top: number;
  /** Dose at which half of the way from bottom to top is done. */
  readonly half: number;
  readonly slope: number;
  /** Share of the variance of the points that the curve has. */
  readonly fit: number;
}

const leastSlope = 0.3;
/** The steepest slope that is looked for: between two doses a steeper one cannot be told from a step. */
export const mostSlope = 8;
/** Half-maximal doses are looked for within this factor of the doses. */
const beyond = 10;

/** Share of the response that a dose brings; none at dose 0. */
export function hillShare(dose: number, half: number, slope: number): number {
  return dose <= 0 ? 0 : 1 / (1 + exp(-slope * log(dose / half)));
}

/**
 * Fits a Hill curve to points by least squares: half-maximum and slope from a grid, then by ever smaller steps; bottom
 * and top follow exactly. Deterministic. Undefined with fewer than four points or where all values are the same.
 */
export function fitHill(doses: readonly number[], values: ArrayLike<number>): Hill | undefined {
  const points = doses.flatMap((dose, i) => {
    const value = values[i] ?? Number.NaN;
    return Number.isFinite(value) ? [{ dose, value }] : [];
  });
  const positive = points.filter(({ dose }) => dose > 0).map(({ dose }) => dose);
  const mean = points.reduce((sum, { value }) => sum + value, 0) / points.length;
  const variance = points.reduce((sum, { value }) => sum + (value - mean) * (value - mean), 0);
  if (points.length < 4 || positive.length < 3 || !(variance > 0)) return undefined;
  const low = log(Math.min(...positive) / beyond);
  const high = log(Math.max(...positive) * beyond);
  const costOf = (u: number, v: number) => linearPart(points, exp(u), exp(v)).cost;
  const { u, v } = search(costOf, { low, high, from: log(leastSlope), to: log(mostSlope) });
  const { bottom, span, cost } = linearPart(points, exp(u), exp(v));
  return { bottom, top: bottom + span, half: exp(u), slope: exp(v), fit: 1 - cost / variance };
}

interface Point {
  readonly dose: number;
  readonly value: number;
}

/** Bottom and span of least squares where half-maximum and slope are given. */
function linearPart(points: readonly Point[], half: number, slope: number) {
  const shares = points.map(({ dose }) => hillShare(dose, half, slope));
  const count = points.length;
  const meanShare = shares.reduce((sum, share) => sum + share, 0) / count;
  const meanValue = points.reduce((sum, { value }) => sum + value, 0) / count;
  let across = 0;
  let squares = 0;
  points.forEach(({ value }, i) => {
    const share = (shares[i] ?? 0) - meanShare;
    across += share * (value - meanValue);
    squares += share * share;
  });
  const span = squares > 0 ? across / squares : 0;
  const bottom = meanValue - span * meanShare;
  const cost = points.reduce((sum, { value }, i) => {
    const off = value - bottom - span * (shares[i] ?? 0);
    return sum + off * off;
  }, 0);
  return { bottom, span, cost };
}

interface Box {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

const gridHalves = 36;
const gridSlopes = 10;
const smallest = 1e-7;
/** A response that only begins to bend has a long valley of curves that fit alike: one is as good as another there. */
const mostLooks = 600;

/** The least cost in a box: the best place of a grid, then steps to its sides that halve where none is better. */
function search(
  cost: (u: number, v: number) => number,
  { low, high, from, to }: Box,
): { u: number; v: number } {
  let best = { u: low, v: from, cost: Number.POSITIVE_INFINITY };
  const look = (u: number, v: number): boolean => {
    if (u < low || u > high || v < from || v > to) return false;
    const found = cost(u, v);
    if (!(found < best.cost)) return false;
    best = { u, v, cost: found };
    return true;
  };
  let stepU = (high - low) / gridHalves;
  let stepV = (to - from) / gridSlopes;
  for (let i = 0; i <= gridHalves; i++) {
    for (let j = 0; j <= gridSlopes; j++) look(low + i * stepU, from + j * stepV);
  }
  for (let looks = 0; looks < mostLooks && (stepU > smallest || stepV > smallest); looks++) {
    const { u, v } = best;
    const moved = [
      look(u + stepU, v),
      look(u - stepU, v),
      look(u, v + stepV),
      look(u, v - stepV),
      look(u + stepU, v - stepV),
      look(u - stepU, v + stepV),
    ];
    const factor = moved.includes(true) ? 1.5 : 0.5;
    stepU *= factor;
    stepV *= factor;
  }
  return best;
}
