import { rodas5p } from "../../engine/rodas5p.ts";
import { blockVector, lanes } from "../../engine/tangent-kernel.ts";
import { byStates } from "../../engine/tangent-step.ts";
import { FunctionBody } from "../wasm/function-body.ts";
import type { ModuleBuilder } from "../wasm/module-builder.ts";
import { code, pair, valueType } from "../wasm/opcodes.ts";
import { ChunkWriter } from "./chunk-writer.ts";
import type { TangentMemory } from "./tangent-memory.ts";
import type { SolveRow, TableProgram, TangentProgram } from "./tangent-program.ts";

const i32 = valueType.i32;
const componentBytes = 8 * lanes;
/** Offsets of the pairs of lanes of a component. */
const pairs = Array.from({ length: lanes / 2 }, (_, q) => 16 * q);

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
  const vectorAt = (vector: number) => componentBytes * vector * size;
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

/** Loops over the components of the vectors of a block. */
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
    for (const q of pairs) {
      body.get(this.at);
      body.get(this.at);
      body.loadPair(from + q);
      for (const [k, { at }] of parts.entries()) {
        body.get(this.factors[k] as number);
        body.get(this.at);
        body.loadPair(at + q);
        body.simd(pair.multiply);
        body.simd(pair.add);
      }
      body.storePair(out + q);
    }
    body.get(this.at);
    body.integer(componentBytes);
    body.emit(code.i32Add);
    body.tee(this.at);
    body.get(0);
    body.integer(componentBytes * size);
    body.emit(code.i32Add);
    body.emit(code.i32LessUnsigned, code.branchIf, 0, code.end);
  }
}

/** Sums of one component in all lanes: a chain of additions for each pair, so that they need not wait for each other. */
class RowSums {
  private readonly body: FunctionBody;
  private readonly factor: number;
  private readonly sums: readonly number[];

  constructor(body: FunctionBody, writer: ChunkWriter) {
    this.body = body;
    this.factor = writer.local(valueType.v128, 0);
    this.sums = pairs.map((_, q) => writer.local(valueType.v128, 1 + q));
  }

  /** From a component of the vector whose address a local holds. */
  start(vector: number, component: number): void {
    this.each((q, sum) => {
      this.body.get(vector);
      this.body.loadPair(componentBytes * component + q);
      this.body.set(sum);
    });
  }

  /** Adds the factor on the stack times a component of a vector. */
  add(vector: number, component: number): void {
    this.body.set(this.factor);
    this.each((q, sum) => {
      this.body.get(sum);
      this.body.get(this.factor);
      this.body.get(vector);
      this.body.loadPair(componentBytes * component + q);
      this.body.simd(pair.multiply);
      this.body.simd(pair.add);
      this.body.set(sum);
    });
  }

  /** Multiplies with the factor on the stack. */
  scale(): void {
    this.body.set(this.factor);
    this.each((_, sum) => {
      this.body.get(sum);
      this.body.get(this.factor);
      this.body.simd(pair.multiply);
      this.body.set(sum);
    });
  }

  store(vector: number, component: number): void {
    this.each((q, sum) => {
      this.body.get(vector);
      this.body.get(sum);
      this.body.storePair(componentBytes * component + q);
    });
  }

  private each(work: (q: number, sum: number) => void): void {
    for (const [k, q] of pairs.entries()) work(q, this.sums[k] as number);
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
    const sums = new RowSums(body, writer);
    sums.start(3, row);
    for (const [matrix, entries, vector] of [
      [0, of.rates, blockVector.argument],
      [1, of.curvature, blockVector.tangent],
    ] as const) {
      for (const { at, column } of entries) {
        body.get(matrix);
        body.loadSplat(8 * at);
        sums.add(2, vector * size + column);
      }
    }
    sums.store(3, row);
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
    const sums = new RowSums(body, writer);
    sums.start(0, row);
    for (const [k, column] of columns.entries()) {
      body.integer(0);
      body.loadSplat(address(cells[k] as number));
      sums.add(0, column);
    }
    if (isBack) {
      body.integer(0);
      body.loadSplat(address(inverse));
      sums.scale();
    }
    sums.store(0, row);
  };
  for (const row of forward) write(row, false);
  for (const row of backward) write(row, true);
  return writer.finish();
}
