import type { Program } from "./program.ts";
import { bindTape, runTape } from "./tape/run.ts";

/** The initial values that given parameters (in the order of the system) lead to, in the order of the states. */
export function initialState(program: Program, parameters: Float64Array): Float64Array {
  return initialStates(program)(parameters);
}

/** As {@link initialState}, for many sets of parameters. */
export function initialStates({
  layout,
  constants,
  tapes,
}: Pick<Program, "layout" | "constants"> & { readonly tapes: Pick<Program["tapes"], "initial"> }): (
  parameters: Float64Array,
) => Float64Array {
  const tape = bindTape(tapes.initial, layout.cells, constants.length);
  const memory = new Float64Array(layout.cells + constants.length + tapes.initial.length);
  const { argument, parameters: given } = layout.start;
  return (parameters) => {
    memory.fill(0, 0, layout.cells);
    memory.set(constants, layout.cells);
    memory.set(parameters, given);
    runTape(tape, memory);
    return memory.slice(argument, argument + layout.length.argument);
  };
}
