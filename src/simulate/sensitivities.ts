import {
  type Direction,
  type Impulse,
  integrateTangents,
  type TangentKernel,
  type TangentSolution,
} from "../engine/index.ts";
import { type BuildOptions, buildSystem, type System } from "../lang/index.ts";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../messages/index.ts";
import type { RealisedEvent } from "../protocol/index.ts";
import { baselinesOf } from "./baselines.ts";
import { liveTangentsOf, settledLive } from "./live-tangents.ts";
import { defaultTolerances, type Prepared, prepare, setParameters, type Tolerances } from "./prepare.ts";
import { runFailure } from "./run-failure.ts";
import { type SettledTangents, settledTangents } from "./settled-tangents.ts";
import { Settling } from "./settling.ts";
import { actsOn } from "./simulate-events.ts";
import { slotsOf } from "./slots.ts";
import { type TangentParameter, tangentParameters } from "./tangent-directions.ts";
import { type TangentImpulses, tangentImpulses } from "./tangent-impulses.ts";
import { tangentsOf } from "./tangent-programs.ts";
import { tick } from "./tick.ts";

/** What is run, and by which numbers it is differentiated. A `Scenario` of ensembles holds the first four. */
export interface SensitivityQuestion {
  readonly system: System;
  readonly build: BuildOptions;
  /** Runs that start from one settled state. */
  readonly runs: readonly SensitivityRun[];
  readonly tolerances?: Tolerances;
  /**
   * `instance.parameter`, `subject.<port>`, `tables.<table>.<row>.<column>`: each by itself; what a system is given for it
   * elsewhere (a lean mass that follows from a mass) stays.
   */
  readonly parameters: readonly string[];
}

/** One protocol, seen in one limb. */
export interface SensitivityRun {
  readonly events: readonly RealisedEvent[];
  readonly limb?: string;
  /** Milliseconds from `start`, ascending: when readouts are reported. */
  readonly times: Float64Array;
}

/** Readouts in display units: row after row as `times` (times x readouts), and each in the settled state. */
export interface ReadoutRows {
  readonly baseline: Float64Array;
  readonly values: Float64Array;
}

/** The readouts of one run, and how fast each changes with each parameter, per unit of that. */
export interface RunSensitivities extends ReadoutRows {
  /** In the order of the parameters. */
  readonly slopes: readonly ReadoutRows[];
}

export interface Sensitivities {
  /** Addresses of the readouts, in the order of the system. */
  readonly readouts: readonly string[];
  readonly parameters: readonly Pick<TangentParameter, "address" | "unit" | "value">[];
  readonly runs: readonly RunSensitivities[];
}

/**
 * Runs protocols on a system and differentiates every readout by every given parameter: through the equations, initial
 * values, the settling before the run, exposures, conditions and events (docs/decisions/0009).
 *
 * Throws an EquatorError where the system has no such parameter, where its tangents are not offered, or where a run does
 * not reach its end.
 *
 * @example const { runs } = await sensitivitiesOf({ ...scenario, parameters: ["muscle_mtorc1.k_act"] });
 */
export async function sensitivitiesOf(question: SensitivityQuestion): Promise<Sensitivities> {
  const { system, build, tolerances = defaultTolerances } = question;
  return sensitivitiesFrom(await prepare(system, build, tolerances), question);
}

/** As {@link sensitivitiesOf}, from a system that was prepared before. */
export async function sensitivitiesFrom(
  prepared: Prepared,
  question: SensitivityQuestion,
): Promise<Sensitivities> {
  const { system, build, tolerances = defaultTolerances } = question;
  const { perturb = [] } = build;
  const plain = perturb.length === 0 ? prepared.built : buildSystem(system, { ...build, perturb: [] });
  const parameters = tangentParameters(question.parameters, prepared.program, prepared.built, plain);
  const sets = baselinesOf(prepared.built.flat)?.parameters ?? [];
  const given =
    sets.length > 0 && perturb.length > 0 ? await normalSlopes(question, tolerances, sets) : undefined;
  const exposed = question.runs.map(({ events, limb }) => {
    const acting = events.filter((event) => actsOn(event, limb));
    return tangentImpulses(prepared, acting, parameters, slotsOf(prepared));
  });
  const wanted = [...indicesOf(parameters), ...sets, ...exposed.flatMap(movingInputs)];
  const { directions, tangents } = await settledAlong(
    prepared,
    question,
    parameters,
    wanted,
    tolerances,
    given,
  );
  const follow = followRuns(prepared, tangents, directions, tolerances);
  const baseline = follow([], new Map(), Float64Array.of(0));
  const { readouts } = prepared.built.flat;
  return {
    readouts: readouts.map(({ address }) => address),
    parameters: parameters.map(({ address, unit, value }) => ({ address, unit, value })),
    runs: question.runs.map(({ times }, i) => {
      const { impulses, slopes } = exposed[i] ?? { impulses: [], slopes: new Map() };
      return runRows(prepared, baseline, follow(impulses, slopes, times));
    }),
  };
}

