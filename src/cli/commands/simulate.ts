import { EquatorError, wordDiagnostic } from "../../messages/index.ts";
import { type TimeCourse, timeCourse } from "../../simulate/index.ts";
import { writeTable } from "../csv-table.ts";
import { replaceFile } from "../files.ts";
import { jsonText } from "../json-text.ts";
import { loadSbml } from "../load-sbml.ts";
import { refuse } from "../refuse.ts";
import { courseOptions, refuseHugeTable, type SimulateOptions, selection } from "../simulate-options.ts";
import type { Terminal } from "../terminal.ts";

/** `equator simulate`: an SBML model over time, as a table. */
export async function simulateCommand(
  file: string,
  options: SimulateOptions,
  terminal: Terminal,
): Promise<void> {
  const how = courseOptions(options);
  const { system, warnings } = await loadSbml(file, { ignoreUnits: options.units === false });
  for (const warning of warnings) terminal.err(wordDiagnostic(warning));
  const flat = system.flat({ startTime: how.start, ...selection(system, options) });
  refuseHugeTable(how.steps, flat.readouts.length);
  const course = await timeCourse(flat, how).catch((error: unknown) => inFile(error, file));
  const text = options.json ? jsonText({ file, ...course }) : writeTable(course);
  if (options.out === undefined) return terminal.out(text.trimEnd());
  await replaceFile(options.out, text);
  terminal.err(`${options.out} written: ${course.columns.length} columns, ${course.times.length} rows`);
}

/** The failure of a run, with the file that was run. */
function inFile(error: unknown, file: string): TimeCourse {
  if (!(error instanceof EquatorError)) throw error;
  return refuse(error.diagnostics.map((fault) => ({ ...fault, where: { file, ...fault.where } })));
}
