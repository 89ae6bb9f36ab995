import type { Program } from "../program.ts";
import type { Tape } from "../tape/tape.ts";
import { addElementaryPairs } from "./elementary-functions.ts";
import { ModuleBuilder } from "./module-builder.ts";
import { pairDialect } from "./pair-dialect.ts";
import { PairLayout } from "./pair-layout.ts";
import { pairRowBody } from "./pair-row-code.ts";
import { pairBendBody, pairStepBody } from "./pair-step-code.ts";
import { eventExport, exported, exportTape, operationsOf } from "./program-module.ts";
import { addTables } from "./tables.ts";
import { addTape, type TapeContext } from "./tape-code.ts";

/** Name under which the readouts of a lane within its last step are exported. */
export function rowExport(lane: number): string {
  return `row${lane}`;
}

/** A program without delayed values as a module whose every instruction works on two lanes. */
export function encodePair(program: Program): Uint8Array<ArrayBuffer> {
  const module = new ModuleBuilder();
  const at = new PairLayout(program);
  addTables(module);
  at.addConstants(module);
  const context: TapeContext = {
    module,
    constants: program.constants,
    functions: addElementaryPairs(module, operationsOf(program)),
    dialect: pairDialect((constant) => at.constant(constant)),
    usualValue: (cell) => program.defaults[cell - program.layout.start.parameters],
    address: (cell) => at.cell(cell),
    scratch: (cell) => at.scratch(cell),
  };
  let scratch = 0;
  const add = (tape: Tape, relative = false): readonly number[] => {
    const { functions, scratchCells } = addTape(context, tape, relative);
    scratch = Math.max(scratch, scratchCells);
    return functions;
  };
  const { tapes } = program;
  const functions = new Map(
    exported.map((name) => [name, exportTape(module, name, add(tapes[name]))] as const),
  );
  for (const [i, tape] of tapes.events.entries()) exportTape(module, eventExport(i), add(tape));
  const rates = functions.get("rates") ?? [];
  const parts = { start: add(tapes.start), rates, solve: add(tapes.solve, true) };
  module.add(pairStepBody(program, parts, at), "step");
  module.add(pairBendBody(program, at), "bend");
  const outputs = functions.get("outputs") ?? [];
  for (const lane of [0, 1]) module.add(pairRowBody(program, outputs, at, lane), rowExport(lane));
  return module.finish(at.scratch(scratch));
}
