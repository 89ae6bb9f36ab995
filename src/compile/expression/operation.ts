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
  /** Cell i of what the solver writes of delayed values. */
  past: 8,

  negate: 9,
  reciprocal: 10,
  sqrt: 11,
  abs: 12,
  exp: 13,
  log: 14,
  sin: 15,
  cos: 16,
  arctan: 17,
  floor: 18,

  add: 19,
  subtract: 20,
  multiply: 21,
  divide: 22,
  min: 23,
  max: 24,
  pow: 25,
  less: 26,
  lessOrEqual: 27,
  equal: 28,

  /** select(c, a, b): a where c is not zero. */
  select: 29,
} as const;

const firstUnary = op.negate;
export const firstBinary = op.add;

/** Number of operands that are nodes. */
export function arity(operation: number): number {
  if (operation < firstUnary) return 0;
  if (operation < firstBinary) return 1;
  return operation === op.select ? 3 : 2;
}

/** What a node depends on, as bits. */
export const depends = { parameter: 1, time: 2, state: 4, switch: 8, step: 16, past: 32 } as const;

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
  depends.past,
];
