/**
 * A small generator of random numbers in [0, 1): a counter stepped by the golden ratio and mixed, after G. L. Steele,
 * D. Lea and C. H. Flood, Fast splittable pseudorandom number generators (OOPSLA 2014), here with 32 bits and the
 * finaliser of MurmurHash3 (A. Appleby). Same seed, same numbers everywhere.
 */
export function seededRandom(seed: number): () => number {
  let counter = mix(seed | 0) ^ mix(Math.floor(seed / 4294967296) + 0x51ed270b);
  return function next() {
    counter = (counter + 0x9e3779b9) | 0;
    return (mix(counter) >>> 0) / 4294967296;
  };
}

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
