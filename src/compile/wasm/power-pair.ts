import type { StraightArithmetic, TableName } from "../../engine/elementary-arithmetic.ts";
import { normalExponentialOfSum } from "../../engine/elementary-exponential.ts";
import {
  largestCorrection,
  largestExponent,
  largestProduct,
  quickExponent,
  smallestNormal,
} from "../../engine/elementary-power.ts";
import { FunctionBody } from "./function-body.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { code, pair, valueType } from "./opcodes.ts";
import { type ConstantPool, tableAddress } from "./tables.ts";

/** Pairs of doubles, or of 32-bit integers that stand in the lower half of each lane, in locals or constant. */
type Value = { readonly local: number } | { readonly constant: number };

const bits = new DataView(new ArrayBuffer(8));

/** The double whose lower half is a 32-bit integer, and its upper half zero. */
function fromBits(low: number): number {
  bits.setInt32(0, low, true);
  return bits.getFloat64(0, true);
}

/** Writes straight code on pairs: the same operations on both lanes, so the bits of the plain functions. */
class PairEmitter implements StraightArithmetic<Value, Value> {
  private readonly body: FunctionBody;
  private readonly pool: ConstantPool;
  /** Byte offsets of both lanes of an index, once they are known. */
  private readonly rows = new Map<Value, readonly [number, number]>();

  constructor(body: FunctionBody, pool: ConstantPool) {
    this.body = body;
    this.pool = pool;
  }

  number = (value: number): Value => ({ constant: value });
  integer = (value: number): Value => ({ constant: fromBits(value) });
  add = (a: Value, b: Value) => this.write(pair.add, a, b);
  subtract = (a: Value, b: Value) => this.write(pair.subtract, a, b);
  multiply = (a: Value, b: Value) => this.write(pair.multiply, a, b);
  minus = (a: Value, b: Value) => this.write(pair.minus, a, b);
  and = (a: Value, b: Value) => this.write(pair.and, a, b);
  shiftLeft = (a: Value, count: number) => this.shift(pair.shiftLeft, a, count);
  shiftRight = (a: Value, count: number) => this.shift(pair.shiftRight, a, count);
  /** What stands above the word is masked away by every use. */
  lowWord = (a: Value) => a;
  highWord = (a: Value) => this.shift(pair.longShiftRight, a, 32);
  fromHighWord = (high: Value) => this.shift(pair.longShiftLeft, high, 32);
  cut = (a: Value) => this.fromHighWord(this.highWord(a));
  raise = (a: Value, byHigh: Value) => this.write(pair.longAdd, a, this.fromHighWord(byHigh));

  fromInteger(a: Value): Value {
    this.push(a);
    this.push(a);
    this.body.simd(pair.shuffle);
    // Words 0 and 2 come first.
    this.body.emit(0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11);
    this.body.simd(pair.convertLow);
    return this.keep();
  }

  lookUp(table: TableName, index: Value, offset: number): Value {
    const { body } = this;
    const [first, second] = this.rowsOf(index);
    const at = tableAddress(table) + 8 * offset;
    body.get(second);
    body.get(first);
    body.loadLow(at);
    body.loadUpper(at);
    return this.keep();
  }

  push(value: Value): void {
    if ("local" in value) this.body.get(value.local);
    else {
      this.body.integer(0);
      this.body.loadSplat(this.pool.addressOf(value.constant));
    }
  }

  write(instruction: number, ...operands: readonly Value[]): Value {
    for (const operand of operands) this.push(operand);
    this.body.simd(instruction);
    return this.keep();
  }

  keep(): Value {
    const local = this.body.local(valueType.v128);
    this.body.set(local);
    return { local };
  }

  private shift(instruction: number, a: Value, count: number): Value {
    this.push(a);
    this.body.integer(count);
    this.body.simd(instruction);
    return this.keep();
  }

  private rowsOf(index: Value): readonly [number, number] {
    const known = this.rows.get(index);
    if (known !== undefined) return known;
    const rows = [this.rowOf(index, 0), this.rowOf(index, 2)] as const;
    this.rows.set(index, rows);
    return rows;
  }

  private rowOf(index: Value, word: number): number {
    const local = this.body.local(valueType.i32);
    this.push(index);
    this.body.simd(pair.extractWord);
    this.body.emit(word);
    this.body.integer(3);
    this.body.emit(code.i32ShiftLeft);
    this.body.set(local);
    return local;
  }
}

/**
 * Adds the function (x0, y0, x1, y1) -> (x0^y0, x1^y1), with the bits of two calls of `power`, which it makes itself
 * where one of the two is a special case or a product.
 */
export function addPowerPair(module: ModuleBuilder, pool: ConstantPool, power: number): number {
  const { f64, v128 } = valueType;
  const body = new FunctionBody([f64, f64, f64, f64], v128);
  const m = new PairEmitter(body, pool);
  const [x, y] = [join(m, body, 0, 2), join(m, body, 1, 3)];
  const magnitude = (a: Value) => m.write(pair.abs, a);
  const less = (a: Value, b: Value) => m.write(pair.less, a, b);
  const both = (a: Value, b: Value) => m.write(pair.and, a, b);
  const normal = both(less(m.number(smallestNormal), x), less(x, m.number(Infinity)));
  const doubled = m.add(y, y);
  const low = both(less(m.number(0), y), less(y, m.number(5)));
  const isProduct = both(low, m.write(pair.equal, doubled, m.write(pair.floor, doubled)));
  const usual = both(normal, less(magnitude(y), m.number(largestExponent)));
  m.push(m.write(pair.andNot, usual, isProduct));
  body.simd(pair.allTrue);
  body.emit(code.if, 0x40);
  const { product, correction } = quickExponent(m, x, y);
  const inside = both(
    less(magnitude(correction), m.number(largestCorrection)),
    less(magnitude(product), m.number(largestProduct)),
  );
  m.push(inside);
  body.simd(pair.allTrue);
  body.emit(code.if, 0x40);
  m.push(normalExponentialOfSum(m, product, correction));
  body.emit(code.return, code.end, code.end);
  for (const lane of [0, 1]) {
    body.get(2 * lane);
    body.get(2 * lane + 1);
    body.call(power);
    if (lane === 0) body.simd(pair.splat);
  }
  body.simd(pair.replace);
  body.emit(1);
  return module.add(body);
}

/** The pair of two parameters. */
function join(m: PairEmitter, body: FunctionBody, first: number, second: number): Value {
  body.get(first);
  body.simd(pair.splat);
  body.get(second);
  body.simd(pair.replace);
  body.emit(1);
  return m.keep();
}
