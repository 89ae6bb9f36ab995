import { rodas5p } from "../../engine/rodas5p.ts";
import { blockVector } from "../../engine/tangent-kernel.ts";
import { byStates } from "../../engine/tangent-step.ts";
import { FunctionBody } from "../wasm/function-body.ts";
import type { ModuleBuilder } from "../wasm/module-builder.ts";
import { code, pair, valueType } from "../wasm/opcodes.ts";
import { ChunkWriter } from "./chunk-writer.ts";
import type { TangentMemory } from "./tangent-memory.ts";
import type { SolveRow, TableProgram, TangentProgram } from "./tangent-program.ts";

const i32 = valueType.i32;

/** Adds the function `propagate` of a block's byte address, in the order that engine/tangent-step.ts sets down. */
export function addPropagation(
  module: ModuleBuilder,
  program: TangentProgram,
  memory: TangentMemory,
  address: (cell: number) => number,
): void {
  const products = addProducts(module, program);
  const solves = addSubstitution(module, program, address);
  const { size } = program;
  const body = new FunctionBody([i32]);
  const vectors = new VectorLoops(body, size);
  const vectorAt = (vector: number) => 16 * vector * size;
  const u = vectorAt(blockVector.argument);
  const l = (stage: number) => vectorAt(blockVector.stages + stage);
  const pushVector = (at: number) => {
    body.get(0);
    body.integer(at);
    body.emit(code.i32Add);
  };
  for (let stage = 0; stage < 8; stage++) {
    if (stage > 5) vectors.addScaled(u, u, [{ factor: 1, at: l(stage - 1) }]);
    else
      vectors.addScaled(
        u,
        vectorAt(blockVector.tangent),
        (rodas5p.a[stage] ?? []).map((factor, j) => ({ factor, at: l(j) })),
      );
    for (const index of products) {
      body.integer(address(memory.stageRates + stage * program.rates.rows.length));
      body.integer(address(memory.stageCurvature + stage * program.curvature.rows.length));
      body.get(0);
      pushVector(l(stage));
      body.call(index);
    }
    if (stage > 0)
      vectors.addScaled(
        l(stage),
        l(stage),
        Array.from({ length: stage }, (_, j) => ({
          factor: { cell: address(memory.weights + 8 * stage + j) },
          at: l(j),
        })),
      );
    for (const index of solves) {
      pushVector(l(stage));
      body.call(index);
    }
  }
  vectors.addScaled(u, u, [{ factor: 1, at: l(7) }]);
  module.add(body, "propagate");
}

interface Scaled {
  readonly factor: number | { readonly cell: number };
  /** Byte offset of the vector in the block. */
  readonly at: number;
}

/** Loops over the components of the vectors of a block, two lanes each. */
class VectorLoops {
  private readonly body: FunctionBody;
  private readonly size: number;
  private readonly at: number;
  private readonly factors: readonly number[];

  constructor(body: FunctionBody, size: number) {
    this.body = body;
    this.size = size;
    this.at = body.local(i32);
    this.factors = Array.from({ length: 8 }, () => body.local(valueType.v128));
  }

  /** out = from + factor * vector, one after the other. */
  addScaled(out: number, from: number, parts: readonly Scaled[]): void {
    const body = this.body;
    const size = this.size;
    if (size === 0) return;
    for (const [k, { factor }] of parts.entries()) {
      if (typeof factor === "number") {
        body.double(factor);
        body.simd(pair.splat);
      } else {
        body.integer(0);
        body.loadSplat(factor.cell);
      }
      body.set(this.factors[k] as number);
    }
    body.get(0);
    body.set(this.at);
    body.emit(code.loop, 0x40);
    body.get(this.at);
    body.get(this.at);
    body.loadPair(from);
    for (const [k, { at }] of parts.entries()) {
      body.get(this.factors[k] as number);
      body.get(this.at);
      body.loadPair(at);
      body.simd(pair.multiply);
      body.simd(pair.add);
    }
    body.storePair(out);
    body.get(this.at);
    body.integer(16);
    body.emit(code.i32Add);
    body.tee(this.at);
    body.get(0);
    body.integer(16 * size);
    body.emit(code.i32Add);
    body.emit(code.i32LessUnsigned, code.branchIf, 0, code.end);
  }
}

/** r + J u + C s, row by row: functions of the addresses of J, C, the block and r. */
function addProducts(module: ModuleBuilder, { rates, curvature, size }: TangentProgram): number[] {
  const rows = Array.from({ length: size }, () => ({ rates: [] as Entry[], curvature: [] as Entry[] }));
  for (const entry of entriesOf(rates, size)) rows[entry.row]?.rates.push(entry);
  for (const entry of entriesOf(curvature, size)) rows[entry.row]?.curvature.push(entry);
  const writer = new ChunkWriter(module, [i32, i32, i32, i32]);
  for (const [row, of] of rows.entries()) {
    if (of.rates.length + of.curvature.length === 0) continue;
    const body = writer.next(of.rates.length + of.curvature.length);
    body.get(3);
    body.get(3);
    body.loadPair(16 * row);
    for (const [matrix, entries, vector] of [
      [0, of.rates, blockVector.argument],
      [1, of.curvature, blockVector.tangent],
    ] as const) {
      for (const { at, column } of entries) {
        body.get(matrix);
        body.loadSplat(8 * at);
        body.get(2);
        body.loadPair(16 * (vector * size + column));
        body.simd(pair.multiply);
        body.simd(pair.add);
      }
    }
    body.storePair(16 * row);
  }
  return writer.finish();
}

interface Entry {
  readonly at: number;
  readonly row: number;
  readonly column: number;
}

function entriesOf(table: TableProgram, size: number): Entry[] {
  const { at, rows, columns } = byStates(table, size);
  return Array.from(at, (k, n) => ({ at: k, row: rows[n] as number, column: columns[n] as number }));
}

/** Forward and back substitution in place: functions of the address of the vector. */
function addSubstitution(
  module: ModuleBuilder,
  { forward, backward }: TangentProgram,
  address: (cell: number) => number,
): number[] {
  const writer = new ChunkWriter(module, [i32]);
  const write = ({ row, columns, cells, inverse }: SolveRow, isBack: boolean) => {
    if (columns.length === 0 && !isBack) return;
    const body = writer.next(columns.length + 1);
    body.get(0);
    body.get(0);
    body.loadPair(16 * row);
    for (const [k, column] of columns.entries()) {
      body.integer(0);
      body.loadSplat(address(cells[k] as number));
      body.get(0);
      body.loadPair(16 * column);
      body.simd(pair.multiply);
      body.simd(pair.add);
    }
    if (isBack) {
      body.integer(0);
      body.loadSplat(address(inverse));
      body.simd(pair.multiply);
    }
    body.storePair(16 * row);
  };
  for (const row of forward) write(row, false);
  for (const row of backward) write(row, true);
  return writer.finish();
}
