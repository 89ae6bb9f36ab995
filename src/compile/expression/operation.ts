/** Operations of an expression. The numbers are internal; nothing outside the compiler sees them. */
export const op = {
  constant: 0,
  parameter: 1,
  state: 2,
  time: 3,
  switch: 4,
  /** 1 / (h gamma) of the step. */
  shift: 5,
  /** Right-hand side i of the linear system. */
  right: 6,
  /** Stored value i of the factorisation. */
  factor: 7,

  negate: 8,
  reciprocal: 9,
  sqrt: 10,
  abs: 11,
  exp: 12,
  log: 13,
  sin: 14,
  cos: 15,
  arctan: 16,
  floor: 17,

  add: 18,
  subtract: 19,
  multiply: 20,
  divide: 21,
  min: 22,
  max: 23,
  pow: 24,
  less: 25,
  lessOrEqual: 26,
  equal: 27,

  /** select(c, a, b): a where c is not zero. */
  select: 28,
} as const;

export const firstUnary = op.negate;
export const firstBinary = op.add;

/** Number of operands that are nodes. */
export function arity(operation: number): number {
  if (operation < firstUnary) return 0;
  if (operation < firstBinary) return 1;
  return operation === op.select ? 3 : 2;
}

/** What a node depends on, as bits. */
export const depends = { parameter: 1, time: 2, state: 4, switch: 8, step: 16 } as const;

/** Dependency bits of the leaves, by operation. */
export const leafDependence: readonly number[] = [
  0,
  depends.parameter,
  depends.state,
  depends.time,
  depends.switch,
  depends.step,
  depends.step,
  depends.step,
];
