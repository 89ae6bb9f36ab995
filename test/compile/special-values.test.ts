import { describe, expect, test } from "vitest";
import { compile, interpreterKernel, type Program, wasmKernel } from "../../src/compile/index.ts";
import type { Kernel } from "../../src/engine/index.ts";
import { flatSystem } from "./support/flat-text.ts";

const { NaN: none, POSITIVE_INFINITY: infinity } = Number;

/** A formula of u and v at the edge of what its functions are defined for, u and v, and its value by IEEE 754. */
const values: readonly (readonly [formula: string, u: number, v: number, value: number])[] = [
  ["log(u)", 0, 0, -infinity],
  ["log(u)", -1, 0, none],
  ["exp(u)", 1000, 0, infinity],
  ["exp(u)", -1000, 0, 0],
  ["sqrt(u)", -1, 0, none],
  ["u^v", 0, 0, 1],
  ["u^v", 0, 2.5, 0],
  ["u^v", 0, -2.5, infinity],
  ["u^v", 0, -1, infinity],
  ["u^v", -2, 3, -8],
  ["u^v", -2, -3, -0.125],
  ["u^v", -2, 7, -128],
  ["u^v", -2, 70, 1024 ** 7],
  ["u^v", -2, 0.5, none],
  ["u^v", -2, 1.5, none],
  ["u^v", -2, -2.7, none],
  ["u / v", 1, 0, infinity],
  ["u / v", 0, 0, none],
  ["floor(u)", -1.5, 0, -2],
  ["floor(u)", 1.5, 0, 1],
  ["floor(u)", -3, 0, -3],
  ["arctan(u)", 1, 0, Math.PI / 4],
  ["arctan(u)", -1, 0, -Math.PI / 4],
];

function rateOf(kernel: Kernel, y: Float64Array): number {
  const out = new Float64Array(y.length);
  kernel.rates(0, y, out);
  return out[0] as number;
}

async function bothRates(program: Program, y: Float64Array): Promise<number[]> {
  return [rateOf(interpreterKernel(program), y), rateOf(await wasmKernel(program), y)];
}

describe("a formula at the edge of its functions has its IEEE 754 value in both kernels", () => {
  test.each(values)(
    "%s of %d and %d is %d: of numbers, of parameters, of states",
    async (text, u, v, value) => {
      const written = text.replaceAll("u", `(${u})`).replaceAll("v", `(${v})`);
      const folded = compile(flatSystem({ states: { x: [written, 0] } }));
      expect(await bothRates(folded, Float64Array.of(0))).toEqual([value, value]);

      const hoisted = compile(flatSystem({ states: { x: [text, 0] }, parameters: { u, v } }));
      expect(await bothRates(hoisted, Float64Array.of(0))).toEqual([value, value]);

      const read = compile(flatSystem({ states: { x: [text, 0], u: ["0", u], v: ["0", v] } }));
      expect(await bothRates(read, Float64Array.of(0, u, v))).toEqual([value, value]);
    },
  );
});
