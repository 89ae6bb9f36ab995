import { compile, initialState, type Program, wasmKernel } from "../compile/index.ts";
import { integrate, type Kernel } from "../engine/index.ts";
import { type BuildOptions, type BuiltSystem, buildSystem, type System } from "../lang/index.ts";
import { runFailure } from "./run-failure.ts";

/** Milliseconds in the kernel's minute. */
export const tick = 1 / 60_000;

/** A system made ready for one subject: equations, kernel, and the settled state from which runs start. */
export interface Prepared {
  readonly built: BuiltSystem;
  readonly program: Program;
  readonly kernel: Kernel;
  readonly scale: Float64Array;
  /** State at `start`, before the first event. */
  readonly settled: Float64Array;
}

export interface Tolerances {
  readonly relativeTolerance: number;
  /** Absolute tolerance as a fraction of each state's scale. */
  readonly scaledTolerance: number;
}

export const defaultTolerances: Tolerances = { relativeTolerance: 1e-6, scaledTolerance: 1e-9 };

interface Compiled {
  readonly program: Program;
  readonly kernel: Promise<Kernel>;
}

const compiledSystems = new WeakMap<System, Map<string, Compiled>>();

/** Builds, compiles (once per choice of variants and genes) and settles a system for a subject. */
export async function prepare(
  system: System,
  options: BuildOptions,
  tolerances: Tolerances,
): Promise<Prepared> {
  const built = buildSystem(system, options);
  const { program, kernel: ready } = compileOnce(system, built, options);
  const kernel = await ready;
  const scale = Float64Array.from(built.flat.states, (state) => state.scale);
  setParameters(kernel, built);
  const initial = initialState(program, kernel.parameters);
  return { built, program, kernel, scale, settled: settle({ built, kernel, scale, initial }, tolerances) };
}

/** Writes the numbers of a built system into its kernel, which other subjects share. */
export function setParameters(kernel: Kernel, { flat }: BuiltSystem): void {
  flat.parameters.forEach((parameter, index) => {
    kernel.parameters[index] = parameter.value;
  });
  kernel.refresh();
}

/**
 * The structure of the equations depends on variants alone: numbers are set afterwards. The key is the system as it was
 * given, since changed tables make a new one.
 */
function compileOnce(system: System, built: BuiltSystem, { perturb = [] }: BuildOptions): Compiled {
  const key = JSON.stringify([built.choices, perturb]);
  const known = compiledSystems.get(system) ?? new Map<string, Compiled>();
  compiledSystems.set(system, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const program = compile(built.flat);
  const compiled = { program, kernel: wasmKernel(program) };
  known.set(key, compiled);
  return compiled;
}

function settle(
  { built, kernel, scale, initial }: Pick<Prepared, "built" | "kernel" | "scale"> & { initial: Float64Array },
  tolerances: Tolerances,
): Float64Array {
  const end = Math.round(built.settle / tick);
  if (end === 0) return initial;
  const solution = integrate({ kernel, initial, start: 0, end, tick, scale, ...tolerances });
  if (!solution.success) throw runFailure(built, solution, "settling");
  const { states } = built.flat;
  return solution.final.map((value, i) => (states[i]?.slow ? (initial[i] ?? value) : value));
}
