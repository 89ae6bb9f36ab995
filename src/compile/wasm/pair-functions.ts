import { normalExponentialOfSum } from "../../engine/elementary-exponential.ts";
import { quickLogarithmParts } from "../../engine/elementary-logarithm.ts";
import { smallestNormal } from "../../engine/elementary-power.ts";
import { op } from "../expression/operation.ts";
import { FunctionBody } from "./function-body.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { code, pair, valueType } from "./opcodes.ts";
import { PairEmitter, type Value } from "./pair-emitter.ts";
import { writePowersWithZeros } from "./power-pair.ts";
import type { ConstantPool } from "./tables.ts";

/** Writes code that returns the results of both lanes where both are usual, and goes on where not. */
type Usual = (m: PairEmitter, body: FunctionBody, x: Value, y: Value) => void;

const usual: ReadonlyMap<number, Usual> = new Map<number, Usual>([
  [op.exp, writeExponentials],
  [op.log, writeLogarithms],
  [op.pow, writePowersWithZeros],
]);

/**
 * Adds the elementary operations on pairs, for each of those on doubles: the bits of a call for each lane, which is made
 * where a lane is no usual case.
 */
export function addPairFunctions(
  module: ModuleBuilder,
  pool: ConstantPool,
  singles: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const functions = new Map<number, number>();
  for (const [operation, single] of singles) {
    const count = operation === op.pow ? 2 : 1;
    const body = new FunctionBody(new Array(count).fill(valueType.v128), valueType.v128);
    const write = usual.get(operation);
    if (write !== undefined) write(new PairEmitter(body, pool), body, { local: 0 }, { local: 1 });
    callForEach(body, count, single);
    functions.set(operation, module.add(body));
  }
  return functions;
}

function callForEach(body: FunctionBody, count: number, single: number): void {
  for (const lane of [0, 1]) {
    for (let parameter = 0; parameter < count; parameter++) {
      body.get(parameter);
      body.simd(pair.extract);
      body.emit(lane);
    }
    body.call(single);
    if (lane === 0) body.simd(pair.splat);
  }
  body.simd(pair.replace);
  body.emit(1);
}

function writeExponentials(m: PairEmitter, body: FunctionBody, x: Value): void {
  returnWhere(m, body, m.write(pair.less, m.write(pair.abs, x), m.number(708)), () =>
    normalExponentialOfSum(m, x, m.number(0)),
  );
}

/** What `logarithm` computes of a normal number: tiny ones are scaled there, the others take part unchanged. */
function writeLogarithms(m: PairEmitter, body: FunctionBody, x: Value): void {
  const above = m.write(pair.lessOrEqual, m.number(smallestNormal), x);
  const below = m.write(pair.less, x, m.number(Infinity));
  returnWhere(m, body, m.write(pair.and, above, below), () => {
    const { high, low } = quickLogarithmParts(m, x);
    return m.add(high, low);
  });
}

function returnWhere(m: PairEmitter, body: FunctionBody, condition: Value, result: () => Value): void {
  m.push(condition);
  body.simd(pair.allTrue);
  body.emit(code.if, 0x40);
  m.push(result());
  body.emit(code.return, code.end);
}
