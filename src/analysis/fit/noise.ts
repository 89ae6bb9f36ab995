import { exp, log } from "../../ensemble/index.ts";
import type { Chance } from "./chance.ts";
import { cholesky, dot, solveFactored } from "./dense.ts";
import type { Frame, Noise } from "./frame.ts";
import { studentInformation, studentLoss, studentWeight } from "./student.ts";

/** How probable each scatter of the residuals is, on a grid. */
export interface NoisePosterior {
  readonly noises: readonly Noise[];
  /** Add up to 1. */
  readonly chances: Float64Array;
  readonly mean: Noise;
  /** Logarithm of the probability of the data over all of them. */
  readonly evidence: number;
}

/** The data as a linear model sees them. */
export interface LinearData {
  /** Residuals where all coordinates are 0. */
  readonly residuals: Float64Array;
  /** Covariance of the residuals under the prior of all coordinates but those of the papers: J J'. */
  readonly covariance: Float64Array;
}

const logStep = 0.15;
const betweenStep = 0.25;
const scales = Array.from({ length: 18 }, (_, i) => exp(-1.05 + logStep * i));
const betweens = Array.from({ length: 13 }, (_, i) => betweenStep * i);
/** Prior: ln(scale) is normal about 0 with this sd; between papers is half normal with the other. */
const scaleSpread = 0.5;
const betweenSpread = 1;
const smallestWeight = 1e-9;

/**
 * The posterior of the scatter by Laplace's approximation of the marginal likelihood: parameters and papers are
 * integrated out of the model made linear at the optimum, as for a Gaussian process with Student's t (C. E. Rasmussen and
 * C. K. I. Williams 2006, section 3.4), with the expected information in place of the second derivative.
 */
export function noisePosterior(
  frame: Frame,
  data: LinearData,
  grid: "fine" | "coarse" = "fine",
): NoisePosterior {
  const every = grid === "fine" ? 1 : 2;
  const noises = betweens
    .filter((_, i) => i % every === 0)
    .flatMap((between) => scales.filter((_, i) => i % every === 0).map((scale) => ({ scale, between })));
  const { weights, paperOf, residuals, covariance } = countedRows(frame, data);
  // The mode moves little from one cell to the next.
  let explained: Float64Array = new Float64Array(weights.length);
  const logs = noises.map((noise) => {
    const prior = withPapers(covariance, paperOf, noise.between);
    const mode = modeOf(prior, residuals, weights, noise.scale, explained);
    if (mode === undefined) return Number.NaN;
    explained = mode.explained;
    return marginal(prior, residuals, weights, noise.scale, mode) + logPrior(noise);
  });
  const best = Math.max(...logs.filter(Number.isFinite));
  const raw = Float64Array.from(logs, (each) => (Number.isFinite(each) ? exp(each - best) : 0));
  const total = raw.reduce((sum, each) => sum + each, 0);
  const chances = raw.map((each) => each / total);
  const over = (value: (noise: Noise) => number) =>
    noises.reduce((sum, noise, i) => sum + (chances[i] as number) * value(noise), 0);
  const mean = { scale: exp(over(({ scale }) => log(scale))), between: over(({ between }) => between) };
  return { noises, chances, mean, evidence: best + log(total) };
}

/** What says something of how residuals scatter: rows with a weight that are no bounds. */
function countedRows({ estimation, weights, paperOf }: Frame, { residuals, covariance }: LinearData) {
  const rows = estimation.data.flatMap(({ weight, bound }, i) => (weight > 0 && !bound ? [i] : []));
  const at = (from: Float64Array, i: number) => from[i] as number;
  return {
    weights: Float64Array.from(rows, (i) => at(weights, i)),
    paperOf: rows.map((i) => paperOf[i] ?? 0),
    residuals: Float64Array.from(rows, (i) => at(residuals, i)),
    covariance: Float64Array.from(
      rows.flatMap((i) => rows.map((j) => at(covariance, i * residuals.length + j))),
    ),
  };
}

