import type { Impulse } from "../engine/index.ts";
import {
  agentsNamed,
  type BuildOptions,
  exposedSystem,
  type System,
  type ValueChanges,
} from "../lang/index.ts";
import type { Diagnostic } from "../messages/index.ts";
import { hoursOfDay, type Protocol, protocolLength, type RealisedEvent, realise } from "../protocol/index.ts";
import { gradeShares } from "./grade-shares.ts";
import { defaultTolerances, type Prepared, prepare, type Tolerances } from "./prepare.ts";
import { changedNumbers } from "./protocol-values.ts";
import { provenanceOf } from "./provenance.ts";
import { type ReadySettled, settledKey } from "./ready-settled.ts";
import type { Run } from "./run.ts";
import { expose, type Question, simulateEvents } from "./simulate-events.ts";
import { subjectValues } from "./subject-values.ts";

/** What to run a protocol on, and how closely to look. */
export interface SimulateOptions {
  readonly system: System;
  /** Variant -> choice, over those that the protocol names. */
  readonly variants?: Readonly<Record<string, string>>;
  /** `instance.parameter` -> value in its own unit. */
  readonly adjustments?: ValueChanges;
  /** Milliseconds between reported times. Default 2 min. It never alters the steps. */
  readonly every?: number;
  readonly tolerances?: Tolerances;
  /** How closely to settle before the start, where that is not as closely as to run. */
  readonly settleTo?: Tolerances;
  /** Text and file of the protocol, for the provenance. */
  readonly source?: { readonly text: string; readonly file?: string };
}

const everyTwoMinutes = 120_000;

/**
 * Runs a protocol on a system: realises its events, builds the system for its subject, settles it, and reports every
 * readout over the length of the protocol; once per limb that the protocol names.
 *
 * Throws an EquatorError when the system does not fit the protocol or the solver does not reach the end.
 *
 * @example const run = await simulate(protocol, { system: systems.muscle });
 */
export async function simulate(
  protocol: Protocol,
  options: SimulateOptions,
): Promise<Run & { diagnostics: readonly Diagnostic[] }> {
  const question = questionOf(protocol, options);
  const { tolerances, times } = question;
  const { prepared, series, diagnostics } = await simulateEvents(question);
  const { system } = question;
  const { id, about } = system;
  const changed = changedNumbers(protocol, system, prepared.built.choices);
  const agents = agentsNamed(system, realise(protocol));
  const provenance = await provenanceOf(
    prepared,
    options.source?.text ?? JSON.stringify(protocol),
    tolerances,
  );
  return {
    system: { id, about },
    protocol: {
      text: options.source?.text ?? "",
      ...(options.source?.file === undefined ? {} : { file: options.source.file }),
      start: protocol.start,
    },
    events: realise(protocol),
    times,
    series,
    grades: gradeShares(prepared.built.system, prepared.built.choices),
    ...(agents.length === 0 ? {} : { agents }),
    provenance: changed.length === 0 ? provenance : { ...provenance, changed },
    diagnostics,
  };
}

/** What a protocol asks of a system: `simulate` answers it. Here agents that it names join. */
export function questionOf(
  protocol: Protocol,
  options: SimulateOptions,
): Question & { readonly tolerances: Tolerances } {
  const events = realise(protocol);
  const system = exposedSystem(options.system, events);
  return {
    system,
    build: buildOptions(protocol, { ...options, system }),
    events: events.filter((event) => actsOnSystem(event, system)),
    times: timesOf(protocolLength(protocol), options.every ?? everyTwoMinutes),
    limbs: limbsOf(protocol, events),
    tolerances: options.tolerances ?? defaultTolerances,
    ...(options.settleTo === undefined ? {} : { settleTo: options.settleTo }),
  };
}

/** A protocol as the solver sees it, for benchmarks: the settled system and its impulses. */
export async function exposeProtocol(
  protocol: Protocol,
  options: SimulateOptions,
): Promise<{ prepared: Prepared; impulses: Impulse[]; end: number }> {
  const { system, build, events, tolerances } = questionOf(protocol, options);
  const { prepared, impulses } = await expose(system, build, events, tolerances);
  return { prepared, impulses, end: protocolLength(protocol) };
}

/** Where the subject of a protocol settles before its start, and the key under which `offerSettled` is asked for it. */
export async function settleProtocol(
  protocol: Protocol,
  options: SimulateOptions,
): Promise<{ readonly key: string; readonly ready: ReadySettled }> {
  const { system, build, tolerances } = questionOf(protocol, options);
  const { built, settled, atReading } = await prepare(system, build, tolerances);
  const values = new Map(built.flat.parameters.map(({ address, value }) => [address, value]));
  const baselines = (built.flat.baselines ?? []).map(({ parameter }) => values.get(parameter) ?? Number.NaN);
  return {
    key: settledKey(build, tolerances),
    ready: { baselines: Float64Array.from(baselines), settled, atReading },
  };
}

/**
 * Genes that are changed for the whole run are built into the system (a change at a time of day is an event), and a
 * fast is the meals that are left out, unless a system eats of itself and has its food taken away by it.
 */
export function actsOnSystem({ kind, from }: RealisedEvent, { exposures = [] }: System): boolean {
  if (kind === "fast") return exposures.some(({ on }) => on === kind);
  return !(kind === "perturb" && from.path === "perturb");
}

/** What a protocol chooses of a system: its subject, genes, variants, changed numbers and time of day. */
export function buildOptions(
  protocol: Protocol,
  options: Pick<SimulateOptions, "variants" | "adjustments"> & Partial<Pick<SimulateOptions, "system">>,
): BuildOptions {
  const adjustments = adjustmentsOf(protocol, options);
  return {
    variants: { ...protocol.variants, ...options.variants },
    subject: subjectValues(protocol),
    perturb: protocol.perturb.map(({ gene, level, tissue }) => ({
      gene,
      level: level.value,
      ...(tissue === undefined ? {} : { tissue }),
    })),
    ...(adjustments === undefined ? {} : { adjustments }),
  };
}

/**
 * What the caller adjusts over what the protocol changes, and the clock of the system, where it has one, set to the start
 * of the protocol.
 */
function adjustmentsOf(
  protocol: Protocol,
  { system, variants, adjustments }: Partial<Pick<SimulateOptions, "system" | "variants" | "adjustments">>,
): ValueChanges | undefined {
  if (system === undefined) return adjustments;
  const changed = changedNumbers(protocol, system, { ...protocol.variants, ...variants });
  if (changed.length === 0 && system.clock === undefined) return adjustments;
  return {
    ...(system.clock === undefined ? {} : { [system.clock]: hoursOfDay(protocol.start) }),
    ...Object.fromEntries(changed.map(({ address, value }) => [address, value])),
    ...adjustments,
  };
}

/** The observed limb first, then the muscle of no single limb, then the other limbs that the events name. */
function limbsOf(protocol: Protocol, events: readonly RealisedEvent[]): (string | undefined)[] {
  const named = events.map(({ limb }) => limb).filter((limb) => limb !== undefined);
  return [...new Set([protocol.observe?.limb, undefined, ...named])];
}

function timesOf(end: number, every: number): Float64Array {
  const count = Math.ceil(end / every);
  return Float64Array.from({ length: count + 1 }, (_, i) => Math.min(end, i * every));
}
