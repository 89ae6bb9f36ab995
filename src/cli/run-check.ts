import { findingsBeside as besideRun, checkRules } from "../../evidence/rules/index.ts";
import { checkProtocol, type Finding } from "../analysis/index.ts";
import type { WorkerHost } from "../ensemble/index.ts";
import { EquatorError } from "../messages/index.ts";
import { protocolLength } from "../protocol/index.ts";
import { findingsSection } from "../report/html/findings-section.ts";
import type { Run } from "../simulate/index.ts";
import { everyOf, type LoadedProtocol } from "./protocol-run.ts";
import { refuse } from "./refuse.ts";
import { sideOf } from "./run-bands.ts";
import type { BandOptions, RunOptions } from "./run-options.ts";
import { placedIn } from "./run-sensitivity.ts";

/** How a protocol is held against its own curves. */
export interface CheckSettings {
  /** Members of bands; 0 = none. */
  readonly members: number;
  readonly seed: number;
  readonly host?: WorkerHost | undefined;
}

/** Findings beside a run, and whether pairs of drives were looked for. */
export interface FindingsBeside {
  readonly findings: Finding[];
  readonly arePairsLooked: boolean;
}

/** Findings of a loaded protocol; their places carry its file. */
export async function findingsOf(loaded: LoadedProtocol, settings: CheckSettings): Promise<Finding[]> {
  try {
    const { findings } = await checkProtocol({ side: sideOf(loaded), rules: checkRules, ...settings });
    return inFile(findings, loaded);
  } catch (error) {
    if (error instanceof EquatorError) refuse(placedIn(loaded, error.diagnostics));
    throw error;
  }
}

/** Findings beside a run of a loaded protocol; their places carry its file. */
export async function findingsBeside(
  loaded: LoadedProtocol & { readonly settings: { readonly members: number } },
  run: Run,
): Promise<FindingsBeside> {
  const { members } = loaded.settings;
  const found = await besideRun(sideOf(loaded), run, { every: everyOf(loaded), members });
  return { ...found, findings: inFile(found.findings, loaded) };
}

/** The command that looks for findings with the same choices. */
export function checkCommandText(
  { path }: LoadedProtocol,
  { system, variant, fit, seed, members }: RunOptions & BandOptions,
): string {
  const given = [
    ...(system === undefined ? [] : ["--system", system]),
    ...variant.flatMap((choice) => ["--variant", choice]),
    ...(fit === undefined ? [] : ["--fit", fit]),
    ...(members === undefined ? [] : ["--members", members]),
    ...(seed === undefined ? [] : ["--seed", seed]),
  ];
  return ["equator check", path, ...given].join(" ");
}

/** The section of a report. */
export function findingsHtml(findings: readonly Finding[], { file, protocol }: LoadedProtocol): string {
  return findingsSection(findings, { file, start: protocol.start, length: protocolLength(protocol) });
}

function inFile(findings: readonly Finding[], { path }: LoadedProtocol): Finding[] {
  return findings.map((finding) => ({ ...finding, where: { file: path, ...finding.where } }));
}
