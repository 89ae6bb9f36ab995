/** How far below the typical value of the others the scale of one state may lie. */
const smallestShare = 1e-15;

/**
 * A state that starts at zero may never become as large as the others: its scale is this part of their typical value.
 */
const emptyShare = 1e-3;

/**
 * The magnitudes to which absolute tolerances are relative, for a model that does not state them: a state's value at
 * the start; where that is zero, a part of the typical (geometric mean) value of the others, at most of 1. States that
 * `rests` marks, which change in jumps alone, are numbers of another kind and do not count as typical. Where nothing has
 * a value at the start, `reach` says what is typical: how far the first slopes would bring each state.
 */
export function stateScales(
  initial: ArrayLike<number>,
  rests: readonly boolean[] = [],
  reach: () => ArrayLike<number> = () => [],
): Float64Array {
  const moving = Float64Array.from(initial, (value, i) => (rests[i] === true ? 0 : value));
  const typical = Math.min(1, typicalValue(moving) ?? typicalValue(reach()) ?? 1);
  return Float64Array.from(initial, (value) => {
    const size = Math.abs(value);
    return size > 0 && size < Infinity
      ? Math.max(Math.min(1, size), smallestShare * typical)
      : emptyShare * typical;
  });
}

/** 2 to the mean binary exponent of the values that are not zero; undefined where all are. */
function typicalValue(values: ArrayLike<number>): number | undefined {
  let exponents = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i] as number);
    if (!(size > 0 && size < Infinity)) continue;
    exponents += binaryExponent(size);
    count++;
  }
  return count === 0 ? undefined : powerOfTwo(Math.floor(exponents / count));
}

const bits = new DataView(new ArrayBuffer(8));

/** Read from the bits: logarithms and powers of the host differ from one host to the next. */
function binaryExponent(size: number): number {
  bits.setFloat64(0, size);
  return ((bits.getUint16(0) >> 4) & 0x7ff) - 1023;
}

function powerOfTwo(exponent: number): number {
  bits.setFloat64(0, 0);
  bits.setUint16(0, (Math.max(-1022, exponent) + 1023) << 4);
  return bits.getFloat64(0);
}
