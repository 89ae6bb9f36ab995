/** Tables that the elementary functions read; see elementary-tables.ts. */
export type TableName = "logarithm" | "exponential" | "twoOverPi" | "arctangent";

/**
 * What straight code is written on, without choices: `V` is a 64-bit float, `I` a 32-bit integer, or pairs of them.
 *
 * Every operation is exact or correctly rounded, so that each machine gives the same bits: plain numbers in
 * elementary-native.ts, generated WASM in the compiler.
 */
export interface StraightArithmetic<V, I> {
  number(value: number): V;
  add(a: V, b: V): V;
  subtract(a: V, b: V): V;
  multiply(a: V, b: V): V;

  integer(value: number): I;
  minus(a: I, b: I): I;
  and(a: I, b: I): I;
  shiftLeft(a: I, count: number): I;
  /** Arithmetic shift: the sign is kept. */
  shiftRight(a: I, count: number): I;
  fromInteger(a: I): V;

  /** The last 32 bits of the fraction. */
  lowWord(a: V): I;
  /** Sign, exponent and the first 20 bits of the fraction. */
  highWord(a: V): I;
  /** The number with that high word and a low word of zero. */
  fromHighWord(high: I): V;
  /** The number with a low word of zero: 21 bits of its fraction, cut off. */
  cut(a: V): V;
  /** Adds to the high word: whole steps of 2^20 multiply a normal number by powers of two. */
  raise(a: V, byHigh: I): V;
  /** Entry `index + offset` of a table. */
  lookUp(table: TableName, index: I, offset: number): V;
}

/** The machine on which the elementary functions are written. */
export interface Arithmetic<V, I> extends StraightArithmetic<V, I> {
  divide(a: V, b: V): V;
  root(a: V): V;
  magnitude(a: V): V;
  floor(a: V): V;
  smaller(a: V, b: V): V;
  larger(a: V, b: V): V;
  less(a: V, b: V): I;
  equal(a: V, b: V): I;
  /** `a` where the condition is not zero, else `b`. */
  choose(condition: I, a: V, b: V): V;
  /** Evaluates one of two bodies. */
  branch(condition: I, yes: () => V, no: () => V): V;

  plus(a: I, b: I): I;
  or(a: I, b: I): I;
  /** Drops the fraction; the value must fit in 32 bits. NaN gives 0. */
  toInteger(a: V): I;
}
