import { checkRules } from "../../evidence/rules/index.ts";
import { checkProtocol, type Finding } from "../analysis/index.ts";
import type { WorkerHost } from "../ensemble/index.ts";
import { EquatorError } from "../messages/index.ts";
import type { LoadedProtocol } from "./protocol-run.ts";
import { refuse } from "./refuse.ts";
import { sideOf } from "./run-bands.ts";
import { placedIn } from "./run-sensitivity.ts";

/** How a protocol is held against its own curves. */
export interface CheckSettings {
  /** Members of bands; 0 = none. */
  readonly members: number;
  readonly seed: number;
  readonly host?: WorkerHost | undefined;
}

/** Findings of a loaded protocol; their places carry its file. */
export async function findingsOf(loaded: LoadedProtocol, settings: CheckSettings): Promise<Finding[]> {
  try {
    const { findings } = await checkProtocol({ side: sideOf(loaded), rules: checkRules, ...settings });
    const file = loaded.path;
    return findings.map((finding) => ({ ...finding, where: { file, ...finding.where } }));
  } catch (error) {
    if (error instanceof EquatorError) refuse(placedIn(loaded, error.diagnostics));
    throw error;
  }
}
