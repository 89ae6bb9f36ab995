import { type FitScores, type ScoredRow, scoreTopics, scoreTrial, type Trial } from "../../analysis/index.ts";
import { fitInUse, simulate } from "../../index.ts";
import type { System } from "../../lang/index.ts";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../../messages/index.ts";
import { protocolLength } from "../../protocol/index.ts";
import { trialsText, usualStep } from "../../report/index.ts";
import type { Run } from "../../simulate/index.ts";
import { chooseTrials } from "../choose-trials.ts";
import { Ended } from "../ended.ts";
import { exitCodeOf } from "../exit-codes.ts";
import { jsonText } from "../json-text.ts";
import { readVariants } from "../options.ts";
import { progressOn } from "../progress.ts";
import { defaultSystem, systemNamed, wrongKind } from "../protocol-run.ts";
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
  const { trials: read, diagnostics } = await readTrials(folders);
  const trials = ids.length === 0 ? read.filter((trial) => isForSystem(trial, options)) : read;
  const found = [...diagnostics];
  const rows: ScoredRow[] = [];
  const factors: Record<string, unknown> = {};
  const progress = progressOn(terminal, "trials");
  const tell = progress.of("trials");
  for (const [done, trial] of trials.entries()) {
    tell(done, trials.length);
    const runs = await runArms(trial, options, found);
    const scored = scoreTrial(trial, runs);
    rows.push(...scored.rows);
    found.push(...scored.diagnostics);
    factors[trial.id] = scored.factors;
  }
  progress.end();
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

/** Where one system is to run all trials: whether it is of their kind. Cells, animals and people have systems apart. */
function isForSystem({ arms }: Trial, { system: name }: Options): boolean {
  if (name === undefined) return true;
  const system = systemNamed(name);
  return Object.values(arms).every((protocol) => wrongKind(protocol, system) === undefined);
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
  for (const [arm, protocol] of Object.entries(trial.arms)) {
    const file = `${trial.id}/${arm}.yaml`;
    const placed = (each: Diagnostic) => ({ ...each, where: { ...each.where, file } });
    try {
      const system = systemNamed(options.system ?? protocol.system ?? trial.system ?? defaultSystem);
      const { diagnostics, ...run } = await simulate(protocol, {
        system,
        every: usualStep(protocolLength(protocol)),
        ...choicesFor(system, trial, options),
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

/** Variants and the fit that are asked for; a trial of another system than the default one takes what that one knows. */
function choicesFor({ id, variants: known = {} }: System, trial: Trial, options: Options) {
  const variants = readVariants(options.variant);
  const fit = options.fit === undefined ? {} : { fit: options.fit };
  if (options.system !== undefined || id === defaultSystem || trial.system === undefined)
    return { variants, ...fit };
  const own = Object.entries(variants).filter(([name]) => Object.hasOwn(known, name));
  return { variants: Object.fromEntries(own), ...(options.fit === "none" ? fit : {}) };
}
