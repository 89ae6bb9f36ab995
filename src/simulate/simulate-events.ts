import { type Impulse, integrate, type Solution } from "../engine/index.ts";
import { type BuildOptions, type BuiltSystem, exposureEffects, Latest, type System } from "../lang/index.ts";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../messages/index.ts";
import type { RealisedEvent } from "../protocol/event.ts";
import { effectFunctions } from "./effect-functions.ts";
import { type Exposure, impulsesOf } from "./impulses.ts";
import { defaultTolerances, type Prepared, prepare, setParameters, type Tolerances } from "./prepare.ts";
import type { Curve, Series } from "./run.ts";
import { runFailure } from "./run-failure.ts";
import { slotsOf } from "./slots.ts";
import { tick } from "./tick.ts";

/** What a system is exposed to, over how long, and what is asked of it. */
export interface Question {
  readonly system: System;
  readonly build: BuildOptions;
  readonly events: readonly RealisedEvent[];
  /** Milliseconds from `start`, ascending: when curves are reported. */
  readonly times: Float64Array;
  /** The limb whose muscle is followed; absent = the muscle of no single limb. */
  readonly limbs: readonly (string | undefined)[];
  readonly tolerances?: Tolerances;
  /** How closely to settle, where that is not as closely as to run. */
  readonly settleTo?: Tolerances;
}

export interface Answer {
  readonly prepared: Prepared;
  readonly series: readonly Series[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Runs a system under realised events: builds it for the subject, settles it, applies every event exactly, and
 * reports the readouts, once per limb.
 *
 * Throws an EquatorError when the system cannot be built or the solver does not reach the end.
 */
export async function simulateEvents(question: Question): Promise<Answer> {
  const tolerances = question.tolerances ?? defaultTolerances;
  const prepared = await prepare(question.system, question.build, question.settleTo ?? tolerances);
  const { exposures, diagnostics } = exposuresOf(prepared, question.events);
  const series = question.limbs.map((limb) =>
    runLimb(
      prepared,
      exposures.filter(({ event }) => actsOn(event, limb)),
      question.times,
      limb,
      tolerances,
    ),
  );
  return { prepared, series, diagnostics };
}

/** A settled system and the impulses that events (of all limbs) become. */
export async function expose(
  system: System,
  build: BuildOptions,
  events: readonly RealisedEvent[],
  tolerances: Tolerances,
): Promise<{ prepared: Prepared; impulses: Impulse[] }> {
  const prepared = await prepare(system, build, tolerances);
  return { prepared, impulses: impulsesOf(exposuresOf(prepared, events).exposures, slotsOf(prepared)) };
}

/** An exposure that still knows its limb. */
interface PlacedExposure extends Exposure {
  readonly event: RealisedEvent;
}

/** Events of one limb leave the others alone; events without a limb act everywhere. */
export function actsOn(event: RealisedEvent, limb: string | undefined): boolean {
  return event.limb === undefined || event.limb === limb;
}

interface Exposures {
  readonly exposures: readonly PlacedExposure[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A protocol is often run anew on what it was run on before. */
const lately = new Latest<BuiltSystem, Exposures>(2);

function exposuresOf({ built }: Prepared, events: readonly RealisedEvent[]): Exposures {
  return lately.of(built, JSON.stringify(events), () => newExposures(built, events));
}

function newExposures(built: BuiltSystem, events: readonly RealisedEvent[]): Exposures {
  const exposures: PlacedExposure[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const event of events) {
    const outcome = exposureEffects(built, event, effectFunctions);
    exposures.push({ event, effects: outcome.effects });
    diagnostics.push(...outcome.diagnostics.map((diagnostic) => placed(diagnostic, event)));
  }
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new EquatorError(errors, errors.map(wordDiagnostic).join("\n"));
  return { exposures, diagnostics };
}

export function placed(diagnostic: Diagnostic, { from }: RealisedEvent): Diagnostic {
  return { ...diagnostic, where: { ...diagnostic.where, ...from } };
}

function runLimb(
  prepared: Prepared,
  exposures: readonly Exposure[],
  times: Float64Array,
  limb: string | undefined,
  tolerances: Tolerances,
): Series {
  const { built, kernel, scale, settled } = prepared;
  setParameters(kernel, built);
  const before = readoutsAt(prepared, settled);
  const impulses: Impulse[] = impulsesOf(exposures, slotsOf(prepared));
  const end = times.at(-1) ?? 0;
  const solution = integrate({
    kernel,
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
  if (!solution.success) throw runFailure(built, solution, "running");
  const { steps, rejected, fallbacks } = solution.statistics;
  return {
    ...(limb === undefined ? {} : { limb }),
    curves: curvesOf(prepared, solution),
    baseline: before,
    statistics: { steps, rejected, fallbacks },
  };
}

function readoutsAt({ built, kernel, settled }: Prepared, state: Float64Array): Record<string, number> {
  const solution = integrate({
    kernel,
    initial: state,
    start: 0,
    end: 0,
    tick,
    grid: [0],
    scale: new Float64Array(settled.length).fill(1),
  });
  const { readouts } = built.flat;
  return Object.fromEntries(
    readouts.map(({ address, perUnit }, column) => [
      address,
      (solution.outputs[column] ?? Number.NaN) * perUnit,
    ]),
  );
}

function curvesOf({ built }: Prepared, solution: Solution): Record<string, Curve> {
  const columns = columnsOf(
    solution,
    built.flat.readouts.map(({ perUnit }) => perUnit),
  );
  const { observed } = built.system;
  return Object.fromEntries(
    built.flat.readouts.map(({ address, unit }, column) => {
      const values = columns[column] as Float64Array;
      const { means = "", assay = "", group = "", lead = false, body } = built.system.readouts[address] ?? {};
      const own = { readout: address, unit, means, assay, group, lead, values };
      const priorOnly = observed?.includes(address) === false;
      return [address, { ...own, ...(body === true ? { body } : {}), ...(priorOnly ? { priorOnly } : {}) }];
    }),
  );
}

/** The readouts one by one, in units of their own; row by row, as they lie in memory. */
function columnsOf({ times, outputs }: Solution, perUnit: readonly number[]): Float64Array[] {
  const columns = perUnit.map(() => new Float64Array(times.length));
  let at = 0;
  for (let row = 0; row < times.length; row++) {
    for (let column = 0; column < columns.length; column++) {
      const values = columns[column] as Float64Array;
      values[row] = (outputs[at++] as number) * (perUnit[column] as number);
    }
  }
  return columns;
}