/** Where genes are changed: how fast the baselines of the same system without the change do. */
async function normalSlopes(
  { system, build, parameters: addresses }: SensitivityQuestion,
  tolerances: Tolerances,
  sets: readonly number[],
): Promise<readonly ReadonlyMap<number, number>[]> {
  const plain = { system, build: { ...build, perturb: [] } };
  const prepared = await prepare(system, plain.build, tolerances);
  const parameters = tangentParameters(addresses, prepared.program, prepared.built);
  const wanted = [...indicesOf(parameters), ...sets];
  const { directions } = await settledAlong(prepared, plain, parameters, wanted, tolerances);
  return directions.map(
    (direction) => new Map(sets.map((index) => [index, direction.parameters.get(index) ?? 0])),
  );
}

/** The settled state, differentiated by parameters; the tangents are by `wanted`, and stand for runs from there. */
async function settledAlong(
  prepared: Prepared,
  { system, build }: Pick<SensitivityQuestion, "system" | "build">,
  parameters: readonly TangentParameter[],
  wanted: readonly number[],
  tolerances: Tolerances,
  given?: readonly ReadonlyMap<number, number>[],
): Promise<SettledTangents & { readonly tangents: TangentKernel }> {
  const directions = directionsOf(parameters);
  const live =
    given === undefined ? await liveTangentsOf(system, build, wanted, parameters.length) : undefined;
  const inRounds = given === undefined && live === undefined;
  const sets = inRounds ? new Settling(prepared.built.flat).sets.length : 0;
  const tangents = await tangentsFor(prepared, wanted, parameters.length + sets);
  setParameters(prepared.kernel, prepared.built);
  const settled =
    live === undefined
      ? settledTangents(prepared, tangents, directions, tolerances, given)
      : settledLive(prepared, live, tangents, directions, tolerances);
  return { ...settled, tangents };
}

function tangentsFor({ program, built }: Prepared, parameters: readonly number[], directions: number) {
  return tangentsOf(program, built.flat, new Set(parameters), directions);
}

function indicesOf(parameters: readonly TangentParameter[]): number[] {
  return parameters.flatMap(({ index }) => (index === undefined ? [] : [index]));
}

/** Inputs whose levels move with a parameter. */
function movingInputs({ slopes }: TangentImpulses): number[] {
  return [...slopes].flatMap(([action, by]) =>
    action.kind === "set" && by.some((slope) => slope !== 0) ? [action.parameter] : [],
  );
}

function directionsOf(parameters: readonly TangentParameter[]): Direction[] {
  return parameters.map(({ index, slope, value }) => ({
    parameters: new Map(index === undefined ? [] : [[index, slope]]),
    ...(value === 0 ? {} : { rate: 1 / Math.abs(value) }),
  }));
}

type Follow = (
  impulses: readonly Impulse[],
  slopes: NonNullable<Parameters<typeof integrateTangents>[0]["slopes"]>,
  times: Float64Array,
) => TangentSolution;

function followRuns(
  { built, kernel, scale, settled }: Prepared,
  tangents: TangentKernel,
  directions: readonly Direction[],
  tolerances: Tolerances,
): Follow {
  return (impulses, slopes, times) => {
    const end = times.at(-1) ?? 0;
    const outcome = integrateTangents({
      kernel,
      tangents,
      directions,
      slopes,
      initial: settled,
      start: 0,
      end,
      tick,
      impulses: impulses.filter(({ at }) => at <= end),
      grid: times,
      scale,
      keep: "outputs",
      ...tolerances,
    });
    if (!outcome.solution.success) throw runFailure(built, outcome.solution, "running");
    if (outcome.fault !== undefined) throw faultOf(built.flat.id, outcome.fault);
    return outcome;
  };
}

function faultOf(path: string, { code, at }: NonNullable<TangentSolution["fault"]>): EquatorError {
  const diagnostic: Diagnostic = { code, severity: "error", where: { path }, found: `minute ${at}` };
  return new EquatorError([diagnostic], wordDiagnostic(diagnostic));
}

function runRows({ built }: Prepared, baseline: TangentSolution, run: TangentSolution): RunSensitivities {
  const factors = built.flat.readouts.map(({ perUnit }) => perUnit);
  const shown = (values: Float64Array) =>
    values.map((value, i) => value * (factors[i % factors.length] as number));
  return {
    baseline: shown(baseline.solution.outputs),
    values: shown(run.solution.outputs),
    slopes: run.outputs.map((values, d) => ({
      baseline: shown(baseline.outputs[d] ?? new Float64Array(0)),
      values: shown(values),
    })),
  };
}
