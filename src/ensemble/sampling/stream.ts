import { philox } from "./philox.ts";
import { textHash } from "./text-hash.ts";

/** What the random words of a stream are for: each use has words of its own. */
export const use = { value: 0, order: 1, place: 2, scramble: 3, rest: 4 } as const;

/** The random words of one dimension of an ensemble: they depend on the seed and the name alone. */
export interface Stream {
  /** Words of the key: the seed. */
  readonly key0: number;
  readonly key1: number;
  /** Words of the counter: the name. */
  readonly name0: number;
  readonly name1: number;
}

/** Largest seed and member. */
export const largestSeed = Number.MAX_SAFE_INTEGER;

/** The stream of a name. Different names, or seeds (whole numbers from 0), give streams that have nothing in common. */
export function streamOf(seed: number, name: string): Stream {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`seed ${seed}`);
  const [name0, name1] = textHash(name);
  return { key0: seed >>> 0, key1: Math.floor(seed / 4294967296), name0, name1 };
}

const words = new Uint32Array(4);

/** Four words of a stream at a place; the array is overwritten by the next call. */
export function wordsAt(stream: Stream, purpose: number, index: number): Uint32Array {
  words[0] = index;
  words[1] = purpose;
  words[2] = stream.name0;
  words[3] = stream.name1;
  philox(words, stream.key0, stream.key1);
  return words;
}

/**
 * A number between 0 and 1, neither of them: an odd multiple of 2^-53. It is a function of the stream and the member
 * alone, so that members can be drawn in any order, anywhere.
 */
export function uniformAt(stream: Stream, member: number, purpose: number = use.value): number {
  const drawn = wordsAt(stream, purpose, member);
  const steps = ((drawn[0] as number) >>> 6) * 67108864 + ((drawn[1] as number) >>> 6);
  return (2 * steps + 1) / 9007199254740992;
}
