import { compile, initialState, interpreterKernel } from "../../../src/compile/index.ts";
import { integrate, type Problem, type Solution } from "../../../src/engine/index.ts";
import { flatSystem, type SystemText } from "../../compile/support/flat-text.ts";

/** A run of a system given as text, in its own real time from 0. */
export interface EventRun extends Solution {
  /** Executions as "name at time". */
  readonly story: readonly string[];
  /** Value of a state in a row of the grid. */
  readonly at: (row: number, state: string) => number;
  /** Value of a state at the end. */
  readonly last: (state: string) => number;
}

export function runEvents(text: SystemText, end: number, more: Partial<Problem> = {}): EventRun {
  const program = compile(flatSystem(text));
  const kernel = interpreterKernel(program);
  const initial = initialState(program, kernel.parameters);
  const scale = Array.from(initial, () => 1);
  const solution = integrate({ kernel, initial, start: 0, end, tick: 1, scale, ...more });
  const index = (state: string) => program.indices.states.get(state) ?? Number.NaN;
  return {
    ...solution,
    story: solution.fired.map(({ event, at }) => `${kernel.events[event]?.name} at ${at}`),
    at: (row, state) => solution.states[row * kernel.size + index(state)] ?? Number.NaN,
    last: (state) => solution.final[index(state)] ?? Number.NaN,
  };
}
