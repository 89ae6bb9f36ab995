import { type Chance, chanceOf } from "./chance.ts";
import { times } from "./dense.ts";
import { drawPrecision } from "./draw-precision.ts";
import { columnsOf, type Frame, type Noise, pointAt } from "./frame.ts";
import { linearDraws } from "./linear-draw.ts";
import { type Minimum, minimise, type Steps, type Task } from "./minimise.ts";
import { drawNoise, type NoisePosterior } from "./noise.ts";
import { valueAt } from "./objective.ts";
import { quantile } from "./quantile.ts";

/** One draw of the posterior. */
export interface Member {
  readonly index: number;
  /** Coordinates of the fitted, then of the nuisance parameters. */
  readonly point: Float64Array;
  readonly residuals: Float64Array;
  readonly noise: Noise;
  /** The objective at this member, as Student's t. */
  readonly misfit: number;
}

export interface MemberSettings {
  readonly seed: number;
  readonly members: number;
  /** Simulations of a member: each corrects its Jacobian by what it taught. */
  readonly updates: number;
}

export interface DrawnMembers {
  readonly members: readonly Member[];
  /** Draws whose model could not be run. */
  readonly failed: number;
  /** Draws that no values of the fitted parameters bring near the data. */
  readonly unreconciled: number;
}

const use = 1;
const sweeps = 12;
/** Where a member's misfit counts as far out: so many interquartile ranges above the upper quartile. */
const farOut = 3;

/**
 * An ensemble by randomised minimisation: each member has its own draw of the nuisance parameters, of the scatter and of
 * the data and the prior about their values, and minimises what is then its objective (D. S. Oliver's randomised maximum
 * likelihood; Y. Ba, J. de Wiljes, D. S. Oliver and S. Reich 2021, arXiv 2101.03612; J. M. Bardsley, A. Solonen, H. Haario
 * and M. Laine 2014, doi 10.1137/140964023). Student's t is a normal of unknown precision: each row's precision is drawn
 * given the member's residuals, first in the linear model, then once more with its own simulation.
 *
 * Exact for linear models with normal residuals; the coverage of its intervals elsewhere is tested.
 */
export async function drawMembers(
  frame: Frame,
  optimum: Minimum,
  noises: NoisePosterior,
  settings: MemberSettings,
  progress: (done: number) => void = () => {},
): Promise<DrawnMembers> {
  const found: Member[] = [];
  let failed = 0;
  let unreconciled = 0;
  for (let next = 0; found.length < settings.members && next < 2 * settings.members; ) {
    const count = Math.min(settings.members - found.length, 2 * settings.members - next);
    const indices = columnsOf(count, next);
    next += count;
    const batch = await drawBatch(frame, optimum, noises, settings, indices);
    const near = reconciled(batch, found);
    failed += count - batch.length;
    unreconciled += batch.length - near.length;
    found.push(...near);
    progress(found.length);
  }
  return { members: found, failed, unreconciled };
}

async function drawBatch(
  frame: Frame,
  optimum: Minimum,
  noises: NoisePosterior,
  settings: MemberSettings,
  indices: readonly number[],
): Promise<Member[]> {
  const steps: Steps = { most: settings.updates, enough: 1e-3, jacobian: "updated" };
  const seeds = indices.map((index) => seedOf(frame, noises, settings.seed, index));
  const atOptimum = await frame.estimation.residuals(
    seeds.map(({ nuisance }) => pointAt(frame, optimum.place, nuisance)),
  );
  const first = seeds.map((seed, i) => {
    const residuals = atOptimum[i] as Float64Array;
    return randomised(frame, seed, { ...optimum, residuals });
  });
  const once = await minimise(frame, first, steps);
  const second = once.map((minimum, i) => again(frame, seeds[i] as Seed, minimum));
  const twice = await minimise(frame, second, steps);
  return twice.flatMap((minimum, i) => {
    const { index, nuisance, noise } = seeds[i] as Seed;
    if (!Number.isFinite(minimum.value)) return [];
    const { place, residuals } = minimum;
    const misfit = valueAt(frame, { noise, nuisance }, place, residuals);
    return [{ index, point: pointAt(frame, place, nuisance), residuals, noise, misfit }];
  });
}

interface Seed {
  readonly index: number;
  readonly chance: Chance;
  readonly noise: Noise;
  readonly nuisance: Float64Array;
}

function seedOf(frame: Frame, noises: NoisePosterior, seed: number, index: number): Seed {
  const chance = chanceOf(seed, use, index);
  const noise = drawNoise(noises, chance);
  const nuisance = Float64Array.from(frame.estimation.nuisance, () => chance.normal());
  return { index, chance, noise, nuisance };
}

/** Precisions by Gibbs sampling in the linear model about the optimum, then a perturbed objective that has them. */
function randomised(frame: Frame, seed: Seed, optimum: Minimum): Task {
  const { noise, nuisance, chance } = seed;
  let place: Float64Array = optimum.place;
  let residuals = optimum.residuals;
  if (!residuals.every(Number.isFinite)) return { start: place, objective: { noise, nuisance } };
  const draw = linearDraws(frame, { noise, nuisance }, optimum, chance);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    place = draw(drawPrecision(frame, seed, { place, residuals }));
    const moved = place.map((x, i) => x - (optimum.place[i] as number)).subarray(0, frame.fitted);
    const shift = times(optimum.jacobian, frame.fitted, moved);
    residuals = optimum.residuals.map((each, row) => each + (shift[row] ?? 0));
  }
  return perturbed(frame, seed, { ...optimum, precisionAt: { place, residuals } });
}

/** The same member once more, with the precisions that its own residuals ask for. */
function again(frame: Frame, seed: Seed, minimum: Minimum): Task {
  const { noise, nuisance } = seed;
  if (!Number.isFinite(minimum.value)) return { start: minimum.place, objective: { noise, nuisance } };
  return perturbed(frame, seed, { ...minimum, precisionAt: minimum });
}

function perturbed(
  frame: Frame,
  seed: Seed,
  from: Pick<Minimum, "place" | "jacobian"> & {
    readonly precisionAt: { readonly place: Float64Array; readonly residuals: Float64Array };
  },
): Task {
  const { noise, nuisance, chance } = seed;
  const precision = drawPrecision(frame, seed, from.precisionAt);
  const anchor = new Float64Array(frame.size).map(() => chance.normal());
  const shift = precision.map((each) => (noise.scale * chance.normal()) / Math.sqrt(each));
  return {
    start: from.place,
    jacobian: from.jacobian,
    objective: { noise, nuisance, precision, anchor, shift },
  };
}

/** Members whose misfit is not far above that of the others. */
function reconciled(batch: readonly Member[], before: readonly Member[]): readonly Member[] {
  const misfits = [...before, ...batch].map(({ misfit }) => misfit);
  const low = quantile(misfits, 0.25);
  const high = quantile(misfits, 0.75);
  return batch.filter(({ misfit }) => misfit <= high + farOut * (high - low));
}
