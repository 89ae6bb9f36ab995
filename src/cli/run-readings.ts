import { EquatorError, simulate, wordDiagnostic } from "../index.ts";
import type { Variant } from "../lang/index.ts";
import type { Diagnostic } from "../messages/index.ts";
import { type Reading, type ReadRun, readingOf } from "../report/readings.ts";
import type { Run } from "../simulate/index.ts";
import { chooseName } from "./options.ts";
import type { Progress } from "./progress.ts";
import { asProtocol, everyOf, type LoadedProtocol } from "./protocol-run.ts";
import { refuseWith } from "./refuse.ts";

/** Readings side by side, with what was found on the way; undefined where none were asked for. */
export interface FoundReadings {
  readonly readings?: readonly Reading[];
  readonly warnings: readonly Diagnostic[];
}

/** The variants whose readings the settings ask for, in the order of the system; refuses a name that is none. */
export function readingsAsked({ system, settings }: LoadedProtocol): string[] {
  const { readings } = settings;
  if (readings === undefined) return [];
  const names = Object.keys(system.variants ?? {});
  if (names.length === 0) {
    const found = `--readings ${readings}`;
    refuseWith("bad-option", { found, expected: `a system with variants: ${system.id} has none` });
  }
  if (readings === "all") return names;
  const wanted = readings
    .split(",")
    .map((name) => chooseName(name.trim(), names, "--readings with variants by commas, or all"));
  return names.filter((name) => wanted.includes(name));
}

/** Runs every other choice of the variants that are asked for, all else as in the run. */
export async function runReadings(
  loaded: LoadedProtocol,
  run: Run,
  progress: Progress,
): Promise<FoundReadings> {
  if (loaded.settings.readings === undefined) return { warnings: [] };
  const variants = readingsAsked(loaded).map((name) => ({ name, others: othersOf(loaded, run, name) }));
  const total = variants.reduce((sum, { others }) => sum + others.length, 0);
  const tell = progress.of("all", total);
  const readings: Reading[] = [];
  const warnings: Diagnostic[] = [];
  let done = 0;
  try {
    for (const { name, others } of variants) {
      const { about } = variantOf(loaded, name);
      const runs: ReadRun[] = [{ ...choiceOf(loaded, name, chosenIn(run, name)), run }];
      for (const choice of others) {
        const other = await runUnder(loaded, name, choice);
        if ("run" in other) runs.push({ ...choiceOf(loaded, name, choice), run: other.run });
        else warnings.push(other.warning);
        done += 1;
        tell(done, total);
      }
      readings.push(readingOf({ name, about }, runs));
    }
    return { readings, warnings };
  } finally {
    progress.end();
  }
}

function variantOf({ system }: LoadedProtocol, name: string): Variant {
  return system.variants?.[name] ?? { about: "", default: "", choices: {} };
}

function chosenIn(run: Run, name: string): string {
  return run.provenance.variants[name] ?? "";
}

function choiceOf(loaded: LoadedProtocol, name: string, choice: string) {
  return { choice, about: variantOf(loaded, name).choices[choice]?.about ?? "" };
}

function othersOf(loaded: LoadedProtocol, run: Run, name: string): string[] {
  return Object.keys(variantOf(loaded, name).choices).filter((choice) => choice !== chosenIn(run, name));
}

/** The run with one other choice; a warning where it cannot be run. The others of a report stand all the same. */
async function runUnder(
  { text, path, file, settings, ...loaded }: LoadedProtocol,
  variant: string,
  choice: string,
): Promise<{ readonly run: Run } | { readonly warning: Diagnostic }> {
  const chosen = { ...settings, variants: { ...settings.variants, [variant]: choice } };
  const { protocol, system } = asProtocol(text, path, chosen);
  try {
    const { diagnostics: _, ...run } = await simulate(protocol, {
      system,
      variants: chosen.variants,
      ...(settings.fit === undefined ? {} : { fit: settings.fit }),
      source: { text, file },
      every: everyOf({ text, path, file, settings, ...loaded }),
    });
    return { run };
  } catch (error) {
    if (!(error instanceof EquatorError)) throw error;
    const [first] = error.diagnostics;
    const expected = first === undefined ? error.message : wordDiagnostic(first);
    const found = `${variant}=${choice}`;
    return {
      warning: { code: "reading-failed", severity: "warning", where: { file: path }, found, expected },
    };
  }
}
