const digit = 256;
const histogram = new Uint32Array(digit);

/** Sorts the first `length` buckets in place, by their lowest byte first; `spare` has room for as many. */
export function sortBuckets(buckets: Uint32Array, length: number, spare: Uint32Array): void {
  let least = 0xffffffff;
  let most = 0;
  for (let i = 0; i < length; i++) {
    const bucket = buckets[i] as number;
    if (bucket < least) least = bucket;
    if (bucket > most) most = bucket;
  }
  let from = buckets;
  let to = spare;
  for (let shift = 0; length > 0 && (most - least) >>> shift > 0; shift += 8) {
    sortByByte(from, to, length, least, shift);
    [from, to] = [to, from];
  }
  if (from !== buckets) for (let i = 0; i < length; i++) buckets[i] = from[i] as number;
}

function sortByByte(from: Uint32Array, to: Uint32Array, length: number, least: number, shift: number): void {
  histogram.fill(0);
  for (let i = 0; i < length; i++) {
    const byte = (((from[i] as number) - least) >>> shift) & 255;
    histogram[byte] = (histogram[byte] as number) + 1;
  }
  let place = 0;
  for (let byte = 0; byte < digit; byte++) {
    const count = histogram[byte] as number;
    histogram[byte] = place;
    place += count;
  }
  for (let i = 0; i < length; i++) {
    const bucket = from[i] as number;
    const byte = ((bucket - least) >>> shift) & 255;
    const at = histogram[byte] as number;
    to[at] = bucket;
    histogram[byte] = at + 1;
  }
}
