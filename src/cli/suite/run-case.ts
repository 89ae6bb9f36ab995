import { existsSync } from "node:fs";
import { join } from "node:path";
import { firstMiss, readSettings, readSuiteTable } from "../../analysis/sbml-suite/index.ts";
import { EquatorError } from "../../messages/index.ts";
import { timeCourse } from "../../simulate/index.ts";
import { writeTable } from "../csv-table.ts";
import { readText } from "../files.ts";
import { loadSbml } from "../load-sbml.ts";

/** Levels and versions of SBML, best first. */
export const levels = ["l3v2", "l3v1", "l2v5", "l2v4", "l2v3", "l2v2", "l2v1", "l1v2", "l1v1"];

/** What came of one case. `code` says why it was refused; `miss` where it differs from the results at hand. */
export interface CaseOutcome {
  readonly id: string;
  readonly level: string;
  readonly verdict: "pass" | "wrong" | "refused" | "crashed" | "run";
  readonly code?: string;
  readonly miss?: string;
  /** The table in the suite's form, unless refused. */
  readonly csv?: string;
}

/** The levels and versions in which a case is there, best first. */
export function levelsOf(folder: string, id: string): string[] {
  return levels.filter((level) => existsSync(modelFile(folder, id, level)));
}

/** Runs one case at default settings; compares where its results are at hand. */
export async function runCase(folder: string, id: string, level: string): Promise<CaseOutcome> {
  try {
    const settings = readSettings(await readText(join(folder, id, `${id}-settings.txt`)));
    const { system } = await loadSbml(modelFile(folder, id, level), { ignoreUnits: true });
    const flat = system.flat({
      startTime: settings.start,
      select: settings.variables,
      amounts: settings.amount,
      concentrations: settings.concentration,
    });
    const course = await timeCourse(flat, {
      start: settings.start,
      end: settings.start + settings.duration,
      steps: settings.steps,
      timeBudgetMs: 60_000,
    });
    const csv = writeTable(course);
    const results = join(folder, id, `${id}-results.csv`);
    if (!existsSync(results)) return { id, level, verdict: "run", csv };
    const miss = firstMiss(readSuiteTable(csv), readSuiteTable(await readText(results)), settings);
    return miss === undefined
      ? { id, level, verdict: "pass", csv }
      : { id, level, verdict: "wrong", miss, csv };
  } catch (error) {
    // One case must not take the others with it; what is no named reason stands out as such.
    if (!(error instanceof EquatorError)) return { id, level, verdict: "crashed", code: String(error) };
    const fault = error.diagnostics.find(({ severity }) => severity === "error");
    return { id, level, verdict: "refused", code: fault?.code ?? "refused" };
  }
}

function modelFile(folder: string, id: string, level: string): string {
  return join(folder, id, `${id}-sbml-${level}.xml`);
}
