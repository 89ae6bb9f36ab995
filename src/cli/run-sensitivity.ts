import { findLocalSensitivity, type LocalSensitivity } from "../analysis/index.ts";
import type { WorkerHost } from "../ensemble/index.ts";
import { type Diagnostic, EquatorError } from "../messages/index.ts";
import { chooseName } from "./options.ts";
import type { Progress } from "./progress.ts";
import { everyOf, type LoadedProtocol } from "./protocol-run.ts";
import { refuse } from "./refuse.ts";

/** What the readout of a report depends on, with what was found on the way. */
export interface FoundSensitivity {
  readonly found?: LocalSensitivity;
  readonly warnings: readonly Diagnostic[];
}

/** Refuses where the readout that is asked about is none of the system. */
export function checkSensitivity({ system, settings }: LoadedProtocol): void {
  if (settings.sensitivity === undefined) return;
  chooseName(settings.sensitivity, Object.keys(system.readouts), "the name of a readout");
}

/** What the mean of the readout that the settings name depends on; nothing is computed where they name none. */
export async function runSensitivity(
  loaded: LoadedProtocol,
  { host, progress }: { readonly host: WorkerHost | undefined; readonly progress: Progress },
): Promise<FoundSensitivity> {
  const { protocol, system, settings } = loaded;
  if (settings.sensitivity === undefined) return { warnings: [] };
  try {
    const { diagnostics, ...found } = await findLocalSensitivity({
      side: { protocol, system, variants: settings.variants },
      readout: settings.sensitivity,
      every: everyOf(loaded),
      onProgress: progress.of("all"),
      ...(host === undefined ? {} : { host }),
    });
    return { found, warnings: placedIn(loaded, diagnostics) };
  } catch (error) {
    if (error instanceof EquatorError) refuse(placedIn(loaded, error.diagnostics));
    throw error;
  } finally {
    progress.end();
  }
}

/** Diagnostics that say which protocol they are of. */
export function placedIn({ path }: LoadedProtocol, found: readonly Diagnostic[]): Diagnostic[] {
  return found.map((each) => ({ ...each, where: { file: path, ...each.where } }));
}
