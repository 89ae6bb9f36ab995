import type { Program } from "./program.ts";
import { bindTape, runTape } from "./tape/run.ts";

/** The initial values that given parameters (in the order of the system) lead to, in the order of the states. */
export function initialState(program: Program, parameters: Float64Array): Float64Array {
  const { layout, constants } = program;
  const tape = program.tapes.initial;
  const memory = new Float64Array(layout.cells + constants.length + tape.length);
  memory.set(constants, layout.cells);
  memory.set(parameters, layout.start.parameters);
  runTape(bindTape(tape, layout.cells, constants.length), memory);
  return memory.slice(layout.start.argument, layout.start.argument + layout.length.argument);
}
