import { isComparison } from "../expression/functions.ts";
import { op } from "../expression/operation.ts";
import type { FunctionBody } from "./function-body.ts";
import { code, pair, valueType } from "./opcodes.ts";

/** How the instructions of tapes are written: on doubles, or on pairs of them. */
export interface Dialect {
  /** Value type of a result. */
  readonly type: number;
  /** Bytes of a cell. */
  readonly cellBytes: number;
  /** Loads the cell at the address on the stack plus an offset. */
  load(body: FunctionBody, offset: number): void;
  store(body: FunctionBody, offset: number): void;
  constant(body: FunctionBody, value: number): void;
  /** Writes an operation whose operands are on the stack; false where there is no instruction for it. */
  operate(body: FunctionBody, operation: number): boolean;
  /** As `operate` for a comparison, whose result is a condition. */
  compare(body: FunctionBody, operation: number): void;
  /** The condition that two conditions both hold. */
  both(body: FunctionBody): void;
  /** Turns a condition into what `if` takes. */
  decide(body: FunctionBody): void;
  /**
   * What writes `op.min` or `op.max` of the value on the stack and a constant; undefined where that is no better than
   * `operate` with both on the stack.
   */
  bound(operation: number, constant: number): ((body: FunctionBody) => void) | undefined;
  /** Of a, b and a value: a where the value is not 0, else b. */
  select(body: FunctionBody): void;
  /** Of a, b and a condition: a where it holds, else b; undefined where that is not worth it. */
  readonly choose: ((body: FunctionBody) => void) | undefined;
}

const instructions: Readonly<Record<number, number>> = {
  [op.negate]: code.f64Negate,
  [op.sqrt]: code.f64Sqrt,
  [op.abs]: code.f64Abs,
  [op.floor]: code.f64Floor,
  [op.add]: code.f64Add,
  [op.subtract]: code.f64Subtract,
  [op.multiply]: code.f64Multiply,
  [op.divide]: code.f64Divide,
  [op.min]: code.f64Min,
  [op.max]: code.f64Max,
  [op.less]: code.f64Less,
  [op.lessOrEqual]: code.f64LessOrEqual,
  [op.equal]: code.f64Equal,
};

/** Doubles. */
export const singles: Dialect = {
  type: valueType.f64,
  cellBytes: 8,
  load: (body, offset) => body.load(offset),
  store: (body, offset) => body.store(offset),
  constant: (body, value) => body.double(value),
  operate(body, operation) {
    const instruction = instructions[operation];
    if (instruction === undefined) return false;
    body.emit(instruction);
    if (isComparison(operation)) body.emit(code.f64ConvertI32);
    return true;
  },
  compare: (body, operation) => body.emit(instructions[operation] as number),
  both: (body) => body.emit(code.i32And),
  decide: () => undefined,
  bound(operation, value) {
    if (Number.isNaN(value) || Object.is(value, -0)) return undefined;
    return (body) => {
      if (value === 0 && operation === op.max) {
        // Of -0 and 0, 0 is the larger: the sum with 0.
        body.double(0);
        body.emit(code.f64Add);
      }
      body.simd(pair.splat);
      body.double(value);
      body.simd(pair.splat);
      body.simd(operation === op.max ? pair.greater : pair.smaller);
      body.simd(pair.extract);
      body.emit(0);
    };
  },
  select(body) {
    body.double(0);
    body.emit(code.f64NotEqual, code.select);
  },
  choose: undefined,
};
