import { compile, initialState, wasmKernel } from "../compile/index.ts";
import { integrate } from "../engine/index.ts";
import type { FlatSystem } from "../lang/index.ts";

/** Rounds in which algebraic states and the initial values that use them may follow one another. */
const mostRounds = 20;
/** They agree when no value changes by more than this part. */
const agreement = 1e-12;

interface Link {
  readonly state: number;
  readonly parameter: number;
}

/**
 * Initial values where some use algebraic states, whose values at the start have to be found first: solved at the start
 * with events left out, then put into the parameters that stand for them, and so on until they agree. What does not
 * agree or cannot be solved is left for the run to say.
 */
export async function implicitStart(
  system: FlatSystem,
  start: number,
  scaleOf: (initial: Float64Array) => Float64Array,
  parameters: Float64Array,
): Promise<void> {
  if (system.states.every((state) => state.start === undefined)) return;
  const program = compile({ ...system, events: [], readouts: [] });
  const kernel = await wasmKernel(program);
  const links = linksOf(system, program.indices);
  const guesses = new Map<number, number>();
  for (let round = 0; round < mostRounds; round++) {
    const initial = initialState(program, kernel.parameters);
    for (const [state, value] of guesses) initial[state] = value;
    const missing = initial.map((value) => (Number.isNaN(value) ? 0 : value));
    const solution = integrate({
      kernel,
      initial: missing,
      start,
      end: start,
      tick: 1,
      scale: scaleOf(missing),
    });
    if (!solution.success) return;
    let changed = false;
    for (const { state, parameter } of links) {
      const value = solution.final[state] as number;
      const before = kernel.parameters[parameter] as number;
      changed ||= !(Math.abs(value - before) <= agreement * Math.abs(value));
      kernel.parameters[parameter] = value;
      parameters[parameter] = value;
      guesses.set(state, value);
    }
    if (!changed) return;
  }
}

function linksOf(
  { states }: FlatSystem,
  indices: {
    readonly states: ReadonlyMap<string, number>;
    readonly parameters: ReadonlyMap<string, number>;
  },
): Link[] {
  return states.flatMap(({ address, start }) => {
    const state = indices.states.get(address);
    const parameter = start === undefined ? undefined : indices.parameters.get(start);
    return state === undefined || parameter === undefined ? [] : [{ state, parameter }];
  });
}
