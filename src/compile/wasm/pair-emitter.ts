import type { StraightArithmetic, TableName } from "../../engine/elementary-arithmetic.ts";
import type { FunctionBody } from "./function-body.ts";
import { code, pair, valueType } from "./opcodes.ts";
import { type ConstantPool, tableAddress } from "./tables.ts";

/** Pairs of doubles, or of 32-bit integers that stand in the lower half of each lane, in locals or constant. */
export type Value = { readonly local: number } | { readonly constant: number };

const bits = new DataView(new ArrayBuffer(8));

/** The double whose lower half is a 32-bit integer, and its upper half zero. */
function fromBits(low: number): number {
  bits.setInt32(0, low, true);
  return bits.getFloat64(0, true);
}

/** Writes straight code on pairs: the same operations on both lanes, so the bits of the plain functions. */
export class PairEmitter implements StraightArithmetic<Value, Value> {
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
