import { initialState, type Program, wasmKernel } from "../compile/index.ts";
import { integrate, type Kernel } from "../engine/index.ts";
import { type BuildOptions, type BuiltSystem, Latest, type System } from "../lang/index.ts";
import { builtOf, programOf } from "./programs.ts";
import { runFailure } from "./run-failure.ts";
import { roundLooseness, type Settled, Settling, type SettlingRound } from "./settling.ts";
import { settlingSpan } from "./settling-span.ts";
import { tick } from "./tick.ts";

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

const kernels = new WeakMap<Program, Promise<Kernel>>();

/** Runs and their reports ask for the same again; what a fit asks for is never asked for again. */
const lately = new Latest<System, Omit<Prepared, "kernel">>(4);

/**
 * Builds, compiles (once per choice of variants and genes) and settles a system for a subject. What is built has the
 * baselines of the settled state among its parameters.
 */
export async function prepare(
  system: System,
  options: BuildOptions,
  tolerances: Tolerances,
): Promise<Prepared> {
  const key = JSON.stringify([options, tolerances]);
  const known = lately.known(system, key) ?? (await settledFor(system, options, tolerances));
  const prepared = lately.of(system, key, () => known);
  const kernel = await kernelOf(prepared.program);
  setParameters(kernel, prepared.built);
  return { ...prepared, kernel, settled: prepared.settled.slice() };
}

async function settledFor(
  system: System,
  options: BuildOptions,
  tolerances: Tolerances,
): Promise<Omit<Prepared, "kernel">> {
  const declared = builtOf(system, options);
  const program = programOf(system, declared, options);
  const kernel = await kernelOf(program);
  const scale = Float64Array.from(declared.flat.states, (state) => state.scale);
  const settling = new Settling(declared.flat);
  const normal = await normalNumbers(settling, system, options, tolerances);
  const numbers = Float64Array.from(declared.flat.parameters, ({ value }) => value);
  for (const index of settling.sets) numbers[index] = normal?.[index] ?? (numbers[index] as number);
  const rounds = normal === undefined ? settling : new Settling({ ...declared.flat, baselines: [] });
  const first = rounds.first(numbers, initialState(program, numbers));
  const { state: settled, parameters } = settle(
    { built: declared, kernel, scale },
    rounds,
    first,
    tolerances,
  );
  return { built: withNumbers(declared, parameters), program, scale, settled };
}

/** Where genes are changed: the numbers of the same system without the change, to which its baselines belong. */
async function normalNumbers(
  { sets }: Settling,
  system: System,
  options: BuildOptions,
  tolerances: Tolerances,
): Promise<Float64Array | undefined> {
  if (sets.length === 0 || (options.perturb ?? []).length === 0) return undefined;
  const { built } = await prepare(system, { ...options, perturb: [] }, tolerances);
  return Float64Array.from(built.flat.parameters, ({ value }) => value);
}

function withNumbers(built: BuiltSystem, numbers: Float64Array): BuiltSystem {
  const parameters = built.flat.parameters.map((parameter, i) => {
    const value = numbers[i] as number;
    return value === parameter.value ? parameter : { ...parameter, value };
  });
  return { ...built, flat: { ...built.flat, parameters } };
}

/** Writes the numbers of a built system into its kernel, which other subjects share. */
export function setParameters(kernel: Kernel, { flat }: BuiltSystem): void {
  flat.parameters.forEach((parameter, index) => {
    kernel.parameters[index] = parameter.value;
  });
  kernel.refresh();
}

/** Subjects share the kernel of their program. */
function kernelOf(program: Program): Promise<Kernel> {
  const kernel = kernels.get(program) ?? wasmKernel(program);
  kernels.set(program, kernel);
  return kernel;
}

function settle(
  { built, kernel, scale }: Pick<Prepared, "built" | "kernel" | "scale">,
  settling: Settling,
  first: SettlingRound,
  tolerances: Tolerances,
): Settled {
  const span = settlingSpan(built);
  for (let round = first; ; ) {
    const outcome = settling.after(round, run(round));
    if ("settled" in outcome) return outcome.settled;
    round = outcome.next;
  }
  function run(round: SettlingRound): Float64Array {
    const { parameters, initial } = round;
    if (span.start === span.end) return initial;
    kernel.parameters.set(parameters);
    const solution = integrate({
      kernel,
      initial,
      ...span,
      tick,
      scale,
      ...tolerances,
      looseness: roundLooseness(round, tolerances),
    });
    if (!solution.success) throw runFailure(built, solution, "settling");
    return solution.final;
  }
}
