import type { FunctionBody } from "./function-body.ts";
import { code, pair, valueType } from "./opcodes.ts";

/** Arithmetic on the components of vectors, two at a time or one: the same operations in the same order. */
export interface Lanes {
  /** Pushes the components at a byte address. */
  load(address: number): void;
  /** Call before the value is pushed, then {@link Lanes.store}. */
  target(): void;
  store(address: number): void;
  /** Pushes a scalar for each component. */
  scalar(index: number): void;
  constant(value: number): void;
  add(): void;
  subtract(): void;
  multiply(): void;
  divide(): void;
  abs(): void;
  max(): void;
  get(register: number): void;
  set(register: number): void;
}

/** Scalars kept for a whole loop, as a double and spread over a pair. */
export interface Scalar {
  readonly single: number;
  readonly double: number;
}

/** Takes a double from the stack into a scalar for loops. */
export function keepScalar(body: FunctionBody, scalar: Scalar): void {
  body.tee(scalar.single);
  body.simd(pair.splat);
  body.set(scalar.double);
}

export function declareScalar(body: FunctionBody): Scalar {
  return { single: body.local(valueType.f64), double: body.local(valueType.v128) };
}

/** A register that holds one component or two. */
export function declareRegister(body: FunctionBody): Scalar {
  return declareScalar(body);
}

/** Vectors of at most this many pairs are written out without a loop. */
const unrolledPairs = 8;
const pairsPerRound = 2;

/**
 * Writes a loop over `size` components: pairs first, then the last one where the size is odd. `write` is called once per
 * form; addresses it gives are those of component 0.
 */
export function forEachComponent(
  body: FunctionBody,
  size: number,
  scalars: readonly Scalar[],
  write: (lanes: Lanes) => void,
  offset: number,
): void {
  const pairs = Math.floor(size / 2);
  const rounds = pairs > unrolledPairs ? Math.floor(pairs / pairsPerRound) : 0;
  if (rounds > 0) {
    body.integer(0);
    body.set(offset);
    body.emit(code.loop, 0x40);
    for (let k = 0; k < pairsPerRound; k++) write(pairLanes(body, scalars, () => body.get(offset), 16 * k));
    body.get(offset);
    body.integer(16 * pairsPerRound);
    body.emit(code.i32Add);
    body.tee(offset);
    body.integer(16 * pairsPerRound * rounds);
    body.emit(code.i32LessUnsigned, code.branchIf, 0);
    body.emit(code.end);
  }
  for (let k = rounds * pairsPerRound; k < pairs; k++)
    write(pairLanes(body, scalars, () => body.integer(0), 16 * k));
  if (size % 2 === 1) write(singleLane(body, scalars, 8 * (size - 1)));
}

function pairLanes(body: FunctionBody, scalars: readonly Scalar[], pushBase: () => void, at: number): Lanes {
  return {
    load(address) {
      pushBase();
      body.loadPair(address + at);
    },
    target: pushBase,
    store: (address) => body.storePair(address + at),
    scalar: (index) => body.get((scalars[index] as Scalar).double),
    constant(value) {
      body.double(value);
      body.simd(pair.splat);
    },
    add: () => body.simd(pair.add),
    subtract: () => body.simd(pair.subtract),
    multiply: () => body.simd(pair.multiply),
    divide: () => body.simd(pair.divide),
    abs: () => body.simd(pair.abs),
    max: () => body.simd(pair.max),
    get: (register) => body.get((scalars[register] as Scalar).double),
    set: (register) => body.set((scalars[register] as Scalar).double),
  };
}

function singleLane(body: FunctionBody, scalars: readonly Scalar[], at: number): Lanes {
  return {
    load(address) {
      body.integer(0);
      body.load(address + at);
    },
    target: () => body.integer(0),
    store: (address) => body.store(address + at),
    scalar: (index) => body.get((scalars[index] as Scalar).single),
    constant: (value) => body.double(value),
    add: () => body.emit(code.f64Add),
    subtract: () => body.emit(code.f64Subtract),
    multiply: () => body.emit(code.f64Multiply),
    divide: () => body.emit(code.f64Divide),
    abs: () => body.emit(code.f64Abs),
    max: () => body.emit(code.f64Max),
    get: (register) => body.get((scalars[register] as Scalar).single),
    set: (register) => body.set((scalars[register] as Scalar).single),
  };
}

/** Top of the stack + scalar * components. */
export function addScaled(lanes: Lanes, scalar: number, address: number): void {
  lanes.scalar(scalar);
  lanes.load(address);
  lanes.multiply();
  lanes.add();
}
