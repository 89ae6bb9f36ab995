import { posteriorOf } from "../analysis/index.ts";
import {
  type ComparedEnsemble,
  compareKinds,
  type Ensemble,
  type EnsembleOptions,
  type EnsembleSide,
  type KindOutcome,
  type KindsOptions,
  simulateKinds,
  type WorkerHost,
} from "../ensemble/index.ts";
import { fitInUse } from "../index.ts";
import { type Diagnostic, EquatorError } from "../messages/index.ts";
import type { BandKind, RunBands } from "../report/bands.ts";
import type { ComparedBands } from "../report/compared-rows.ts";
import { optimiseLess } from "./optimise-less.ts";
import type { Progress } from "./progress.ts";
import { everyOf, type LoadedProtocol, variantsOf } from "./protocol-run.ts";

/** How bands are drawn. No members = no bands. */
export interface BandDraws {
  readonly members: number;
  readonly seed: number;
  readonly host: WorkerHost | undefined;
  readonly progress: Progress;
  /** Asked between batches of members; true ends the drawing. */
  readonly shouldStop?: () => boolean;
  /** Told once the threads have their first members. */
  readonly onStart?: () => void;
  /** Told of each member of a kind. */
  readonly onMember?: (of: BandKind) => EnsembleOptions["onMember"];
}

/** Bands of one or of two protocols, with what was found on the way. */
export interface FoundBands<Bands> {
  readonly bands: Bands;
  readonly warnings: readonly Diagnostic[];
}

/** The bands of a protocol: for what is not known of its numbers, and for people. */
export function runBands(loaded: LoadedProtocol, draws: BandDraws): Promise<FoundBands<RunBands>> {
  const { protocol, ...side } = sideOf(loaded);
  const own = { every: everyOf(loaded) };
  return eachKind(draws, (options) => simulateKinds(protocol, { ...side, ...own, ...options }));
}

/** The bands of two protocols and of their differences: the same members in both, drawn from the fit that each uses. */
export function comparedBands(
  a: LoadedProtocol,
  b: LoadedProtocol,
  draws: BandDraws,
): Promise<FoundBands<ComparedBands>> {
  // One step for both, so that their facts are read off alike.
  const every = Math.max(everyOf(a), everyOf(b));
  const sides = [sideOf(a), sideOf(b)] as const;
  return eachKind(draws, (options) => compareKinds(...sides, { every, ...options }));
}

/** What a loaded protocol runs on, with the draws of the fit in use. */
export function sideOf(loaded: LoadedProtocol): EnsembleSide {
  const { protocol, system, settings } = loaded;
  return { protocol, system, variants: settings.variants, ...posteriorInUse(loaded) };
}

/** The draws of the fit that is in use: what was fitted together is drawn together. */
function posteriorInUse(loaded: LoadedProtocol): Pick<EnsembleSide, "posterior"> {
  const { system, settings } = loaded;
  const fit = fitInUse(system, { fit: settings.fit, variants: variantsOf(loaded) });
  return fit === undefined ? {} : { posterior: { fit: fit.id, ...posteriorOf(fit) } };
}

const kinds: readonly BandKind[] = ["parameters", "people"];

/** Members of both kinds in one go: the threads have no rest between them. */
async function eachKind<Result extends Ensemble | ComparedEnsemble>(
  { members, seed, host, progress, onMember, onStart, shouldStop }: BandDraws,
  run: (options: KindsOptions) => Promise<KindOutcome<Result>[]>,
): Promise<FoundBands<{ [Kind in BandKind]?: Result }>> {
  if (members === 0) return { bands: {}, warnings: [] };
  if (host !== undefined) optimiseLess();
  const done = new Map(kinds.map((kind) => [kind, progress.of(kind, members)]));
  const outcomes = await run({
    kinds,
    members,
    seed,
    onProgress: (kind) => done.get(kind),
    onMember,
    onStart,
    shouldStop,
    ...(host === undefined ? {} : { host }),
  }).finally(progress.end);
  const bands: { [Kind in BandKind]?: Result } = {};
  const warnings: Diagnostic[] = [];
  kinds.forEach((kind, i) => {
    const { band, warnings: told } = bandOrWarnings(outcomes[i] as KindOutcome<Result>);
    if (band !== undefined) bands[kind] = band;
    warnings.push(...told);
  });
  return { bands, warnings };
}

/** Waits until what was begun has started, or has come to an end; whether well is not asked here. */
export async function started<Begun extends Readonly<Record<string, Promise<unknown>>>>(
  begin: (start: () => void) => Begun,
): Promise<Begun> {
  let start: () => void = () => undefined;
  const isOn = new Promise<void>((resolve) => {
    start = resolve;
  });
  const begun = begin(start);
  await Promise.race([isOn, Promise.allSettled(Object.values(begun))]);
  return begun;
}

/** A run stands although too many members around it fail: the band is left out, and why is told. */
function bandOrWarnings<Result extends Ensemble | ComparedEnsemble>(
  outcome: KindOutcome<Result>,
): { readonly band?: Result; readonly warnings: readonly Diagnostic[] } {
  if (outcome instanceof EquatorError) {
    return { warnings: outcome.diagnostics.map((each) => ({ ...each, severity: "warning" })) };
  }
  return { ...(varies(outcome) ? { band: outcome } : {}), warnings: outcome.diagnostics };
}

/** Where nothing varies there is no band: a system may know nothing of how people differ. */
function varies(result: Ensemble | ComparedEnsemble): boolean {
  return ("facts" in result ? [result] : [result.a, result.b]).some(({ facts }) => facts.varied > 0);
}
