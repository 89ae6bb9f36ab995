/**
 * Equator: an executable, cited model of the mTOR system.
 *
 * Read a protocol, simulate it on a system, look at the curves.
 *
 * @example
 * const { protocol } = readProtocol(text);
 * const run = await simulate(protocol, { system: systems.muscle });
 */
import { fits } from "../evidence/fits/index.ts";
import { agents } from "../model/compounds/index.ts";
import { compounds } from "../model/compounds/register.ts";
import { type Fit, fitInUse as fitOf, fittedSystem } from "./analysis/index.ts";
import type { System } from "./lang/index.ts";
import {
  type Protocol,
  type ProtocolReading,
  type ReadOptions,
  readProtocol as readText,
  protocolSchema as schemaOf,
} from "./protocol/index.ts";
import {
  exposeProtocol as exposeOn,
  type SimulateOptions as RunOptions,
  settleProtocol as settleOn,
  simulate as simulateOn,
} from "./simulate/index.ts";

export { markPriorOnly, menOnlyReadouts } from "../evidence/judged/marks.ts";
export { unsourcedShare, unsourcedShares } from "../evidence/shares/index.ts";
export { references } from "../model/references.ts";
export { systems } from "../model/systems/index.ts";
export {
  readSbml,
  type SbmlExportOptions,
  type SbmlModel,
  type SbmlOptions,
  type SbmlReading,
  type SbmlSystem,
  writeSbml,
} from "./formats/index.ts";
export { type FlatSystem, type System, vouchForModules } from "./lang/index.ts";
export { type Diagnostic, EquatorError, wordDiagnostic } from "./messages/index.ts";
export {
  describeEvents,
  newProtocol,
  type Protocol,
  type Quantity,
  type RealisedEvent,
  realise,
  templateNames,
} from "./protocol/index.ts";
export type { Curve, Provenance, ReadySettled, Run, Series } from "./simulate/index.ts";
export {
  defaultTolerances,
  offerSettled,
  type TimeCourse,
  type TimeCourseOptions,
  timeCourse,
} from "./simulate/index.ts";
export type { Fit };

/** What to run a protocol on: the system with the fit that it names, unless another or `none` is asked for. */
export type SimulateOptions = RunOptions & {
  /** The id of a fit, or `none` for the values of the literature. */
  readonly fit?: string;
};

/**
 * Reads and checks a protocol; never throws on what it says. All that is wrong comes as diagnostics with line and
 * column. Compounds are held against those that the model knows, and how each may be taken.
 *
 * @example const { protocol, diagnostics } = readProtocol(text, { file: "day.yaml" });
 */
export function readProtocol(source: string | Uint8Array, options: ReadOptions = {}): ProtocolReading {
  return readText(source, { knownCompounds: compounds, ...options });
}

export { agents, compounds };

/** The name of the system of a protocol that names none: by its species, or that of cells where it has a medium. */
export function unnamedSystem({ medium, subject }: Pick<Protocol, "medium" | "subject">): string {
  if (medium !== undefined) return "muscle-cell";
  return subject?.species === "mouse" || subject?.species === "rat" ? "mouse" : "muscle";
}

/** JSON Schema of the protocol language, for editors, with the names of compounds that the model knows. */
export function protocolSchema(): Record<string, unknown> {
  return schemaOf(compounds);
}

/**
 * Runs a protocol on a system, with the values of the fit that the system names.
 *
 * Throws an EquatorError when the system does not fit the protocol or the solver does not reach the end.
 *
 * @example const run = await simulate(protocol, { system: systems.muscle });
 */
export async function simulate(protocol: Protocol, options: SimulateOptions): ReturnType<typeof simulateOn> {
  return simulateOn(protocol, onFitted(protocol, options));
}

/** A protocol as the solver sees it, for benchmarks: the settled system and its impulses. */
export async function exposeProtocol(
  protocol: Protocol,
  options: SimulateOptions,
): ReturnType<typeof exposeOn> {
  return exposeOn(protocol, onFitted(protocol, options));
}

/** Where the subject of a protocol settles before its start, and the key under which `offerSettled` is asked for it. */
export async function settleProtocol(
  protocol: Protocol,
  options: SimulateOptions,
): ReturnType<typeof settleOn> {
  return settleOn(protocol, onFitted(protocol, options));
}

/**
 * A system with the values of a fit: of the one that it names for its variants, of another, or of `none`. The same
 * system each time, so that it is compiled once. Throws an EquatorError where there is no such fit.
 */
export function systemInUse(
  system: System,
  choice: { readonly fit?: string | undefined; readonly variants?: Readonly<Record<string, string>> } = {},
): System {
  return fittedSystem(fits, system, choice);
}

/** The fit that a system uses for its variants; undefined where it uses none. */
export function fitInUse(
  system: System,
  choice: { readonly fit?: string | undefined; readonly variants?: Readonly<Record<string, string>> } = {},
): Fit | undefined {
  return fitOf(fits, system, choice);
}

function onFitted(protocol: Protocol, { fit, ...options }: SimulateOptions): RunOptions {
  const variants = { ...protocol.variants, ...options.variants };
  return { ...options, system: fittedSystem(fits, options.system, { fit, variants }) };
}
