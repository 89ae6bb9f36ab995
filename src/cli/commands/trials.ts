import { type FitScores, type ScoredRow, scoreTopics, scoreTrial, type Trial } from "../../analysis/index.ts";
import { fitInUse, simulate } from "../../index.ts";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../../messages/index.ts";
import { protocolLength } from "../../protocol/index.ts";
import { trialsText } from "../../report/index.ts";
import type { Run } from "../../simulate/index.ts";
import { chooseTrials } from "../choose-trials.ts";
import { Ended } from "../ended.ts";
import { exitCodeOf } from "../exit-codes.ts";
import { jsonText } from "../json-text.ts";
import { readVariants } from "../options.ts";
import { defaultSystem, everyFor, systemNamed } from "../protocol-run.ts";
import { refuse } from "../refuse.ts";
import type { RunOptions } from "../run-options.ts";
import type { Terminal } from "../terminal.ts";
import { findTrialFolders, readTrials } from "../trial-folders.ts";
import { warn } from "../warn.ts";

type Options = RunOptions & { readonly dir: readonly string[] };

/**
 * `equator trials`: the model against published studies. A trial that cannot be read or run is told and left out; the
 * others are scored all the same, and the exit code says that something was left out.
 */
export async function trialsCommand(
  ids: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const folders = chooseTrials(await findTrialFolders(options.dir), ids);
  const { trials, diagnostics } = await readTrials(folders);
  const found = [...diagnostics];
  const rows: ScoredRow[] = [];
  const factors: Record<string, unknown> = {};
  for (const trial of trials) {
    const runs = await runArms(trial, options, found);
    const scored = scoreTrial(trial, runs);
    rows.push(...scored.rows);
    found.push(...scored.diagnostics);
    factors[trial.id] = scored.factors;
  }
  const errors = found.filter(({ severity }) => severity === "error");
  if (rows.length === 0) refuse(errors);
  const topics = scoreTopics(rows);
  const leftOut = ids.length === 0 ? leftOutOf(options) : undefined;
  const told = { rows, topics, ...(leftOut === undefined ? {} : { leftOut }) };
  terminal.out(
    options.json ? jsonText({ ...told, factors, diagnostics: found }) : trialsText(told, terminal.styler),
  );
  for (const error of errors) terminal.err(wordDiagnostic(error));
  warn(
    found.filter(({ severity }) => severity === "warning"),
    terminal,
  );
  if (errors.length > 0) throw new Ended(exitCodeOf(errors));
}

/** The left-out scores of the fit in use, where its file has them. */
function leftOutOf(options: Options): { fit: string; scores: FitScores } | undefined {
  const system = systemNamed(options.system ?? defaultSystem);
  const fit = fitInUse(system, { fit: options.fit, variants: readVariants(options.variant) });
  if (fit?.scores === undefined) return undefined;
  return { fit: fit.id, scores: fit.scores as unknown as FitScores };
}

/** Runs every arm; one that fails is told, and its rows stay without a prediction. */
async function runArms(trial: Trial, options: Options, found: Diagnostic[]): Promise<Map<string, Run>> {
  const runs = new Map<string, Run>();
  const variants = readVariants(options.variant);
  for (const [arm, protocol] of Object.entries(trial.arms)) {
    const file = `${trial.id}/${arm}.yaml`;
    const placed = (each: Diagnostic) => ({ ...each, where: { ...each.where, file } });
    try {
      const system = systemNamed(options.system ?? protocol.system ?? trial.system ?? defaultSystem);
      const fit = options.fit === undefined ? {} : { fit: options.fit };
      const { diagnostics, ...run } = await simulate(protocol, {
        system,
        variants,
        every: everyFor(protocolLength(protocol)),
        ...fit,
      });
      found.push(...diagnostics.map(placed));
      runs.set(arm, run);
    } catch (error) {
      if (!(error instanceof EquatorError)) throw error;
      found.push(...error.diagnostics.map(placed));
    }
  }
  return runs;
}
