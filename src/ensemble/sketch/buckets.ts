/**
 * How doubles fall into buckets: by their top bits, so that the bucket of a value is exact integer arithmetic and the
 * same everywhere, as in DDSketch with the fast mapping (C. Masson, J. E. Rim and H. K. Lee, PVLDB 12 (2019) 2195), here
 * with the sign. Buckets ascend with the value.
 */
export const mantissaBits = 10;

const dropped = 20 - mantissaBits;
const exponentMask = 0x7ff00000;
const zeroBucket = 1 << (11 + mantissaBits);

const oneDouble = new Float64Array(1);
const twoWords = new Uint32Array(oneDouble.buffer);
oneDouble[0] = 1;
/** Which of the two words of a double holds its sign and exponent. */
export const highWord = twoWords[1] === 0 ? 0 : 1;

/** Whether the high word belongs to NaN or an infinity. */
export function isNotFinite(high: number): boolean {
  return (high & exponentMask) === exponentMask;
}

/** The bucket of the double with this high word. Numbers nearer to zero than 2^-1022 count as zero. */
export function bucketOf(high: number): number {
  if ((high & exponentMask) === 0) return zeroBucket;
  return (high < 0x80000000 ? high | 0x80000000 : ~high) >>> dropped;
}

/** The smallest number of a bucket of positive numbers; the end of the bucket below it where they are negative. */
export function lowerEdge(bucket: number): number {
  const high = Math.abs(bucket - zeroBucket) << dropped;
  twoWords[highWord] = high;
  twoWords[1 - highWord] = 0;
  const size = isNotFinite(high) || high < 0 ? Number.MAX_VALUE : (oneDouble[0] as number);
  return bucket < zeroBucket ? -size : size;
}

/** Upper limit of the relative error of a value that is only known by its bucket, after so many collapses. */
export function errorAt(level: number): number {
  const octaves = level - mantissaBits;
  return octaves > 0 ? Number.POSITIVE_INFINITY : 1 / (1 << -octaves);
}
