import { cos, exp, log } from "../../ensemble/index.ts";
import { streamOf, uniformAt } from "../../ensemble/sampling/index.ts";

const twoPi = 6.283185307179586;

/** Random numbers of one use of one member: they depend on the seed, the use and the member alone. */
export interface Chance {
  /** Uniform in (0, 1). */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Gamma with a shape and unit rate. */
  gamma(shape: number): number;
}

/** The numbers of a member for one use: its own stream of the generator of ensembles, read from its start. */
export function chanceOf(seed: number, use: number, member: number): Chance {
  const stream = streamOf(seed, `fit.${use}.${member}`);
  let index = 0;
  const uniform = () => uniformAt(stream, index++);
  // Box and Muller 1958; the second of the pair is not kept, so that a number takes the same places everywhere.
  const normal = () => {
    const radius = Math.sqrt(-2 * log(uniform()));
    return radius * cos(twoPi * uniform());
  };
  return { uniform, normal, gamma: (shape) => gammaOf(shape, uniform, normal) };
}

/** Marsaglia and Tsang, A simple method for generating gamma variables (ACM TOMS 2000); small shapes by a power. */
function gammaOf(shape: number, uniform: () => number, normal: () => number): number {
  if (shape < 1) return gammaOf(shape + 1, uniform, normal) * exp(log(uniform()) / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (log(uniform()) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
  }
}
