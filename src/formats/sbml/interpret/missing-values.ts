import { type FlatSystem, type Formula, namesIn } from "../../../lang/index.ts";
import type { Equations } from "./equations.ts";
import { refuse } from "./refuse.ts";
import { addressOf, partOf } from "./symbols.ts";

/**
 * Refuses a model in which something that nothing gives a value is needed to run it. What is only reported may lack one,
 * and is then no number.
 */
export function refuseMissingValues(equations: Equations, system: FlatSystem): void {
  if (equations.missing.size === 0) return;
  const needed = neededNames(system);
  // What only events set may have no value until then.
  const isSet = ({ rate }: FlatSystem["states"][number]) => rate.kind === "number" && rate.value === 0;
  for (const state of system.states) if (state.algebraic !== true && !isSet(state)) needed.add(state.address);
  for (const id of equations.missing) {
    const thing = equations.things.get(id);
    if (thing === undefined || !(needed.has(addressOf(id)) || needed.has(partOf(id, "amount")))) continue;
    const expected =
      thing.kind === "species" ? "an initial amount or concentration" : "a value, or an assignment of one";
    refuse("sbml-no-value", thing.of.at, { found: `${thing.kind} ${id}`, expected });
  }
}

/** All names that rates, starts and events use, themselves or through terms. */
function neededNames({ states, events, terms }: FlatSystem): Set<string> {
  const termOf = new Map(terms.map(({ address, is }) => [address, is]));
  const names = new Set<string>();
  const add = (formula: Formula | undefined) => {
    if (formula !== undefined) for (const name of namesIn(formula)) names.add(name);
  };
  for (const { rate, initial } of states) [rate, initial].map(add);
  for (const { when, delay, priority, sets } of events) {
    [when, delay, priority].map(add);
    for (const { to, times } of sets) [to, times].map(add);
  }
  // A set grows while it is walked.
  for (const name of names) add(termOf.get(name));
  return names;
}
