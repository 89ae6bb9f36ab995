import type { SbmlSystem } from "../formats/index.ts";
import { didYouMean } from "../messages/index.ts";
import type { TimeCourseOptions } from "../simulate/index.ts";
import { idList, numberOption } from "./number-option.ts";
import { refuseWith } from "./refuse.ts";

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

/** How long and how exactly; refuses what cannot be run. */
export function courseOptions(options: SimulateOptions): TimeCourseOptions & { readonly start: number } {
  const start = numberOption("--start", options.start) ?? 0;
  const end = numberOption("--end", options.end) ?? 0;
  if (end < start)
    refuseWith("bad-option", { found: `--end ${end}`, expected: `a time after the start, ${start}` });
  const relativeTolerance = numberOption("--rtol", options.rtol, { above: 0, below: 1 });
  const absoluteTolerance = numberOption("--atol", options.atol, { above: 0 });
  const seed = numberOption("--seed", options.seed, { whole: true });
  const seconds = numberOption("--timeout", options.timeout, { above: 0 });
  return {
    start,
    end,
    steps: numberOption("--steps", options.steps, { whole: true, least: 1 }) ?? 1,
    ...(relativeTolerance === undefined ? {} : { relativeTolerance }),
    ...(absoluteTolerance === undefined ? {} : { absoluteTolerance }),
    ...(seed === undefined ? {} : { seed }),
    ...(seconds === undefined ? {} : { timeBudgetMs: 1000 * seconds }),
  };
}

/** The columns that are asked for; the time is there in any case and may be named too. */
export function selection(
  { ids, model }: SbmlSystem,
  options: SimulateOptions,
): { readonly select?: readonly string[]; readonly amounts?: readonly string[] } {
  const species = model.species.map(({ id }) => id);
  const select = idsOf("--select", options.select, ids)?.filter(
    (id) => id !== "time" || ids.includes("time"),
  );
  const amounts = idsOf("--amounts", options.amounts, species);
  const lost = select === undefined ? undefined : amounts?.find((id) => !select.includes(id));
  if (lost !== undefined)
    refuseWith("bad-option", { found: `--amounts ${lost}`, expected: "one of --select" });
  return { ...(select === undefined ? {} : { select }), ...(amounts === undefined ? {} : { amounts }) };
}

function idsOf(option: string, text: string | undefined, known: readonly string[]): string[] | undefined {
  if (text === undefined) return undefined;
  const wanted = idList(text);
  const what = option === "--amounts" ? "species of the model" : "ids of the model";
  if (wanted.length === 0) refuseWith("bad-option", { found: `${option} without an id`, expected: what });
  for (const id of wanted) {
    if (known.includes(id) || (option === "--select" && id === "time")) continue;
    const readout = `readout_${id}`;
    const hint = known.includes(readout) ? `did you mean ${readout}?` : didYouMean(id, known);
    refuseWith("bad-option", {
      found: `${option} ${id}`,
      expected: what,
      ...(hint === undefined ? {} : { hint }),
    });
  }
  return wanted;
}

/** Numbers of one table. */
const mostNumbers = 5e7;

/** Refuses a table that no machine could hold, before it is computed. */
export function refuseHugeTable(steps: number, columns: number): void {
  const numbers = (steps + 1) * (columns + 1);
  if (numbers <= mostNumbers) return;
  refuseWith("bad-option", {
    found: `--steps ${steps} with ${columns} columns`,
    expected: `a table of at most ${mostNumbers / 1e6} million numbers`,
  });
}
