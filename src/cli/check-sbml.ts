import { compile } from "../compile/index.ts";
import type { SbmlModel } from "../formats/index.ts";
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
    terminal.out(`${file} can be run: ${counts.states} states from ${words.join(", ")}`);
  }
  warn(warnings, terminal);
  if (strict && warnings.length > 0) throw new Ended(exitCodes.strict);
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
