const multiplierA = 0xd2511f53;
const multiplierB = 0xcd9e8d57;
const keyStepA = 0x9e3779b9;
const keyStepB = 0xbb67ae85;
const rounds = 10;

/**
 * Philox4x32-10: four random 32-bit words from a counter of four and a key of two, written over the counter
 * (J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, Parallel random numbers: as easy as 1, 2, 3, SC11, 2011).
 */
export function philox(counter: Uint32Array, key0: number, key1: number): void {
  let c0 = counter[0] as number;
  let c1 = counter[1] as number;
  let c2 = counter[2] as number;
  let c3 = counter[3] as number;
  let k0 = key0;
  let k1 = key1;
  for (let round = 0; round < rounds; round++) {
    const next0 = highProduct(multiplierB, c2) ^ c1 ^ k0;
    const next2 = highProduct(multiplierA, c0) ^ c3 ^ k1;
    c1 = Math.imul(multiplierB, c2);
    c3 = Math.imul(multiplierA, c0);
    c0 = next0;
    c2 = next2;
    k0 = (k0 + keyStepA) | 0;
    k1 = (k1 + keyStepB) | 0;
  }
  counter[0] = c0;
  counter[1] = c1;
  counter[2] = c2;
  counter[3] = c3;
}

/** The upper 32 bits of the product of two words. */
function highProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const other = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + (middle >>> 16) + (other >>> 16)) | 0;
}
