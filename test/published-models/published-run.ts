import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EquatorError, readSbml, timeCourse } from "../../src/index.ts";
import type { FlatState, FlatSystem } from "../../src/lang/index.ts";
import { sharedPath } from "../support/shared.ts";

/** What is changed in a published model before it is run, by ids. */
export interface Changes {
  /** What a rule sets: the rule goes, and the value holds. */
  readonly inputs?: Readonly<Record<string, number>>;
  /** Initial values of species and of parameters with a rate rule. */
  readonly initial?: Readonly<Record<string, number>>;
  readonly parameters?: Readonly<Record<string, number>>;
  /** Another text of the file. */
  readonly edit?: (text: string) => string;
}

/** How long a published model runs, in its own unit of time. */
export interface Span {
  readonly end: number;
  readonly steps: number;
}

/** Values by id over time. */
export interface Course {
  readonly times: readonly number[];
  readonly of: (id: string) => readonly number[];
  /** Last values of all species and other states, to go on from. */
  readonly last: Readonly<Record<string, number>>;
}

/** Runs the SBML file of a published model. */
export async function runPublished(
  file: string,
  { end, steps }: Span,
  changes: Changes = {},
): Promise<Course> {
  const { flat, ids } = flatOf(file, changes);
  const course = await timeCourse(flat, { end, steps, relativeTolerance: 1e-8, scaledTolerance: 1e-11 });
  const { columns, values, times } = course;
  const of = (id: string): number[] => {
    const column = columns.indexOf(id);
    if (column < 0) throw new Error(`${file} has no ${id}: ${ids.join(" ")}`);
    return Array.from(times, (_, row) => values[row * columns.length + column] ?? Number.NaN);
  };
  const reported = flat.states.map(({ address }) => address.replace(/\.amount$/, ""));
  const last = Object.fromEntries(reported.map((id) => [id, of(id).at(-1) ?? Number.NaN]));
  return { times: Array.from(times), of, last };
}

function flatOf(file: string, changes: Changes): { flat: FlatSystem; ids: readonly string[] } {
  const folder = sharedPath("models");
  if (folder === undefined) throw new Error("the published models are not at hand");
  const { inputs = {}, initial = {}, parameters = {}, edit } = changes;
  let text = readFileSync(join(folder, file), "utf8");
  if (edit !== undefined) text = edited(text, edit);
  for (const id of Object.keys(inputs)) text = withoutRule(text, id);
  const { system, diagnostics } = readSbml(text, { ignoreUnits: true });
  if (system === undefined) throw new EquatorError(diagnostics, file);
  const flat = system.flat({ select: system.ids });
  const wanted = new Map(Object.entries({ ...inputs, ...parameters, ...initial }));
  const idOf = (address: string): string => address.replace(/\.(initial|amount)$/, "");
  const own = flat.parameters.map((parameter) => {
    const value = wanted.get(idOf(parameter.address));
    return value === undefined ? parameter : { ...parameter, value };
  });
  const states = flat.states.map((state): FlatState => {
    const value = state.address.endsWith(".amount") ? undefined : wanted.get(state.address);
    return value === undefined
      ? state
      : { ...state, initial: { kind: "number", value, at: { from: 0, to: 0 } } };
  });
  const known = new Set([...flat.parameters, ...flat.states].map(({ address }) => idOf(address)));
  const lost = [...wanted.keys()].filter((id) => !known.has(id));
  if (lost.length > 0) throw new Error(`${file}: nothing to set for ${lost.join(" ")}`);
  return { flat: { ...flat, states, parameters: own }, ids: system.ids };
}

function edited(text: string, edit: (text: string) => string): string {
  const other = edit(text);
  if (other === text) throw new Error("the edit finds nothing to change");
  return other;
}

/** The text of a file without the rule that sets an input. */
function withoutRule(text: string, id: string): string {
  const rules = text.split(/(?=<(?:assignmentRule|rateRule)\b)/);
  const kept = rules.map((part) =>
    new RegExp(`^<\\w+[^>]*variable="${id}"`).test(part) ? part.replace(/^<(\w+)[\s\S]*?<\/\1>/, "") : part,
  );
  const shorter = kept.join("");
  if (shorter.length === text.length) throw new Error(`no rule sets ${id}`);
  return shorter;
}
