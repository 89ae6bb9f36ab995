import type { Program } from "../program.ts";
import type { Tape } from "../tape/tape.ts";
import { bdfBody } from "./bdf-code.ts";
import { singles } from "./dialect.ts";
import { addElementaryFunctions } from "./elementary-functions.ts";
import { FunctionBody } from "./function-body.ts";
import { ModuleBuilder } from "./module-builder.ts";
import { rowBody } from "./row-code.ts";
import { bendBody, stepBody } from "./step-code.ts";
import { addTables, tableBytes } from "./tables.ts";
import { addTape, type TapeContext } from "./tape-code.ts";

/** Byte address of a cell of the layout: the tables come first. */
export function cellAddress(cell: number): number {
  return tableBytes + 8 * cell;
}

/** The tapes that are exported under their own names. */
export const exported = [
  "hoist",
  "rates",
  "jacobian",
  "timeSlope",
  "margins",
  "outputs",
  "holds",
  "delays",
  "priorities",
] as const;

/** Name under which event i is exported. */
export function eventExport(event: number): string {
  return `event${event}`;
}

/** Names under which the tapes of delayed values are exported. */
export const lagsExport = "lags";

export function pastExport(delay: number): string {
  return `past${delay}`;
}

export function beforeExport(delay: number): string {
  return `before${delay}`;
}

/** A program as the bytes of a WebAssembly module: the same program gives the same bytes. */
export function encodeProgram(program: Program): Uint8Array<ArrayBuffer> {
  const module = new ModuleBuilder();
  addTables(module);
  const scratchStart = program.layout.cells;
  const context: TapeContext = {
    module,
    constants: program.constants,
    functions: addElementaryFunctions(module, operationsOf(program)),
    dialect: singles,
    usualValue: (cell) => program.defaults[cell - program.layout.start.parameters],
    address: cellAddress,
    scratch: (cell) => cellAddress(scratchStart + cell),
  };
  let scratch = 0;
  const add = (tape: Tape, relative = false): readonly number[] => {
    const { functions, scratchCells } = addTape(context, tape, relative);
    scratch = Math.max(scratch, scratchCells);
    return functions;
  };
  const { tapes } = program;
  const functionsOf = new Map(exported.map((name) => [name, exportTape(module, name, add(tapes[name]))]));
  const [rates = [], outputs = []] = (["rates", "outputs"] as const).map((name) => functionsOf.get(name));
  for (const [i, tape] of tapes.events.entries()) exportTape(module, eventExport(i), add(tape));
  if (program.delays !== undefined) exportTape(module, lagsExport, add(tapes.lags));
  for (const [i, tape] of tapes.pasts.entries()) exportTape(module, pastExport(i), add(tape));
  for (const [i, tape] of tapes.befores.entries()) exportTape(module, beforeExport(i), add(tape));
  const parts = { start: add(tapes.start), rates, solve: add(tapes.solve, true) };
  module.add(stepBody(program, parts, cellAddress), "step");
  module.add(bdfBody(program, parts, cellAddress), "bdf");
  module.add(bendBody(program, cellAddress), "bend");
  module.add(rowBody(program, outputs, cellAddress), "show");
  return module.finish(cellAddress(scratchStart + scratch));
}

/** Exports one function that calls those of a tape in turn. */
export function exportTape(
  module: ModuleBuilder,
  name: string,
  functions: readonly number[],
): readonly number[] {
  const body = new FunctionBody([]);
  for (const index of functions) body.call(index);
  module.add(body, name);
  return functions;
}

/** The operations that the tapes of a program use. */
export function operationsOf(program: Program): Set<number> {
  const operations = new Set<number>();
  for (const tape of Object.values(program.tapes).flat() as Tape[]) {
    for (let i = 0; i < tape.code.length; i += 4) operations.add(tape.code[i] as number);
  }
  return operations;
}
