import { wordDiagnostic } from "../../messages/index.ts";
import { writeTable } from "../csv-table.ts";
import { jsonText } from "../json-text.ts";
import { loadSbml } from "../load-sbml.ts";
import { idList, numberOption } from "../number-option.ts";
import type { Terminal } from "../terminal.ts";

/** The options of `equator simulate`, as they stand on the command line. */
export interface SimulateOptions {
  readonly end: string;
  readonly steps: string;
  readonly start?: string;
  readonly rtol?: string;
  readonly atol?: string;
  readonly select?: string;
  readonly amounts?: string;
  readonly seed?: string;
  readonly timeout?: string;
  /** False where units are not to be read. */
  readonly units?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

/** `equator simulate`: an SBML model over time, as a table. */
export async function simulateCommand(
  file: string,
  options: SimulateOptions,
  terminal: Terminal,
): Promise<void> {
  const start = numberOption("--start", options.start) ?? 0;
  const end = numberOption("--end", options.end) ?? 0;
  const steps = numberOption("--steps", options.steps, { whole: true, least: 1 }) ?? 1;
  const { system, warnings } = await loadSbml(file, { ignoreUnits: options.units === false });
  for (const warning of warnings) terminal.err(wordDiagnostic(warning));
  const { timeCourse } = await import("../../simulate/index.ts");
  const relativeTolerance = numberOption("--rtol", options.rtol, { above: 0 });
  const absoluteTolerance = numberOption("--atol", options.atol, { above: 0 });
  const seed = numberOption("--seed", options.seed, { whole: true });
  const seconds = numberOption("--timeout", options.timeout, { above: 0 });
  const flat = system.flat({ startTime: start, ...selection(options) });
  const course = await timeCourse(flat, {
    start,
    end,
    steps,
    ...(relativeTolerance === undefined ? {} : { relativeTolerance }),
    ...(absoluteTolerance === undefined ? {} : { absoluteTolerance }),
    ...(seed === undefined ? {} : { seed }),
    ...(seconds === undefined ? {} : { timeBudgetMs: 1000 * seconds }),
  });
  const text = options.json ? jsonText({ file, ...course }) : writeTable(course);
  if (options.out === undefined) return terminal.out(text.trimEnd());
  const { replaceFile } = await import("../files.ts");
  await replaceFile(options.out, text);
  terminal.err(`${options.out} written: ${course.columns.length} columns, ${course.times.length} rows`);
}

function selection({ select, amounts }: SimulateOptions) {
  return {
    ...(select === undefined ? {} : { select: idList(select) }),
    ...(amounts === undefined ? {} : { amounts: idList(amounts) }),
  };
}
