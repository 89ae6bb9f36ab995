import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Ended } from "../ended.ts";
import { exitCodes } from "../exit-codes.ts";
import { readText, replaceFile } from "../files.ts";
import { jsonText } from "../json-text.ts";
import { idList } from "../number-option.ts";
import { chooseName } from "../options.ts";
import { refuseWith } from "../refuse.ts";
import { type CaseOutcome, levels, levelsOf, runCase } from "../suite/run-case.ts";
import type { Terminal } from "../terminal.ts";

/** The options of `equator suite`. */
export interface SuiteOptions {
  readonly out?: string;
  readonly cases?: string;
  readonly level?: string;
  readonly json?: boolean;
}

/** `equator suite`: cases of the SBML Test Suite at default settings, as the suite wants its results. */
export async function suiteCommand(folder: string, options: SuiteOptions, terminal: Terminal): Promise<void> {
  const { level: wanted, out = join("out", "suite") } = options;
  if (wanted !== undefined) chooseName(wanted, levels, "a level and version of SBML");
  const outcomes: CaseOutcome[] = [];
  for (const id of await wantedCases(folder, options.cases)) {
    const level = wanted ?? levelsOf(folder, id)[0];
    if (level === undefined || !levelsOf(folder, id).includes(level)) {
      // A case that was asked for by name is answered by name.
      if (options.cases !== undefined && wanted === undefined)
        outcomes.push({ id, level: "none", verdict: "refused", code: "no-suite-case" });
      continue;
    }
    const outcome = await runCase(folder, id, level);
    if (outcome.csv !== undefined) await replaceFile(join(out, `${id}.csv`), outcome.csv);
    outcomes.push(outcome);
  }
  const refused = outcomes.filter(({ verdict }) => verdict === "refused");
  const lines = refused.map(({ id, code }) => `${id} ${code}\n`);
  await replaceFile(join(out, "refused.txt"), lines.join(""));
  const crashed = outcomes.filter(({ verdict }) => verdict === "crashed");
  for (const { id, level, code } of crashed) terminal.err(`${id} ${level} crashed: ${code}`);
  terminal.out(options.json ? jsonText(outcomes.map(({ csv, ...rest }) => rest)) : summaryOf(outcomes));
  if (crashed.length > 0) throw new Ended(exitCodes.internal);
}

async function wantedCases(folder: string, list: string | undefined): Promise<string[]> {
  if (list !== undefined)
    return idList(isFile(list) || /[./\\]/.test(list) ? await readText(list) : list).map(caseName);
  const names = existsSync(folder) ? await readdir(folder) : [];
  const cases = names.filter((name) => /^\d{5}$/.test(name)).sort();
  if (cases.length === 0) refuseWith("no-suite-case", { where: { file: folder }, found: folder });
  return cases;
}

/** Cases are folders of five digits: 1 is 00001. */
function caseName(id: string): string {
  return /^\d{1,4}$/.test(id) ? id.padStart(5, "0") : id;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function summaryOf(outcomes: readonly CaseOutcome[]): string {
  const count = (wanted: CaseOutcome["verdict"]) =>
    outcomes.filter(({ verdict }) => verdict === wanted).length;
  const wrong = outcomes.filter(({ verdict }) => verdict === "wrong");
  return [
    ...outcomes
      .filter(({ verdict }) => verdict === "refused")
      .map(({ id, level, code }) => `${id} ${level} refused: ${code}`),
    ...wrong.map(({ id, level, miss }) => `${id} ${level} wrong: ${miss}`),
    `${outcomes.length} cases: ${count("pass")} pass, ${count("wrong")} wrong, ${count("refused")} refused, ` +
      `${count("crashed")} crashed, ${count("run")} without results to compare`,
  ].join("\n");
}
