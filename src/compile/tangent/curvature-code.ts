import { FunctionBody } from "../wasm/function-body.ts";
import type { ModuleBuilder } from "../wasm/module-builder.ts";
import { pair, valueType } from "../wasm/opcodes.ts";
import { ChunkWriter } from "./chunk-writer.ts";
import type { TangentMemory } from "./tangent-memory.ts";
import type { TangentProgram } from "./tangent-program.ts";

const i32 = valueType.i32;

/**
 * Adds the function `combine`: for each stage and entry of the curvature, the sum of its second derivatives times the
 * components of the stage's vector, in their order, from 0. Two stages are computed side by side.
 */
export function addCurvatureSums(
  module: ModuleBuilder,
  program: TangentProgram,
  memory: TangentMemory,
  address: (cell: number) => number,
): void {
  const { size, curvature, layout } = program;
  const entries = curvature.rows.length;
  const productsOf = Array.from({ length: entries }, () => [] as number[]);
  for (const [k, target] of curvature.targets.entries()) productsOf[target]?.push(k);
  // Of the addresses of two vectors, and of the entries of the first and the second stage.
  const writer = new ChunkWriter(module, [i32, i32, i32]);
  for (const [entry, products] of productsOf.entries()) {
    const body = writer.next(products.length);
    const sum = writer.local(valueType.v128);
    body.double(0);
    body.simd(pair.splat);
    for (const k of products) {
      body.integer(0);
      body.loadSplat(address(layout.start.entries + k));
      body.get(0);
      body.loadPair(16 * (curvature.sources[k] as number));
      body.simd(pair.multiply);
      body.simd(pair.add);
    }
    body.set(sum);
    for (const lane of [0, 1]) {
      body.get(1 + lane);
      body.get(sum);
      body.storeLane(8 * entry, lane);
    }
  }
  const functions = writer.finish();
  const body = new FunctionBody([]);
  for (let two = 0; two < 4; two++) {
    for (const index of functions) {
      body.integer(address(memory.vectors + 2 * two * (size + 1)));
      body.integer(address(memory.stageCurvature + 2 * two * entries));
      body.integer(address(memory.stageCurvature + (2 * two + 1) * entries));
      body.call(index);
    }
  }
  module.add(body, "combine");
}
