import { initialState, initialStates, type Program, wasmKernel } from "../compile/index.ts";
import { integrate, type Kernel } from "../engine/index.ts";
import { type BuildOptions, type BuiltSystem, Latest, type System } from "../lang/index.ts";
import { LiveSettling, liveTolerances } from "./live-settling.ts";
import { builtOf, liveProgramOf, programOf } from "./programs.ts";
import { readySettled, settledKey } from "./ready-settled.ts";
import { runFailure } from "./run-failure.ts";
import {
  type Settled,
  Settling,
  type SettlingOutcome,
  type SettlingRound,
  withSlowBack,
} from "./settling.ts";
import { onwardSpan, type Span, settlingSpan } from "./settling-span.ts";
import { tick } from "./tick.ts";

/** A system made ready for one subject: equations, kernel, and the settled state from which runs start. */
export interface Prepared {
  readonly built: BuiltSystem;
  readonly program: Program;
  readonly kernel: Kernel;
  readonly scale: Float64Array;
  /** State at `start`, before the first event. */
  readonly settled: Float64Array;
  /** State at which baselines were read. */
  readonly atReading: Float64Array;
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
  const key = settledKey(options, tolerances);
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
  const ready = readySettled(system, settledKey(options, tolerances), declared);
  if (ready !== undefined) {
    const { parameters, settled, atReading } = ready;
    return { built: withNumbers(declared, parameters), program, scale, settled, atReading };
  }
  const subject = { built: declared, kernel, scale };
  const normal = await normalNumbers(declared, system, options, tolerances);
  const live = normal === undefined ? liveProgramOf(system, declared, options) : undefined;
  const read =
    normal === undefined
      ? await settle(subject, program, live, tolerances)
      : settleInRounds(
          subject,
          program,
          new Settling({ ...declared.flat, baselines: [] }),
          normal,
          tolerances,
        );
  const settled = goOn(subject, read, live === undefined ? tolerances : liveTolerances(tolerances));
  return { built: withNumbers(declared, read.parameters), program, scale, settled, atReading: read.state };
}

/** Where genes are changed: the numbers of the same system without the change, to which its baselines belong. */
async function normalNumbers(
  { flat }: BuiltSystem,
  system: System,
  options: BuildOptions,
  tolerances: Tolerances,
): Promise<Float64Array | undefined> {
  const { baselines = [] } = flat;
  if (baselines.length === 0 || (options.perturb ?? []).length === 0) return undefined;
  const { built } = await prepare(system, { ...options, perturb: [] }, tolerances);
  const normal = new Map(built.flat.parameters.map(({ address, value }) => [address, value]));
  const set = new Set(baselines.map(({ parameter }) => parameter));
  return Float64Array.from(flat.parameters, ({ address, value }) =>
    set.has(address) ? (normal.get(address) ?? value) : value,
  );
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
export function kernelOf(program: Program): Promise<Kernel> {
  const kernel = kernels.get(program) ?? wasmKernel(program);
  kernels.set(program, kernel);
  return kernel;
}

type Subject = Pick<Prepared, "built" | "kernel" | "scale">;

/** Settles a subject, up to when its baselines are read. */
async function settle(
  subject: Subject,
  program: Program,
  live: Program | undefined,
  tolerances: Tolerances,
): Promise<Settled> {
  const { flat } = subject.built;
  const numbers = Float64Array.from(flat.parameters, ({ value }) => value);
  if (live === undefined) return settleInRounds(subject, program, new Settling(flat), numbers, tolerances);
  const settling = new LiveSettling(flat, initialStates(program));
  const kernel = await kernelOf(live);
  const span = settlingSpan(subject.built);
  const loose = liveTolerances(tolerances);
  const read = new Float64Array(settling.sets.length);
  return untilRest(settling.first(numbers), (round) => {
    const final = run({ ...subject, kernel }, round, span, loose);
    kernel.outputs(span.end * tick, final, read);
    return settling.after(round, final, read);
  });
}

function settleInRounds(
  subject: Subject,
  program: Program,
  settling: Settling,
  numbers: Float64Array,
  tolerances: Tolerances,
): Settled {
  const span = settlingSpan(subject.built);
  return untilRest(settling.first(numbers, initialState(program, numbers)), (round) =>
    settling.after(round, run(subject, round, span, tolerances)),
  );
}

function untilRest(first: SettlingRound, after: (round: SettlingRound) => SettlingOutcome): Settled {
  for (let round = first; ; ) {
    const outcome = after(round);
    if ("settled" in outcome) return outcome.settled;
    round = outcome.next;
  }
}

/** From when baselines were read to the start. */
function goOn(subject: Subject, { state, parameters }: Settled, tolerances: Tolerances): Float64Array {
  const { built } = subject;
  const final = run(subject, { parameters, initial: state }, onwardSpan(built), tolerances);
  return withSlowBack(
    built.flat.states.map(({ slow = false }) => slow),
    state,
    final,
  );
}

function run(
  { built, kernel, scale }: Subject,
  { parameters, initial }: Pick<SettlingRound, "parameters" | "initial">,
  span: Span,
  tolerances: Tolerances,
): Float64Array {
  if (span.start === span.end) return initial;
  kernel.parameters.set(parameters);
  const solution = integrate({ kernel, initial, ...span, tick, scale, ...tolerances });
  if (!solution.success) throw runFailure(built, solution, "settling");
  return solution.final;
}
