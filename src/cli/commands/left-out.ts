import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Comparison,
  type Fit,
  type FitScoring,
  fitText,
  type Json,
  readFit,
  type ScoredFit,
  scoreFit,
  scoreFitByTangents,
} from "../../analysis/index.ts";
import type { Diagnostic } from "../../messages/index.ts";
import { chooseTrials } from "../choose-trials.ts";
import { readText, replaceFile } from "../files.ts";
import { jsonText } from "../json-text.ts";
import { heardRuns } from "../left-out/other-runs.ts";
import { idList } from "../number-option.ts";
import { packageRoot } from "../package-root.ts";
import { progressOn } from "../progress.ts";
import { systemNamed } from "../protocol-run.ts";
import { refuse, refuseWith } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { findTrialFolders, readTrials } from "../trial-folders.ts";
import { workerHost } from "../worker-host.ts";

/** Options of `equator trials --left-out`. */
export interface LeftOutOptions {
  readonly json?: boolean;
  readonly dir: readonly string[];
  readonly leftOut: string;
  readonly candidates?: string;
  readonly workers?: string;
}

const sizes = [0, 1, 3, 6, 10, 15, 20, 25];
/** Members that tell the spread of what is not fitted, and papers that are left out by the model's own runs too. */
const unfittedMembers = 64;
const checkedPapers = 3;

/**
 * `equator trials --left-out FIT`: fits again without each paper, predicts it, and writes the scores, the nested models
 * and the misfits into the file of the fit.
 */
export async function leftOutCommand(options: LeftOutOptions, terminal: Terminal): Promise<void> {
  const file = options.leftOut;
  const content = JSON.parse(await readText(file));
  const fit = readFit(content, { file });
  const folders = chooseTrials(
    await findTrialFolders(options.dir),
    fit.data.map(({ trial }) => trial),
  );
  const { trials, diagnostics } = await readTrials(folders);
  const errors = diagnostics.filter(({ severity }: Diagnostic) => severity === "error");
  if (errors.length > 0) refuse(errors);
  const progress = progressOn(terminal, "left out");
  const common = {
    fit,
    system: systemNamed(fit.system),
    trials,
    host: workerHost(options),
    onProgress: progress.of("models"),
  };
  const scored =
    fit.settings.tangents === undefined
      ? await scoreInFull(common, options)
      : await scoreFitByTangents({
          ...common,
          sizes: sizesUpTo(fit.fitted.length),
          reasons: await evidenceOf<Record<string, string>>(`misfits-${fit.system}.json`),
          members: unfittedMembers,
          checked: checkedPapers,
        });
  progress.end();
  const parts = JSON.parse(JSON.stringify(scored, rounded)) as Record<keyof typeof scored, Json>;
  // What was read has its fields in another order, and the file is to be made again to the byte.
  await replaceFile(file, fitText({ ...content, ...parts }));
  terminal.out(options.json ? jsonText({ file, ...scored }) : `file     ${file}`);
}

async function scoreInFull(
  common: Pick<FitScoring, "fit" | "system" | "trials" | "host" | "onProgress">,
  { candidates }: LeftOutOptions,
): Promise<ScoredFit> {
  const comparison = await evidenceOf<Comparison>("comparison.json");
  return scoreFit({
    ...common,
    candidates: candidatesOf(common.fit, candidates),
    sizes,
    reasons: await evidenceOf<Record<string, string>>("misfits.json"),
    comparison,
    otherRuns: await heardRuns(common.trials, comparison.system),
  });
}

/** None, some and all of those of the fit: each size takes runs of every trial. */
function sizesUpTo(all: number): number[] {
  return [...new Set([0, Math.min(8, all), all])];
}

/** Six digits: no reader needs more, and no change of the last bit shows. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" && Number.isFinite(value) ? Number(value.toPrecision(6)) : value;
}

function candidatesOf({ nested }: Fit, given: string | undefined): readonly string[] {
  if (given !== undefined) return idList(given);
  const before = (nested as { candidates?: readonly string[] } | undefined)?.candidates;
  const expected = "--candidates with prefixes of addresses, since the file names none";
  return before ?? refuseWith("bad-option", { found: "--left-out without candidates", expected });
}

async function evidenceOf<Content>(name: string): Promise<Content> {
  return JSON.parse(await readFile(join(packageRoot(), "evidence", name), "utf8")) as Content;
}
