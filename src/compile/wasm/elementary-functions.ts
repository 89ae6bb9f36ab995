import { arctangent } from "../../engine/elementary-arctangent.ts";
import type { Arithmetic, TableName } from "../../engine/elementary-arithmetic.ts";
import { exponential } from "../../engine/elementary-exponential.ts";
import { logarithm } from "../../engine/elementary-logarithm.ts";
import { power } from "../../engine/elementary-power.ts";
import { cosine, sine } from "../../engine/elementary-trigonometry.ts";
import { op } from "../expression/operation.ts";
import { FunctionBody } from "./function-body.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { code, valueType } from "./opcodes.ts";
import { addPairFunctions } from "./pair-functions.ts";
import { addPowerPair } from "./power-pair.ts";
import { ConstantPool, tableAddress } from "./tables.ts";

/** A value while code is written: a local or a constant. */
type Value = { readonly local: number } | { readonly constant: number };

/** The machine of the elementary functions that writes code instead of computing. */
class Emitter implements Arithmetic<Value, Value> {
  private readonly body: FunctionBody;
  private readonly pool: ConstantPool;

  constructor(body: FunctionBody, pool: ConstantPool) {
    this.body = body;
    this.pool = pool;
  }

  number = (value: number): Value => ({ constant: value });
  integer = (value: number): Value => ({ constant: value | 0 });
  add = (a: Value, b: Value) => this.float([a, b], code.f64Add);
  subtract = (a: Value, b: Value) => this.float([a, b], code.f64Subtract);
  multiply = (a: Value, b: Value) => this.float([a, b], code.f64Multiply);
  divide = (a: Value, b: Value) => this.float([a, b], code.f64Divide);
  root = (a: Value) => this.float([a], code.f64Sqrt);
  magnitude = (a: Value) => this.float([a], code.f64Abs);
  floor = (a: Value) => this.float([a], code.f64Floor);
  smaller = (a: Value, b: Value) => this.float([a, b], code.f64Min);
  larger = (a: Value, b: Value) => this.float([a, b], code.f64Max);
  less = (a: Value, b: Value) => this.test(a, b, code.f64Less);
  equal = (a: Value, b: Value) => this.test(a, b, code.f64Equal);
  plus = (a: Value, b: Value) => this.whole([a, b], code.i32Add);
  minus = (a: Value, b: Value) => this.whole([a, b], code.i32Subtract);
  and = (a: Value, b: Value) => this.whole([a, b], code.i32And);
  or = (a: Value, b: Value) => this.whole([a, b], code.i32Or);
  shiftLeft = (a: Value, count: number) => this.whole([a, { constant: count }], code.i32ShiftLeft);
  shiftRight = (a: Value, count: number) => this.whole([a, { constant: count }], code.i32ShiftRight);

  choose(condition: Value, a: Value, b: Value): Value {
    this.pushFloat(a);
    this.pushFloat(b);
    this.pushWhole(condition);
    this.body.emit(code.select);
    return this.keep(valueType.f64);
  }

  branch(condition: Value, yes: () => Value, no: () => Value): Value {
    const result = this.body.local(valueType.f64);
    this.pushWhole(condition);
    this.body.emit(code.if, valueType.f64);
    this.pushFloat(yes());
    this.body.emit(code.else);
    this.pushFloat(no());
    this.body.emit(code.end);
    this.body.set(result);
    return { local: result };
  }

  fromInteger(a: Value): Value {
    this.pushWhole(a);
    this.body.emit(code.f64ConvertI32);
    return this.keep(valueType.f64);
  }

  toInteger(a: Value): Value {
    this.pushFloat(a);
    this.body.emit(code.saturating, 2);
    return this.keep(valueType.i32);
  }

  lowWord(a: Value): Value {
    this.pushFloat(a);
    this.body.emit(code.i64ReinterpretF64, code.i32WrapI64);
    return this.keep(valueType.i32);
  }

  cut(a: Value): Value {
    this.pushFloat(a);
    this.body.emit(code.i64ReinterpretF64);
    this.body.long(32);
    this.body.emit(code.i64ShiftRightUnsigned);
    this.body.long(32);
    this.body.emit(code.i64ShiftLeft, code.f64ReinterpretI64);
    return this.keep(valueType.f64);
  }

