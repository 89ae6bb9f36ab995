import { type Fit, type FitOrigin, fitText, fitTrials, type Json, type Trial } from "../../analysis/index.ts";
import type { Diagnostic } from "../../messages/index.ts";
import { fitSummary } from "../../report/index.ts";
import { commit, version } from "../../simulate/version.ts";
import { chooseTrials } from "../choose-trials.ts";
import { Ended } from "../ended.ts";
import { exitCodes } from "../exit-codes.ts";
import { replaceFile } from "../files.ts";
import { fitAnnouncement, stageWords } from "../fit-announcement.ts";
import { type FitRequest, fitRequest } from "../fit-request.ts";
import { hashTrials } from "../hash-trials.ts";
import { jsonText } from "../json-text.ts";
import { progressOn } from "../progress.ts";
import { refuse } from "../refuse.ts";
import type { FitOptions } from "../run-options.ts";
import type { Terminal } from "../terminal.ts";
import { findTrialFolders, readTrials } from "../trial-folders.ts";
import { warn } from "../warn.ts";
import { workerHost } from "../worker-host.ts";

/** `equator fit`: estimates parameters from trials, writes the fit file and prints what came of it. */
export async function fitCommand(options: FitOptions, terminal: Terminal): Promise<void> {
  const request = await fitRequest(options);
  const chosen = chooseTrials(await findTrialFolders(options.dir), request.trials);
  const { trials: read, diagnostics } = await readTrials(chosen);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) refuse(errors);
  const trials = read.filter((trial) => isWanted(trial, request));
  const fitted = new Set(trials.map(({ id }) => id));
  const data = await hashTrials(new Map([...chosen].filter(([id]) => fitted.has(id))));
  const progress = progressOn(terminal, "fit");
  terminal.err(terminal.errStyler.faint(fitAnnouncement(request, trials.length)));
  const stages = new Set<string>();
  const fit = await fitTrials({
    id: request.id,
    // A fit that is made again keeps the name of the commit that made it first: what it is made of is hashed.
    made: request.from?.fit.made ?? { equator: version, commit },
    data,
    settings: request.settings,
    system: request.system,
    variants: request.variants,
    trials,
    parameters: request.parameters,
    host: workerHost(options),
    progress: (stage, done, of) => {
      if (of > 0 && !stages.has(stage)) {
        progress.end();
        terminal.err(terminal.errStyler.faint(`fit: ${stageWords(stage, of)}`));
      }
      stages.add(stage);
      progress.of(stage)(done, of);
    },
  });
  progress.end();
  const whole = withRest(fit, request);
  const text = fitText(whole);
  await replaceFile(request.out, text);
  const changes = request.from === undefined ? [] : changesSince(request.from.fit, whole, data);
  warn([...diagnostics, ...changes], terminal);
  tell(whole, request, text, options, terminal);
}

/** Without names, a fit leaves out the trials that name another system. */
export function isWanted(
  { system }: Pick<Trial, "system">,
  request: { readonly trials: readonly string[]; readonly system: { readonly id: string } },
): boolean {
  return request.trials.length > 0 || system === undefined || system === request.system.id;
}

function tell(
  fit: Fit,
  { out, from }: FitRequest,
  text: string,
  { json }: FitOptions,
  terminal: Terminal,
): void {
  const again = from === undefined ? undefined : differences(from.text, text);
  const same = again === undefined ? {} : { same: again === "", differs: again };
  if (json) terminal.out(jsonText({ file: out, ...same, fit }));
  else {
    terminal.out(fitSummary(fit, terminal.styler));
    terminal.out(`\nfile     ${out}`);
    if (again === "") terminal.out("again    the same bytes");
    else if (again !== undefined) terminal.out(`again    other bytes than before: ${again}`);
  }
  if (again !== undefined && again !== "") throw new Ended(exitCodes.internal);
}

/** The top-level fields in which two fit files differ, by commas; empty where they are the same to the byte. */
export function differences(before: string, now: string): string {
  if (before === now) return "";
  const [old, made] = [before, now].map((text) => JSON.parse(text) as Record<string, unknown>);
  const names = new Set([...Object.keys(old ?? {}), ...Object.keys(made ?? {})]);
  const differ = [...names].filter((name) => JSON.stringify(old?.[name]) !== JSON.stringify(made?.[name]));
  return differ.join(", ") || "layout alone";
}

/** What others wrote into the file (scores, misfits) stays in it. */
function withRest(fit: Fit, { from }: FitRequest): Fit {
  if (from === undefined) return fit;
  const { scores, nested, misfits } = from.fit;
  const rest: [string, Json | undefined][] = Object.entries({ scores, nested, misfits });
  return { ...fit, ...Object.fromEntries(rest.filter(([, value]) => value !== undefined)) };
}

function changesSince(before: Fit, now: Fit, data: FitOrigin["data"]): Diagnostic[] {
  const old = new Map(before.data.map(({ trial, files }) => [trial, JSON.stringify(files)]));
  const changed = data.filter(({ trial, files }) => old.get(trial) !== JSON.stringify(files));
  return [
    ...changed.map(({ trial }): Diagnostic => {
      return { code: "fit-data-changed", severity: "warning", where: {}, found: trial };
    }),
    ...(before.modelHash === now.modelHash
      ? []
      : [{ code: "fit-model-changed", severity: "warning", where: {} } as const]),
  ];
}
