import type { SbmlMath } from "../math/math-tree.ts";
import type { SbmlFunction } from "../sbml-model.ts";
import { idsIn } from "./needs.ts";

/** Parts of a formula beside and above the id, those of called functions included; with more it counts as not linear. */
const mostParts = 2000;

/** Whether a formula is linear in an id as it is written, functions that it calls written out. */
export function isLinear(functions: ReadonlyMap<string, SbmlFunction>, math: SbmlMath, id: string): boolean {
  let left = mostParts;
  const linear = (part: SbmlMath, names: ReadonlySet<string>): boolean => {
    left -= part.kind === "apply" || part.kind === "call" ? 1 + part.of.length : 1;
    if (left < 0) return false;
    const holds = (inner: SbmlMath) => [...idsIn(inner)].some((name) => names.has(name));
    if (part.kind === "name" || !holds(part)) return true;
    if (part.kind !== "apply" && part.kind !== "call") return false;
    const holders = part.of.filter(holds);
    if (!holders.every((inner) => linear(inner, names))) return false;
    if (part.kind === "apply") return keepsLinear(part, holders);
    const called = functions.get(part.function);
    if (called?.body === undefined) return false;
    return linear(
      called.body,
      new Set(called.parameters.filter((_, i) => holders.includes(part.of[i] as SbmlMath))),
    );
  };
  return linear(math, new Set([id]));
}

function keepsLinear(
  { operator, of }: Extract<SbmlMath, { kind: "apply" }>,
  holders: readonly SbmlMath[],
): boolean {
  switch (operator) {
    case "plus":
    case "minus":
      return true;
    case "times":
      return holders.length === 1;
    case "divide":
      return holders.length === 1 && holders[0] === of[0];
    default:
      return false;
  }
}
