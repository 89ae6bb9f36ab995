import { cos, exp, log } from "../../ensemble/index.ts";

const twoPi = 6.283185307179586;
const words = 9007199254740992;

/** Random numbers of one use of one member: they depend on the seed, the use and the member alone. */
export interface Chance {
  /** Uniform in (0, 1). */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Gamma with a shape and unit rate. */
  gamma(shape: number): number;
}

/**
 * A counter is hashed together with seed, use and member, so that members can be drawn in any order: 53 bits of two
 * words, mixed as in the finaliser of MurmurHash3 (A. Appleby).
 */
export function chanceOf(seed: number, use: number, member: number): Chance {
  const key = mix(mix(mix(seed | 0) ^ Math.imul(use + 1, 0x9e3779b1)) ^ Math.imul(member + 1, 0x85ebca77));
  let counter = 0;
  const word = () => {
    counter = (counter + 1) | 0;
    return mix(mix(key ^ Math.imul(counter, 0x9e3779b9)) + Math.imul(counter, 0xc2b2ae3d)) >>> 0;
  };
  const uniform = () => ((word() >>> 6) * 134217728 + (word() >>> 5) + 0.5) / words;
  // Box and Muller 1958; the second of the pair is not kept, so that a number takes the same words everywhere.
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

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
