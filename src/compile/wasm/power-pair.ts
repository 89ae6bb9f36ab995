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
import { PairEmitter, type Value } from "./pair-emitter.ts";
import type { ConstantPool } from "./tables.ts";

/**
 * Adds the function (x0, y0, x1, y1) -> (x0^y0, x1^y1), with the bits of two calls of `power`, which it makes itself
 * where one of the two is a special case or a product.
 */
export function addPowerPair(module: ModuleBuilder, pool: ConstantPool, power: number): number {
  const { f64, v128 } = valueType;
  const body = new FunctionBody([f64, f64, f64, f64], v128);
  const m = new PairEmitter(body, pool);
  writeUsualPowers(m, body, join(m, body, 0, 2), join(m, body, 1, 3));
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

/**
 * Returns both powers where neither is a special case or a product, or is a positive power of zero; goes on where one
 * is.
 */
export function writePowersWithZeros(m: PairEmitter, body: FunctionBody, x: Value, y: Value): void {
  const isZero = m.write(
    pair.and,
    m.write(pair.longEqual, x, m.number(0)),
    m.write(pair.less, m.number(0), y),
  );
  const chosen = (a: Value, b: Value) => m.write(pair.bitSelect, a, b, isZero);
  // In place of zero, what is never special.
  const [base, exponent] = [chosen(m.number(0.75), x), chosen(m.number(0.75), y)];
  writeUsualPowers(m, body, base, exponent, (power) => m.write(pair.andNot, power, isZero));
}

/** Returns both powers where neither is a special case or a product; goes on where one is. */
export function writeUsualPowers(
  m: PairEmitter,
  body: FunctionBody,
  x: Value,
  y: Value,
  finish: (power: Value) => Value = (power) => power,
): void {
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
  m.push(finish(normalExponentialOfSum(m, product, correction)));
  body.emit(code.return, code.end, code.end);
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
