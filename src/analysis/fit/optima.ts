import { chanceOf } from "./chance.ts";
import type { Frame, Noise } from "./frame.ts";
import { type Minimum, minimise } from "./minimise.ts";

/** A place where the objective is lowest among its neighbours. */
export interface Optimum {
  readonly minimum: Minimum;
  /** How many of the starts ended here. */
  readonly starts: number;
}

const use = 2;
/** Ends that differ by less than this in every fitted coordinate are one; the unit is the sd of the prior. */
const apart = 0.1;

/** Minimises from the centre of the prior and from draws of it; optima stand best first. */
export async function findOptima(
  frame: Frame,
  noise: Noise,
  { starts, seed, most }: { readonly starts: number; readonly seed: number; readonly most: number },
): Promise<{ readonly optima: readonly Optimum[]; readonly failed: number }> {
  const nuisance = new Float64Array(frame.estimation.nuisance.length);
  const tasks = Array.from({ length: starts }, (_, index) => {
    const chance = chanceOf(seed, use, index);
    const start = new Float64Array(frame.size);
    if (index > 0) for (let i = 0; i < frame.fitted; i++) start[i] = chance.normal();
    return { start, objective: { noise, nuisance } };
  });
  const ends = await minimise(frame, tasks, { most, enough: 1e-5, jacobian: "exact" });
  const done = ends.filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.value - b.value);
  const optima: Optimum[] = [];
  for (const minimum of done) {
    const same = optima.findIndex((other) => areOne(frame, other.minimum.place, minimum.place));
    const known = optima[same];
    if (known === undefined) optima.push({ minimum, starts: 1 });
    else optima[same] = { ...known, starts: known.starts + 1 };
  }
  return { optima, failed: ends.length - done.length };
}

function areOne({ fitted }: Frame, a: Float64Array, b: Float64Array): boolean {
  return a.subarray(0, fitted).every((x, i) => Math.abs(x - (b[i] as number)) < apart);
}
