import { initialState } from "../compile/index.ts";
import { type Direction, integrateTangents, type Kernel, type TangentKernel } from "../engine/index.ts";
import type { BuildOptions, BuiltSystem, System } from "../lang/index.ts";
import { liveSystem } from "./live-baselines.ts";
import { LiveSettling } from "./live-settling.ts";
import { kernelOf, type Prepared, setParameters, type Tolerances } from "./prepare.ts";
import { builtOf, liveProgramOf } from "./programs.ts";
import { runFailure } from "./run-failure.ts";
import { type Directions, goOn, type SettledTangents } from "./settled-tangents.ts";
import type { SettlingRound } from "./settling.ts";
import { settlingSpan } from "./settling-span.ts";
import { tangentsOf } from "./tangent-programs.ts";
import { tick } from "./tick.ts";

/** A system as it settles with live baselines, and its derivatives. */
export interface LiveTangents {
  readonly kernel: Kernel;
  readonly tangents: TangentKernel;
  /** The system before its baselines were set. */
  readonly declared: BuiltSystem;
}

/** What differentiates settling by these parameters; undefined where a system settles in rounds. */
export async function liveTangentsOf(
  system: System,
  build: BuildOptions,
  parameters: readonly number[],
  directions: number,
): Promise<LiveTangents | undefined> {
  const declared = builtOf(system, build);
  const program = liveProgramOf(system, declared, build);
  const flat = liveSystem(declared.flat);
  if (program === undefined || flat === undefined) return undefined;
  const tangents = await tangentsOf(program, flat, new Set(parameters), directions);
  return { kernel: await kernelOf(program), tangents, declared };
}

/**
 * Differentiates settling with live baselines: tangents of its runs (live-settling.ts), of what is read off them, and of
 * the way from there to the start. `tangents` are those of the system itself.
 */
export function settledLive(
  prepared: Prepared,
  live: LiveTangents,
  tangents: TangentKernel,
  wanted: Directions,
  tolerances: Tolerances,
): SettledTangents {
  const { program, kernel, scale, built } = prepared;
  const { flat } = live.declared;
  const settling = new LiveSettling(flat, (numbers) => initialState(program, numbers));
  const span = settlingSpan(live.declared);
  const numbers = Float64Array.from(flat.parameters, ({ value }) => value);
  let round = settling.first(numbers);
  let directions = wanted;
  let states = initialTangents(prepared, tangents, round, directions, span.start);
  for (;;) {
    live.kernel.parameters.set(round.parameters);
    const outcome = integrateTangents({
      kernel: live.kernel,
      tangents: live.tangents,
      directions: withStates(directions, states),
      initial: round.initial,
      ...span,
      grid: [span.end],
      keep: "outputs",
      tick,
      scale,
      ...tolerances,
    });
    const { solution, final, outputs } = outcome;
    if (!solution.success) throw runFailure(built, solution, "settling");
    directions = withBaselines(wanted, settling.sets, outputs);
    const after = settling.after(round, solution.final, solution.outputs);
    if ("settled" in after) {
      setParameters(kernel, built);
      return goOn(
        prepared,
        tangents,
        { states: final, directions: withStates(directions, final) },
        tolerances,
      );
    }
    round = after.next;
    const anew = initialTangents(prepared, tangents, round, directions, span.start);
    states = final.map((tangent, d) =>
      tangent.map((value, i) => (flat.states[i]?.slow ? (anew[d]?.[i] as number) : value)),
    );
  }
}

/** How fast the initial values of the system itself change. */
function initialTangents(
  { program, kernel, scale }: Prepared,
  tangents: TangentKernel,
  { parameters }: SettlingRound,
  directions: Directions,
  at: number,
): readonly Float64Array[] {
  kernel.parameters.set(parameters);
  const initial = initialState(program, parameters);
  return integrateTangents({ kernel, tangents, directions, initial, start: at, end: at, tick, scale }).final;
}

function withStates(directions: Directions, states: readonly Float64Array[]): Direction[] {
  return directions.map((own, d) => ({ ...own, initial: states[d] as Float64Array }));
}

function withBaselines(
  directions: Directions,
  sets: readonly number[],
  slopes: readonly Float64Array[],
): Direction[] {
  return directions.map((own, d) => ({
    ...own,
    parameters: new Map([
      ...own.parameters,
      ...sets.map((index, i) => [index, slopes[d]?.[i] as number] as const),
    ]),
  }));
}
