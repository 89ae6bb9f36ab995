import { basename } from "node:path";
import { markPriorOnly } from "../../evidence/judged/marks.ts";
import {
  type Diagnostic,
  EquatorError,
  type Protocol,
  readProtocol,
  simulate,
  systemInUse,
  systems,
  unnamedSystem,
} from "../index.ts";
import { exposedSystem, type System } from "../lang/index.ts";
import { protocolLength, realise } from "../protocol/index.ts";
import type { RunSettings } from "../report/report-details.ts";
import { usualStep } from "../report/usual-step.ts";
import type { Run } from "../simulate/index.ts";
import { readBytes } from "./files.ts";
import { chooseName, readEvery, readVariants } from "./options.ts";
import { offerProgramsBeside } from "./programs-beside.ts";
import { refuse } from "./refuse.ts";
import type { RunOptions } from "./run-options.ts";

/** A protocol as it was given, read, with the system that it runs on. */
export interface LoadedProtocol {
  readonly protocol: Protocol;
  readonly text: string;
  /** Path as given, for messages. */
  readonly path: string;
  /** Name without folders: what outputs carry. */
  readonly file: string;
  readonly system: System;
  readonly settings: RunSettings;
  /** What reading it warned of. */
  readonly readingWarnings: readonly Diagnostic[];
}

export interface FinishedRun {
  readonly run: Run;
  readonly warnings: readonly Diagnostic[];
}

/** The system of protocols and trials that name none. */
export const defaultSystem = "muscle";

/** The system of cells that name none. */
const defaultCells = "muscle-cell";

/** The system of mice and rats, named or not. */
const defaultRodent = "mouse";

/** What a command line chooses besides the protocol. */
export function settingsOf({ variant, every, system, fit }: RunOptions): RunSettings {
  return {
    variants: readVariants(variant),
    ...(every === undefined ? {} : { everyMs: readEvery(every) }),
    ...(system === undefined ? {} : { system }),
    ...(fit === undefined ? {} : { fit }),
  };
}

/** Reads a protocol file; refuses with all that is wrong with it. */
export async function loadProtocol(path: string, settings: RunSettings): Promise<LoadedProtocol> {
  return asProtocol(await readBytes(path), path, settings);
}

/** Reads a protocol that is at hand. */
export function asProtocol(source: string | Uint8Array, path: string, settings: RunSettings): LoadedProtocol {
  offerProgramsBeside();
  const { protocol, diagnostics } = readProtocol(source, { file: path });
  if (protocol === undefined) return refuse(diagnostics);
  const text = typeof source === "string" ? source : new TextDecoder().decode(source);
  const named = systemInUse(systemNamed(settings.system ?? protocol.system ?? unnamedSystem(protocol)), {
    fit: settings.fit,
    variants: { ...protocol.variants, ...settings.variants },
  });
  const system = exposedSystem(named, realise(protocol));
  refuseWrongKind(protocol, system, path);
  return { protocol, text, path, file: basename(path), system, settings, readingWarnings: diagnostics };
}

function isRodent(subject: Protocol["subject"]): boolean {
  return subject?.species === "mouse" || subject?.species === "rat";
}

function refuseWrongKind(protocol: Protocol, system: System, file: string): void {
  const wrong = wrongKind(protocol, system);
  if (wrong !== undefined)
    refuse([{ code: "wrong-system", severity: "error", where: { file }, found: system.id, ...wrong }]);
}

/** Cells stand in a medium, bodies have a subject of one kind: what a system takes that is given another. */
export function wrongKind(
  { medium, subject }: Protocol,
  { id, exposures = [] }: System,
): { readonly expected: string; readonly hint: string } | undefined {
  if (exposures.some(({ on }) => on === "medium"))
    return subject === undefined
      ? undefined
      : { expected: "a medium, no subject", hint: "write medium: {} in place of the subject" };
  if (medium !== undefined)
    return { expected: "a subject, no medium", hint: `cells have systems of their own, as ${defaultCells}` };
  if (id === defaultRodent && !isRodent(subject))
    return { expected: "a mouse or a rat", hint: `people have systems of their own, as ${defaultSystem}` };
  if (id !== defaultRodent && isRodent(subject))
    return { expected: "people", hint: `mice and rats have a system of their own: ${defaultRodent}` };
  return undefined;
}

/** A system by its name; refuses with the nearest. */
export function systemNamed(name: string): System {
  const known: Readonly<Record<string, System>> = systems;
  const chosen = known[chooseName(name, Object.keys(known), "the name of a system")];
  if (chosen === undefined) throw new Error(`the system ${name} is listed and not there`);
  return chosen;
}

/** Variant -> choice, of the caller over those of the protocol. */
export function variantsOf({ protocol, settings }: LoadedProtocol): Record<string, string> {
  return { ...protocol.variants, ...settings.variants };
}

/** Milliseconds between reported values: what the caller says, or what suits the length. */
export function everyOf({ protocol, settings }: LoadedProtocol): number {
  return settings.everyMs ?? usualStep(protocolLength(protocol));
}

/** Simulates a loaded protocol. Warnings and errors carry the path of its file. */
export async function runProtocol(loaded: LoadedProtocol): Promise<FinishedRun> {
  const { protocol, system, settings, text, file, path } = loaded;
  const placed = (found: readonly Diagnostic[]) =>
    found.map((each) => ({ ...each, where: { file: path, ...each.where } }));
  try {
    const { diagnostics, ...run } = await simulate(protocol, {
      system,
      variants: settings.variants,
      ...(settings.fit === undefined ? {} : { fit: settings.fit }),
      source: { text, file },
      every: everyOf(loaded),
    });
    return { run: markPriorOnly(run), warnings: [...loaded.readingWarnings, ...placed(diagnostics)] };
  } catch (error) {
    if (error instanceof EquatorError) refuse(placed(error.diagnostics));
    throw error;
  }
}
