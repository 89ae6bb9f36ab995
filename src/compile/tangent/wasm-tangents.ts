import { lanes, type TangentKernel } from "../../engine/tangent-kernel.ts";
import type { Tape } from "../tape/tape.ts";
import { singles } from "../wasm/dialect.ts";
import { addElementaryFunctions } from "../wasm/elementary-functions.ts";
import { ModuleBuilder } from "../wasm/module-builder.ts";
import { cellAddress, exportTape } from "../wasm/program-module.ts";
import { addTables } from "../wasm/tables.ts";
import { addTape, type TapeContext } from "../wasm/tape-code.ts";
import { addCurvatureSums } from "./curvature-code.ts";
import { addPropagation } from "./propagation-code.ts";
import { tangentKernelOf } from "./tangent-kernel.ts";
import { tangentMemory } from "./tangent-memory.ts";
import { type TangentProgram, tablesOf, tangentTapes } from "./tangent-program.ts";

/** A tangent program as the bytes of a WebAssembly module, with room for a number of blocks. */
export function encodeTangents(program: TangentProgram, blocks: number): Uint8Array<ArrayBuffer> {
  const module = new ModuleBuilder();
  addTables(module);
  const memory = tangentMemory(program, blocks);
  const context: TapeContext = {
    module,
    constants: program.constants,
    functions: addElementaryFunctions(module, operationsIn(tangentTapes(program))),
    dialect: singles,
    usualValue: (cell) => program.defaults[cell - program.layout.start.parameters],
    address: cellAddress,
    scratch: (cell) => cellAddress(memory.end + cell),
  };
  let scratch = 0;
  const named = [
    ["hoist", program.hoist],
    ["start", program.start],
  ] as const;
  for (const [name, tape] of [
    ...named,
    ...tablesOf(program).map(([name, { tape }]) => [name, tape] as const),
  ]) {
    const { functions, scratchCells } = addTape(context, tape);
    scratch = Math.max(scratch, scratchCells);
    exportTape(module, name, functions);
  }
  addCurvatureSums(module, program, memory, cellAddress);
  addPropagation(module, program, memory, cellAddress);
  return module.finish(cellAddress(memory.end + scratch));
}

const modules = new WeakMap<TangentProgram, Map<number, Promise<WebAssembly.Module>>>();

/** A tangent kernel that runs as WebAssembly, with memory of its own and room for a number of directions. */
export async function wasmTangents(program: TangentProgram, directions: number): Promise<TangentKernel> {
  const blocks = roundedUp(Math.ceil(directions / lanes));
  const known = modules.get(program) ?? new Map<number, Promise<WebAssembly.Module>>();
  modules.set(program, known);
  const module = known.get(blocks) ?? WebAssembly.compile(encodeTangents(program, blocks));
  known.set(blocks, module);
  const { exports } = await WebAssembly.instantiate(await module);
  const { buffer } = exports["memory"] as WebAssembly.Memory;
  const combine = exports["combine"] as () => void;
  const propagate = exports["propagate"] as (address: number) => void;
  const { blocks: first, block } = tangentMemory(program, blocks);
  return tangentKernelOf(
    program,
    {
      view: (start, length) => new Float64Array(buffer, cellAddress(start), length),
      prepare: (_, name) => exports[name] as () => void,
      combine,
      propagate: (index) => propagate(cellAddress(first + index * block)),
    },
    lanes * blocks,
  );
}

/** So that a module serves many numbers of directions. */
function roundedUp(blocks: number): number {
  let room = 1;
  while (room < blocks) room *= 2;
  return room;
}

function operationsIn(tapes: readonly Tape[]): Set<number> {
  const operations = new Set<number>();
  for (const { code } of tapes) for (let i = 0; i < code.length; i += 4) operations.add(code[i] as number);
  return operations;
}
