import { describe, expect, test } from "vitest";
import { op } from "../../src/compile/expression/operation.ts";
import {
  addElementaryFunctions,
  addTables,
  tableBytes,
} from "../../src/compile/wasm/elementary-functions.ts";
import { FunctionBody } from "../../src/compile/wasm/function-body.ts";
import { ModuleBuilder } from "../../src/compile/wasm/module-builder.ts";
import { valueType } from "../../src/compile/wasm/opcodes.ts";
import { cos, exp, log, pow, sin } from "../../src/engine/elementary.ts";
import { seeded } from "./support/random.ts";

type Elementary = (x: number, y: number) => number;

async function generated(): Promise<Readonly<Record<string, Elementary>>> {
  const module = new ModuleBuilder();
  addTables(module);
  const all = { exp: op.exp, log: op.log, sin: op.sin, cos: op.cos, pow: op.pow };
  const indices = addElementaryFunctions(module, new Set(Object.values(all)));
  for (const [name, operation] of Object.entries(all)) {
    const body = new FunctionBody([valueType.f64, valueType.f64], valueType.f64);
    body.get(0);
    if (operation === op.pow) body.get(1);
    body.call(indices.get(operation) ?? 0);
    module.add(body, name);
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
  const plain: Readonly<Record<string, Elementary>> = { exp, log, sin, cos, pow };
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
});
