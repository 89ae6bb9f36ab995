/** Buckets in ascending order with how many values each holds; `level` is how often pairs of neighbours became one. */
export interface Counted {
  readonly buckets: Uint32Array;
  readonly counts: Uint32Array;
  length: number;
  level: number;
}

/** An empty list with room for so many buckets. */
export function emptyCounted(room: number): Counted {
  return { buckets: new Uint32Array(room), counts: new Uint32Array(room), length: 0, level: 0 };
}

/** Makes a list of buckets in ascending order, each standing as often as it holds values. */
export function countSorted(sorted: Uint32Array, length: number, into: Counted): void {
  let last = -1;
  let bucket = -1;
  for (let i = 0; i < length; i++) {
    const next = sorted[i] as number;
    if (next !== bucket) {
      bucket = next;
      last++;
      into.buckets[last] = bucket;
      into.counts[last] = 0;
    }
    into.counts[last] = (into.counts[last] as number) + 1;
  }
  into.length = last + 1;
  into.level = 0;
}

/** A stretch of lists that lie behind each other. */
export interface Stretch {
  readonly buckets: Uint32Array;
  readonly counts: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** Merges two lists at the coarser of their levels. `into` needs room for both and is neither of them. */
export function mergeCounted(a: Stretch, b: Stretch, into: Counted): void {
  const level = Math.max(a.level, b.level);
  const shiftA = level - a.level;
  const shiftB = level - b.level;
  let i = a.from;
  let j = b.from;
  let last = -1;
  let bucket = -1;
  while (i < a.to || j < b.to) {
    const nextA = i < a.to ? (a.buckets[i] as number) >>> shiftA : 0xffffffff;
    const nextB = j < b.to ? (b.buckets[j] as number) >>> shiftB : 0xffffffff;
    const next = nextA < nextB ? nextA : nextB;
    if (next !== bucket) {
      bucket = next;
      last++;
      into.buckets[last] = bucket;
      into.counts[last] = 0;
    }
    const count = nextA <= nextB ? (a.counts[i++] as number) : (b.counts[j++] as number);
    into.counts[last] = (into.counts[last] as number) + count;
  }
  into.length = last + 1;
  into.level = level;
}

/**
 * Makes pairs of neighbours one until no more than `limit` buckets are left: the uniform collapse of UDDSketch
 * (I. Epicoco et al., IEEE Access 8 (2020) 147604). How often follows from the set of values alone, not from their order.
 */
export function collapse(list: Counted, limit: number): void {
  while (list.length > limit) {
    let last = -1;
    let bucket = -1;
    for (let i = 0; i < list.length; i++) {
      const next = (list.buckets[i] as number) >>> 1;
      const count = list.counts[i] as number;
      if (next === bucket) list.counts[last] = (list.counts[last] as number) + count;
      else {
        bucket = next;
        last++;
        list.buckets[last] = bucket;
        list.counts[last] = count;
      }
    }
    list.length = last + 1;
    list.level++;
  }
}
