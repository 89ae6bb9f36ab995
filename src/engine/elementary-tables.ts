import { dividePair, exactSum, multiplyPairs, type Pair, sumPairs } from "./double-double.ts";
import type { TableName } from "./elementary-arithmetic.ts";

/** Intervals of the logarithm's table and of the exponential's: 2 ** 7 each. */
export const tableBits = 7;
const entries = 1 << tableBits;

/**
 * High word at which the logarithm's first interval starts, about 0.7057: chosen so that 1 lies inside an interval
 * (one third from its lower end), where the table holds exactly 1 and 0 and small logarithms keep all digits.
 */
export const logarithmStart = 0x3ff00000 - 75 * (1 << (20 - tableBits)) - 2731;

/** ln 2 to 106 bits; `high` is a multiple of 2^-42, so that its product with an exponent is exact. */
export const ln2: Pair = { high: 0.6931471805598903, low: 5.497923018708371e-14 };

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
float[0] = 1;
const highIndex = words[1] === 0 ? 0 : 1;

function fromHighWord(word: number): number {
  float[0] = 0;
  words[highIndex] = word;
  return float[0] as number;
}

/** ln c by the series of 2 artanh((c - 1) / (c + 1)); c has few bits, so that c - 1 and c + 1 are exact. */
function preciseLogarithm(c: number): Pair {
  const ratio = dividePair({ high: c - 1, low: 0 }, c + 1);
  const square = multiplyPairs(ratio, ratio);
  let sum: Pair = { high: 0, low: 0 };
  for (let n = 45; n >= 1; n -= 2) {
    sum = sumPairs(multiplyPairs(sum, square), dividePair({ high: 2, low: 0 }, n));
  }
  return multiplyPairs(sum, ratio);
}

/** Per interval: a reciprocal c of its middle in 11 bits, -ln c as a multiple of 2^-42 and the rest, and one unused. */
function logarithmTable(): Float64Array {
  const table = new Float64Array(4 * entries);
  for (let i = 0; i < entries; i++) {
    const from = logarithmStart + i * (1 << (20 - tableBits));
    const ends = fromHighWord(from) + fromHighWord(from + (1 << (20 - tableBits)));
    const c =
      from < 0x3ff00000 && from + (1 << (20 - tableBits)) > 0x3ff00000
        ? 1
        : Math.floor(2048 / ends + 0.5) / 1024;
    const value = preciseLogarithm(c);
    const steps = 4398046511104; // 2^42
    const coarse = Math.floor(-value.high * steps + 0.5) / steps;
    table[4 * i] = c;
    table[4 * i + 1] = coarse;
    table[4 * i + 2] = -value.high - coarse - value.low;
  }
  return table;
}

function preciseExponential(x: Pair): Pair {
  let sum: Pair = { high: 1, low: 0 };
  for (let n = 30; n >= 1; n--) sum = sumPairs({ high: 1, low: 0 }, multiplyPairs(sum, dividePair(x, n)));
  return sum;
}

/** 2^(i/128) and, relative to it, what rounding left over. */
function exponentialTable(): Float64Array {
  const table = new Float64Array(2 * entries);
  const whole = exactSum(ln2.high, ln2.low);
  for (let i = 0; i < entries; i++) {
    const value = preciseExponential(multiplyPairs(whole, { high: i / entries, low: 0 }));
    table[2 * i] = value.high;
    table[2 * i + 1] = value.low / value.high;
  }
  return table;
}

/** The table of the arctangent holds its values at multiples of one over this. */
export const arctangentSteps = 16;

/** arctan(k/16) to 106 bits, added up from arctan(k/16) - arctan((k-1)/16) = arctan(16 / (256 + k (k - 1))). */
function preciseArctangents(): Pair[] {
  const all: Pair[] = [{ high: 0, low: 0 }];
  for (let k = 1; k <= arctangentSteps; k++) {
    const by = (arctangentSteps * arctangentSteps + k * (k - 1)) / arctangentSteps;
    const ratio = dividePair({ high: 1, low: 0 }, by);
    const square = multiplyPairs(ratio, ratio);
    let sum: Pair = { high: 0, low: 0 };
    for (let n = 27; n >= 1; n -= 2) {
      const sign = n % 4 === 1 ? 1 : -1;
      sum = sumPairs(multiplyPairs(sum, square), dividePair({ high: sign, low: 0 }, n));
    }
    all.push(sumPairs(all[k - 1] as Pair, multiplyPairs(sum, ratio)));
  }
  return all;
}

/** Per multiple of 1/16 up to 1: its arctangent and pi/2 less its arctangent, each as a sum of two numbers. */
function arctangentTable(): Float64Array {
  const values = preciseArctangents();
  const quarter = values[arctangentSteps] as Pair;
  return Float64Array.from(
    values.flatMap(({ high, low }) => {
      const left = sumPairs({ high: 2 * quarter.high, low: 2 * quarter.low }, { high: -high, low: -low });
      return [high, low, left.high, left.low];
    }),
  );
}

/** 2/pi in pieces of 24 bits after three zeros: piece i + 3 stands for piece * 2^(-24 (i + 1)). */
const twoOverPi = Float64Array.from([
  0, 0, 0, 10680707, 7228996, 1387004, 2578385, 16069853, 12639074, 9804092, 4427841, 16666979, 11263675,
  12935607, 2387514, 4345298, 14681673, 3074569, 13734428, 16653803, 1880361, 10960616, 8533493, 3062596,
  8710556, 7349940, 6258241, 3772886, 3769171, 3798172, 8675211, 12450088, 3874808, 9961438, 366607, 15675153,
  9132554, 7151469, 3571407, 2607881, 12013382, 4155038, 6285869, 7677882, 13102053, 15825725, 473591,
  9065106, 15363067, 6271263, 9264392, 5636912, 4652155, 7056368, 13614112,
]);

/** Computed once at load, with sums and products alone. */
export const elementaryTables: Readonly<Record<TableName, Float64Array>> = {
  logarithm: logarithmTable(),
  exponential: exponentialTable(),
  twoOverPi,
  arctangent: arctangentTable(),
};