/** A scatter drawn from the posterior: a cell of the grid, and a place in it. */
export function drawNoise(
  { noises, chances }: Pick<NoisePosterior, "noises" | "chances">,
  chance: Chance,
): Noise {
  let left = chance.uniform();
  let index = chances.findIndex((each) => {
    left -= each;
    return left <= 0;
  });
  if (index < 0) index = noises.length - 1;
  const { scale, between } = noises[index] as Noise;
  const shift = logStep * (chance.uniform() - 0.5);
  return {
    scale: scale * exp(shift),
    between: Math.abs(between + betweenStep * (chance.uniform() - 0.5)),
  };
}

function logPrior({ scale, between }: Noise): number {
  const a = log(scale) / scaleSpread;
  const b = between / betweenSpread;
  // |between| folds the lowest cell onto half its width.
  return -0.5 * (a * a + b * b) + (between === 0 ? log(0.5) : 0);
}

interface Mode {
  readonly explained: Float64Array;
  /** The prior's covariance times this is what is explained. */
  readonly pull: Float64Array;
}

function marginal(
  prior: Float64Array,
  residuals: Float64Array,
  weights: Float64Array,
  scale: number,
  { explained, pull }: Mode,
): number {
  let value = -0.5 * dot(explained, pull);
  residuals.forEach((residual, i) => {
    const z = (residual - (explained[i] as number)) / scale;
    value -= (weights[i] as number) * (studentLoss(z) + log(scale));
  });
  return value - 0.5 * logVolume(prior, weights, scale);
}

/** What parameters and papers explain of the residuals at the mode, by reweighted least squares. */
function modeOf(
  prior: Float64Array,
  residuals: Float64Array,
  weights: Float64Array,
  scale: number,
  start: Float64Array,
): Mode | undefined {
  const rows = residuals.length;
  let explained = start;
  let pull: Float64Array = new Float64Array(rows);
  for (let round = 0; round < 25; round++) {
    const noisy = Float64Array.from(prior);
    for (let i = 0; i < rows; i++) {
      const z = ((residuals[i] as number) - (explained[i] as number)) / scale;
      const weight = Math.max(weights[i] as number, smallestWeight) * studentWeight(z);
      noisy[i * rows + i] = (noisy[i * rows + i] as number) + (scale * scale) / weight;
    }
    const factor = cholesky(noisy, rows);
    if (factor === undefined) return undefined;
    pull = solveFactored(factor, rows, residuals);
    const next = productWith(prior, pull);
    const change = next.reduce(
      (most, each, i) => Math.max(most, Math.abs(each - (explained[i] as number))),
      0,
    );
    explained = next;
    if (change < 1e-3 * scale) break;
  }
  return { explained, pull };
}

/** log |I + W^1/2 K W^1/2| with the expected information W. */
function logVolume(prior: Float64Array, weights: Float64Array, scale: number): number {
  const rows = weights.length;
  const roots = weights.map((weight) => Math.sqrt(weight * studentInformation) / scale);
  const volume = new Float64Array(rows * rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j <= i; j++) {
      volume[i * rows + j] = (roots[i] as number) * (prior[i * rows + j] as number) * (roots[j] as number);
    }
    volume[i * rows + i] = (volume[i * rows + i] as number) + 1;
  }
  const factor = cholesky(volume, rows);
  if (factor === undefined) return Number.NaN;
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += 2 * log(factor[i * rows + i] as number);
  return sum;
}

/** Adds what the rows of each paper have in common. */
export function withPapers(
  covariance: Float64Array,
  paperOf: readonly number[],
  between: number,
): Float64Array {
  const rows = paperOf.length;
  return covariance.map((each, at) =>
    isOnePaper(paperOf[Math.floor(at / rows)], paperOf[at % rows]) ? each + between * between : each,
  );
}

function productWith(square: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, i) => dot(square.subarray(i * size, (i + 1) * size), vector));
}

function isOnePaper(a: number | undefined, b: number | undefined): boolean {
  return a === b && a !== -1;
}
