import { readFileSync, realpathSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { readSbml, type SbmlSystem } from "../formats/index.ts";
import type { Diagnostic } from "../messages/index.ts";
import { readBytes } from "./files.ts";
import { refuse } from "./refuse.ts";

/** Whether a file is an SBML model by its name. */
export function isSbmlName(file: string): boolean {
  return /\.(xml|sbml)$/i.test(file);
}

export interface LoadedSbml {
  readonly system: SbmlSystem;
  readonly warnings: readonly Diagnostic[];
}

/** Reads a model file; refuses it with all that is wrong. Files that it refers to must lie in its folder or below. */
export async function loadSbml(
  file: string,
  options: { readonly ignoreUnits?: boolean } = {},
): Promise<LoadedSbml> {
  const bytes = await readBytes(file);
  const { system, diagnostics } = readSbml(bytes, { ...options, file, readExternal: readBeside(file) });
  if (system === undefined) return refuse(diagnostics);
  return { system, warnings: diagnostics };
}

/** Reads a file named by a model, only from the folder of the model or below it, also behind links. */
function readBeside(file: string): (source: string) => Uint8Array | undefined {
  return (source) => {
    try {
      const folder = realpathSync(dirname(resolve(file)));
      const target = realpathSync(resolve(folder, source));
      return target.startsWith(folder + sep) ? readFileSync(target) : undefined;
    } catch {
      return undefined;
    }
  };
}
