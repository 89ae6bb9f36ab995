import { isComparison } from "../expression/functions.ts";
import { op } from "../expression/operation.ts";
import type { Dialect } from "./dialect.ts";
import type { FunctionBody } from "./function-body.ts";
import { pair, valueType } from "./opcodes.ts";

const instructions: Readonly<Record<number, number>> = {
  [op.negate]: pair.negate,
  [op.sqrt]: pair.root,
  [op.abs]: pair.abs,
  [op.floor]: pair.floor,
  [op.add]: pair.add,
  [op.subtract]: pair.subtract,
  [op.multiply]: pair.multiply,
  [op.divide]: pair.divide,
  [op.min]: pair.min,
  [op.max]: pair.max,
  [op.less]: pair.less,
  [op.lessOrEqual]: pair.lessOrEqual,
  [op.equal]: pair.equal,
};

/** Pairs of doubles; conditions are masks. `addressOf` says where a constant lies: memory is read faster than it is made. */
export function pairDialect(addressOf: (constant: number) => number): Dialect {
  const constant = (body: FunctionBody, value: number): void => {
    body.integer(0);
    body.loadSplat(addressOf(value));
  };
  return {
    type: valueType.v128,
    cellBytes: 16,
    load: (body, offset) => body.loadPair(offset),
    store: (body, offset) => body.storePair(offset),
    constant,
    operate(body, operation) {
      const instruction = instructions[operation];
      if (instruction === undefined) return false;
      body.simd(instruction);
      if (isComparison(operation)) {
        constant(body, 1);
        body.simd(pair.and);
      }
      return true;
    },
    compare: (body, operation) => body.simd(instructions[operation] as number),
    both: (body) => body.simd(pair.and),
    decide: (body) => body.simd(pair.allTrue),
    bound(operation, value) {
      if (Number.isNaN(value) || Object.is(value, -0)) return undefined;
      return (body) => {
        if (value === 0 && operation === op.max) {
          // Of -0 and 0, 0 is the larger: the sum with 0.
          constant(body, 0);
          body.simd(pair.add);
        }
        constant(body, value);
        body.simd(operation === op.max ? pair.greater : pair.smaller);
      };
    },
    select(body) {
      constant(body, 0);
      body.simd(pair.notEqual);
      body.simd(pair.bitSelect);
    },
    choose: (body) => body.simd(pair.bitSelect),
  };
}
