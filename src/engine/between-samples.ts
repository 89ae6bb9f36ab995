import { firstNegative } from "./quartic-sign.ts";

/** Fractions of a step between the samples of a margin, in no ratio to them. */
export const probes = [0.1127, 0.3819, 0.8541] as const;

/** Weights of the values at 0, 1/4, 1/2, 3/4 and 1 in the quartic through them, at each probe (Lagrange). */
const weights = probes.map((at) =>
  [0, 1, 2, 3, 4].map((j) => {
    let weight = 1;
    for (let k = 0; k < 5; k++) if (k !== j) weight = (weight * (4 * at - k)) / (j - k);
    return weight;
  }),
);

/** How far a margin may be off the quartic in any case, as a fraction of its largest value. */
const ofLargest = 1e-4;
/** How many times its distance from the quartic, as the probes see it, a margin may be off in between. */
const doubt = 4;

/**
 * Whether the quartic through the five samples of a margin is close enough to it, as three probes see it, to tell that
 * it stays positive, or nearly exact.
 */
export function followsQuartic(samples: readonly number[], atProbes: readonly number[]): boolean {
  let largest = 0;
  for (const sample of samples) largest = Math.max(largest, Math.abs(sample));
  let error = 0;
  for (const [p, value] of atProbes.entries()) {
    const row = weights[p] as readonly number[];
    let expected = 0;
    for (let j = 0; j < 5; j++) expected = expected + (row[j] as number) * (samples[j] as number);
    error = Math.max(error, Math.abs(value - expected));
  }
  if (!(error > ofLargest * largest)) return true;
  const [s0, s1, s2, s3, s4] = samples.map((sample) => sample - doubt * error) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return s4 >= 0 && firstNegative(s0, s1, s2, s3, s4) === Infinity;
}