  raise(a: Value, byHigh: Value): Value {
    this.pushFloat(a);
    this.body.emit(code.i64ReinterpretF64);
    this.pushWhole(byHigh);
    this.body.emit(code.i64ExtendI32Unsigned);
    this.body.long(32);
    this.body.emit(code.i64ShiftLeft, code.i64Add, code.f64ReinterpretI64);
    return this.keep(valueType.f64);
  }

  highWord(a: Value): Value {
    this.pushFloat(a);
    this.body.emit(code.i64ReinterpretF64);
    this.body.long(32);
    this.body.emit(code.i64ShiftRightUnsigned, code.i32WrapI64);
    return this.keep(valueType.i32);
  }

  fromHighWord(high: Value): Value {
    this.pushWhole(high);
    this.body.emit(code.i64ExtendI32Unsigned);
    this.body.long(32);
    this.body.emit(code.i64ShiftLeft, code.f64ReinterpretI64);
    return this.keep(valueType.f64);
  }

  lookUp(table: TableName, index: Value, offset: number): Value {
    this.pushWhole(index);
    this.body.integer(3);
    this.body.emit(code.i32ShiftLeft);
    this.body.load(tableAddress(table) + 8 * offset);
    return this.keep(valueType.f64);
  }

  /** Leaves a float on the stack: the result of the function. */
  pushFloat(value: Value): void {
    if ("local" in value) this.body.get(value.local);
    else this.pool.push(this.body, value.constant);
  }

  private pushWhole(value: Value): void {
    if ("local" in value) this.body.get(value.local);
    else this.body.integer(value.constant);
  }

  private float(operands: readonly Value[], instruction: number): Value {
    for (const operand of operands) this.pushFloat(operand);
    this.body.emit(instruction);
    return this.keep(valueType.f64);
  }

  private test(a: Value, b: Value, instruction: number): Value {
    this.pushFloat(a);
    this.pushFloat(b);
    this.body.emit(instruction);
    return this.keep(valueType.i32);
  }

  private whole(operands: readonly Value[], instruction: number): Value {
    for (const operand of operands) this.pushWhole(operand);
    this.body.emit(instruction);
    return this.keep(valueType.i32);
  }

  private keep(type: number): Value {
    const local = this.body.local(type);
    this.body.set(local);
    return { local };
  }
}

type Definition = (m: Emitter, x: Value, y: Value) => Value;

const definitions: readonly (readonly [operation: number, arguments: number, definition: Definition])[] = [
  [op.exp, 1, (m, x) => exponential(m, x)],
  [op.log, 1, (m, x) => logarithm(m, x)],
  [op.sin, 1, (m, x) => sine(m, x)],
  [op.cos, 1, (m, x) => cosine(m, x)],
  [op.arctan, 1, (m, x) => arctangent(m, x)],
  [op.pow, 2, (m, x, y) => power(m, x, y)],
];

/** Function indices of the elementary operations, and of two powers at once. */
export interface ElementaryFunctions {
  readonly of: ReadonlyMap<number, number>;
  /** (x0, y0, x1, y1) to the pair of powers; absent where no power is used. */
  readonly powerPair: number | undefined;
}

/** Adds the elementary functions that are used. */
export function addElementaryFunctions(
  module: ModuleBuilder,
  used: ReadonlySet<number>,
): ElementaryFunctions {
  const pool = new ConstantPool();
  const of = addSingles(module, pool, used);
  const power = of.get(op.pow);
  const powerPair = power === undefined ? undefined : addPowerPair(module, pool, power);
  pool.addTo(module);
  return { of, powerPair };
}

/** Adds the elementary functions that are used, on pairs of doubles. */
export function addElementaryPairs(module: ModuleBuilder, used: ReadonlySet<number>): ElementaryFunctions {
  const pool = new ConstantPool();
  const of = addPairFunctions(module, pool, addSingles(module, pool, used));
  pool.addTo(module);
  return { of, powerPair: undefined };
}

function addSingles(
  module: ModuleBuilder,
  pool: ConstantPool,
  used: ReadonlySet<number>,
): Map<number, number> {
  const of = new Map<number, number>();
  for (const [operation, count, definition] of definitions) {
    if (!used.has(operation)) continue;
    const body = new FunctionBody(new Array(count).fill(valueType.f64), valueType.f64);
    const emitter = new Emitter(body, pool);
    emitter.pushFloat(definition(emitter, { local: 0 }, { local: 1 }));
    of.set(operation, module.add(body));
  }
  return of;
}
