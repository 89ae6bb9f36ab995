import { compile } from "../compile/index.ts";
import { checkUnits, type SbmlModel } from "../formats/index.ts";
import { Ended } from "./ended.ts";
import { exitCodes } from "./exit-codes.ts";
import { jsonText } from "./json-text.ts";
import { loadSbml } from "./load-sbml.ts";
import type { Terminal } from "./terminal.ts";
import { warn } from "./warn.ts";

/** `equator check` of an SBML file: all that can be said without running it. */
export async function checkSbml(
  file: string,
  { json, strict }: { readonly json?: boolean; readonly strict?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { system, warnings } = await loadSbml(file);
  const { counts } = compile(system.flat());
  const parts = partsOf(system.model);
  if (json) terminal.out(jsonText({ file, parts, states: counts.states, warnings }));
  else {
    const words = Object.entries(parts).map(([name, count]) => `${count} ${counted(name, count)}`);
    const what = words.length === 0 ? "nothing is in it" : `${counts.states} states from ${words.join(", ")}`;
    terminal.out(`${file} can be run: ${what}${unitWords(system.model)}`);
  }
  warn(warnings, terminal);
  if (strict && warnings.length > 0) throw new Ended(exitCodes.strict);
}

/** What the numbers of a model are in, where it says so. */
function unitWords(model: SbmlModel): string {
  const { time, extent } = checkUnits(model);
  const known = [time && `time in ${time.text}`, extent && `reactions in ${extent.text}`];
  return known
    .filter((words) => words !== undefined)
    .map((words) => `; ${words}`)
    .join("");
}

function counted(name: string, count: number): string {
  return count === 1 && name !== "species" ? name.slice(0, -1) : name;
}

function partsOf(model: SbmlModel): Record<string, number> {
  const { compartments, species, parameters, rules, reactions, events } = model;
  const all = { compartments, species, parameters, rules, reactions, events };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, list]) => (list.length === 0 ? [] : [[name, list.length]])),
  );
}
