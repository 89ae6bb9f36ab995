import { describe, expect, test } from "vitest";
import { op } from "../../src/compile/expression/operation.ts";
import { addElementaryFunctions } from "../../src/compile/wasm/elementary-functions.ts";
import { FunctionBody } from "../../src/compile/wasm/function-body.ts";
import { ModuleBuilder } from "../../src/compile/wasm/module-builder.ts";
import { pair, valueType } from "../../src/compile/wasm/opcodes.ts";
import { addTables, tableBytes } from "../../src/compile/wasm/tables.ts";
import { arctan, cos, exp, log, pow, sin } from "../../src/engine/elementary.ts";
import { seeded } from "./support/random.ts";

type Elementary = (x: number, y: number) => number;
type PowerPair = (x0: number, y0: number, x1: number, y1: number) => number;

async function generated(): Promise<Readonly<Record<string, Elementary>>> {
  const module = new ModuleBuilder();
  addTables(module);
  const all = { exp: op.exp, log: op.log, sin: op.sin, cos: op.cos, arctan: op.arctan, pow: op.pow };
  const indices = addElementaryFunctions(module, new Set(Object.values(all)));
  for (const [name, operation] of Object.entries(all)) {
    const body = new FunctionBody([valueType.f64, valueType.f64], valueType.f64);
    body.get(0);
    if (operation === op.pow) body.get(1);
    body.call(indices.of.get(operation) ?? 0);
    module.add(body, name);
  }
  for (const lane of [0, 1]) {
    const body = new FunctionBody(new Array(4).fill(valueType.f64), valueType.f64);
    for (let i = 0; i < 4; i++) body.get(i);
    body.call(indices.powerPair ?? 0);
    body.simd(pair.extract);
    body.emit(lane);
    module.add(body, `pair${lane}`);
  }
  const { instance } = await WebAssembly.instantiate(module.finish(tableBytes));
  return instance.exports as Record<string, Elementary>;
}

const view = new DataView(new ArrayBuffer(8));

/** A double with random bits: every size, infinities and NaN included. */
function anyBits(random: () => number): number {
  view.setUint32(0, Math.floor(random() * 4294967296));
  view.setUint32(4, Math.floor(random() * 4294967296));
  return view.getFloat64(0);
}

const corners = [
  0,
  -0,
  1,
  -1,
  0.5,
  2,
  3,
  4,
  -2,
  5e-324,
  2.2250738585072014e-308,
  1e308,
  709.78,
  -745.1,
  Infinity,
  -Infinity,
  Number.NaN,
];

describe("generated elementary functions have the bits of the plain ones", () => {
  const plain: Readonly<Record<string, Elementary>> = { exp, log, sin, cos, arctan, pow };
  test.each(Object.keys(plain))("%s, on 200,000 points", async (name) => {
    const f = (await generated())[name] as Elementary;
    const g = plain[name] as Elementary;
    const random = seeded(7);
    let different = 0;
    const compare = (x: number, y: number) => {
      if (!Object.is(f(x, y), g(x, y))) different++;
    };
    for (let i = 0; i < 200_000; i++) {
      const x = i % 2 === 0 ? anyBits(random) : (random() - 0.3) * 1000;
      compare(x, i % 3 === 0 ? anyBits(random) : (random() - 0.5) * 12);
    }
    for (const x of corners) for (const y of corners) compare(x, y);
    expect(different).toBe(0);
  });

  test("two powers at once, ordinary, special or one of each", async () => {
    const { pair0, pair1 } = (await generated()) as unknown as Record<"pair0" | "pair1", PowerPair>;
    const random = seeded(8);
    const exponents = [0, 0.5, 1, 2, 3, 4, 4.5, 5, 8.6, -2.5, 1e300, Number.NaN];
    const anyX = () => (random() < 0.3 ? anyBits(random) : (random() - 0.1) * 4);
    const anyY = () => {
      if (random() < 0.3) return anyBits(random);
      return random() < 0.5 ? (random() - 0.5) * 20 : (exponents[Math.floor(random() * 12)] as number);
    };
    let different = 0;
    const compare = (...[a, b, c, d]: Parameters<PowerPair>) => {
      if (!Object.is(pair0(a, b, c, d), pow(a, b))) different++;
      if (!Object.is(pair1(a, b, c, d), pow(c, d))) different++;
    };
    for (let i = 0; i < 200_000; i++) compare(anyX(), anyY(), anyX(), anyY());
    for (const x of corners) for (const y of corners) compare(x, y, 1.37, 2.74);
    expect(different).toBe(0);
  });
});
