import { type Formula, namesIn } from "../../../lang/index.ts";
import type { Equations, Phase } from "./equations.ts";
import { callOf, nameOf } from "./formula-parts.ts";

/**
 * The floor of a formula. Of something that changes during the run it is a state of its own, which an event sets
 * whenever the formula leaves [state, state + 1): so no step runs over a jump.
 */
export function floorOf(equations: Equations, of: Formula, phase: Phase): Formula {
  if (of.kind === "number" || phase !== "running" || !changes(equations, of)) return callOf("floor", of);
  const known = equations.steps.find((step) => step.of === of);
  if (known !== undefined) return nameOf(known.address);
  const address = `${equations.steps.length}.floor`;
  equations.steps.push({ address, of });
  return nameOf(address);
}

/** Whether anything in a formula, or in a term that it uses, is more than a constant. */
function changes(equations: Equations, formula: Formula): boolean {
  const constants = new Set(equations.parameters.map(({ address }) => address));
  const terms = new Map(equations.terms.map(({ address, is }) => [address, is]));
  const seen = new Set<string>();
  const pending = [formula];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const name of namesIn(next)) {
      if (seen.has(name) || constants.has(name)) continue;
      seen.add(name);
      const term = terms.get(name);
      if (term === undefined) return true;
      pending.push(term);
    }
  }
  return false;
}
