import {
  type ComparedEnsemble,
  compareEnsembles,
  type Ensemble,
  type EnsembleDiagnostics,
  type EnsembleOptions,
  type EnsembleSide,
  simulateEnsemble,
  type WorkerHost,
} from "../ensemble/index.ts";
import { type Diagnostic, EquatorError } from "../messages/index.ts";
import { type BandKind, bandKinds, type RunBands } from "../report/bands.ts";
import type { ComparedBands } from "../report/compared-rows.ts";
import type { Progress } from "./progress.ts";
import { everyOf, type LoadedProtocol } from "./protocol-run.ts";

/** How bands are drawn. No members = no bands. */
export interface BandDraws {
  readonly members: number;
  readonly seed: number;
  readonly host: WorkerHost | undefined;
  readonly progress: Progress;
}

/** Bands of one or of two protocols, with what was found on the way. */
export interface FoundBands<Bands> {
  readonly bands: Bands;
  readonly warnings: readonly Diagnostic[];
}

/** The bands of a protocol: for what is not known of its numbers, and for people. */
export function runBands(loaded: LoadedProtocol, draws: BandDraws): Promise<FoundBands<RunBands>> {
  const { protocol, ...side } = sideOf(loaded);
  return eachKind(draws, (options) =>
    simulateEnsemble(protocol, { ...side, ...options, every: everyOf(loaded) }),
  );
}

/** The bands of two protocols and of their differences, the same members in both. */
export function comparedBands(
  a: LoadedProtocol,
  b: LoadedProtocol,
  draws: BandDraws,
): Promise<FoundBands<ComparedBands>> {
  // One step for both, so that their facts are read off alike.
  const every = Math.max(everyOf(a), everyOf(b));
  return eachKind(draws, (options) => compareEnsembles(sideOf(a), sideOf(b), { ...options, every }));
}

function sideOf({ protocol, system, settings }: LoadedProtocol): EnsembleSide {
  return { protocol, system, variants: settings.variants };
}

async function eachKind<Result extends (Ensemble | ComparedEnsemble) & EnsembleDiagnostics>(
  { members, seed, host, progress }: BandDraws,
  run: (options: EnsembleOptions) => Promise<Result>,
): Promise<FoundBands<{ [Kind in BandKind]?: Result }>> {
  const bands: { [Kind in BandKind]?: Result } = {};
  const warnings: Diagnostic[] = [];
  if (members === 0) return { bands, warnings };
  for (const of of bandKinds) {
    try {
      const onProgress = progress.of(of);
      const result = await run({
        of,
        members,
        seed,
        onProgress,
        ...(host === undefined ? {} : { host }),
      });
      warnings.push(...result.diagnostics);
      if (varies(result)) bands[of] = result;
    } catch (error) {
      warnings.push(...withoutBand(error));
    }
  }
  progress.end();
  return { bands, warnings };
}

/** Where nothing varies there is no band: a system may know nothing of how people differ. */
function varies(result: Ensemble | ComparedEnsemble): boolean {
  return ("facts" in result ? [result] : [result.a, result.b]).some(({ facts }) => facts.varied > 0);
}

/** A run stands although too many members around it fail: the band is left out, and why is told. */
function withoutBand(error: unknown): Diagnostic[] {
  if (!(error instanceof EquatorError)) throw error;
  if (error.diagnostics.some(({ code }) => code !== "members-failed")) throw error;
  return error.diagnostics.map((diagnostic) => ({ ...diagnostic, severity: "warning" }));
}
