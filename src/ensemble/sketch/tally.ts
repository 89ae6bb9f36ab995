import type { Counted, Stretch } from "./counted.ts";

/** Buckets between the first and the last that can be counted in an array: 64 octaves. */
const widest = 1 << 16;
const counts = new Uint32Array(widest);
/** One bit for each count that is not zero, so that the few that are used are found fast. */
const used = new Uint32Array(widest / 32);

/**
 * Counts buckets that stand in any order, each once for each value, together with a list, at the level of the list.
 * Returns false, and does nothing, where they lie too far apart.
 */
export function tally(column: Uint32Array, length: number, list: Stretch, into: Counted): boolean {
  const { level } = list;
  let least = list.from < list.to ? (list.buckets[list.from] as number) : 0xffffffff;
  let most = list.from < list.to ? (list.buckets[list.to - 1] as number) : 0;
  for (let i = 0; i < length; i++) {
    const bucket = (column[i] as number) >>> level;
    if (bucket < least) least = bucket;
    if (bucket > most) most = bucket;
  }
  if (most - least >= widest) return false;
  for (let i = list.from; i < list.to; i++) {
    const place = (list.buckets[i] as number) - least;
    counts[place] = list.counts[i] as number;
    used[place >>> 5] = (used[place >>> 5] as number) | (1 << (place & 31));
  }
  for (let i = 0; i < length; i++) {
    const place = ((column[i] as number) >>> level) - least;
    counts[place] = (counts[place] as number) + 1;
    used[place >>> 5] = (used[place >>> 5] as number) | (1 << (place & 31));
  }
  into.length = emptyInto(into, least, (most - least) >>> 5);
  into.level = level;
  return true;
}

/** Moves what was counted into a list, and leaves the counts at zero. Returns the length of the list. */
function emptyInto(into: Counted, least: number, lastWord: number): number {
  let at = 0;
  for (let word = 0; word <= lastWord; word++) {
    let bits = used[word] as number;
    used[word] = 0;
    while (bits !== 0) {
      const lowest = bits & -bits;
      const place = (word << 5) + 31 - Math.clz32(lowest);
      bits ^= lowest;
      into.buckets[at] = least + place;
      into.counts[at++] = counts[place] as number;
      counts[place] = 0;
    }
  }
  return at;
}
