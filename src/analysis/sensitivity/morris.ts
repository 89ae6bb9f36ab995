import { type Stream, streamOf, uniformAt } from "../../ensemble/index.ts";
import { bootstrap, type Estimated } from "./bootstrap.ts";
import type { Points } from "./points.ts";

/** Levels of a coordinate: the middles of as many equally likely classes. */
const levels = 8;
/** Share of the spread that a coordinate moves by: half of the levels (M. D. Morris, Technometrics 33 (1991) 161). */
const stride = 0.5;

/** Walks through the unit cube that move one coordinate at a time, each once. */
export interface MorrisDesign extends Points {
  readonly trajectories: number;
  /** Which coordinate each step of each walk moves. */
  readonly moved: Int32Array;
}

/** What moving one coordinate did, over all walks, per whole spread. */
export interface MorrisEffect {
  readonly mean: number;
  /** Mean of the sizes, mu*, which opposite effects do not cancel (F. Campolongo et al., Env. Mod. Softw. 22 (2007) 1509). */
  readonly meanSize: Estimated;
  /** How much it depends on where the others stand, or on where it starts. */
  readonly sd: number;
}

/** Walks from random starts in random order and direction. */
export function morrisDesign(width: number, trajectories: number, seed: number): MorrisDesign {
  const shares = new Float64Array(trajectories * (width + 1) * width);
  const moved = new Int32Array(trajectories * width);
  for (let walk = 0; walk < trajectories; walk++) {
    const stream = streamOf(seed, `walk ${walk}`);
    const order = shuffled(width, stream);
    moved.set(order, walk * width);
    const first = walk * (width + 1);
    for (let i = 0; i < width; i++) {
      shares[first * width + i] = (Math.floor(uniformAt(stream, width + i) * levels) + 0.5) / levels;
    }
    order.forEach((coordinate, step) => {
      const from = (first + step) * width;
      shares.copyWithin(from + width, from, from + width);
      const before = shares[from + coordinate] as number;
      shares[from + width + coordinate] = before < 0.5 ? before + stride : before - stride;
    });
  }
  return { width, shares, trajectories, moved };
}

/** The effects of each coordinate on one output. Steps without an answer at either end are left out. */
export function morrisEffects(design: MorrisDesign, output: Float64Array, seed: number): MorrisEffect[] {
  const { width, trajectories } = design;
  const effects = elementaryEffects(design, output);
  const of = (coordinate: number) =>
    effects.subarray(coordinate * trajectories, (coordinate + 1) * trajectories);
  const sizes = bootstrap(trajectories, seed, (rows) =>
    Float64Array.from({ length: width }, (_, coordinate) => meanSize(of(coordinate), rows)),
  );
  return sizes.map((size, coordinate) => ({ ...meanAndSd(of(coordinate)), meanSize: size }));
}

/** Change per whole spread: coordinates x walks. */
function elementaryEffects(
  { width, trajectories, shares, moved }: MorrisDesign,
  output: Float64Array,
): Float64Array {
  const effects = new Float64Array(width * trajectories);
  for (let walk = 0; walk < trajectories; walk++) {
    for (let step = 0; step < width; step++) {
      const coordinate = moved[walk * width + step] as number;
      const row = walk * (width + 1) + step;
      const change = (output[row + 1] as number) - (output[row] as number);
      const way =
        (shares[(row + 1) * width + coordinate] as number) - (shares[row * width + coordinate] as number);
      effects[coordinate * trajectories + walk] = change / way;
    }
  }
  return effects;
}

function meanSize(effects: Float64Array, rows: Int32Array): number {
  let sum = 0;
  let count = 0;
  for (const row of rows) {
    const effect = effects[row] as number;
    if (Number.isNaN(effect)) continue;
    sum += Math.abs(effect);
    count++;
  }
  return sum / count;
}

function meanAndSd(all: Float64Array): { mean: number; sd: number } {
  const effects = all.filter((effect) => !Number.isNaN(effect));
  const mean = effects.reduce((sum, effect) => sum + effect, 0) / effects.length;
  const squares = effects.reduce((sum, effect) => sum + (effect - mean) * (effect - mean), 0);
  return { mean, sd: Math.sqrt(squares / Math.max(1, effects.length - 1)) };
}

/** The numbers below `width` in random order (R. A. Fisher and F. Yates). */
function shuffled(width: number, stream: Stream): Int32Array {
  const order = Int32Array.from({ length: width }, (_, i) => i);
  for (let last = width - 1; last > 0; last--) {
    const other = Math.floor(uniformAt(stream, last) * (last + 1));
    const moved = order[last] as number;
    order[last] = order[other] as number;
    order[other] = moved;
  }
  return order;
}
