import type { FlatState, FlatTerm, Formula } from "../../../lang/index.ts";
import type { Equations } from "./equations.ts";
import { nameOf, numberOf } from "./formula-parts.ts";

/**
 * Makes formulas of the run into formulas of the start: states stand for their initial values, the time for that of
 * the start. Terms of the run that they use get a copy for the start.
 */
export function startingFrom(
  equations: Equations,
  states: readonly Pick<FlatState, "address" | "initial">[],
): (formula: Formula) => Formula {
  const initials = new Map(states.map(({ address, initial }) => [address, initial]));
  const terms = new Map<string, FlatTerm>(equations.terms.map((term) => [term.address, term]));
  const known = new Map<Formula, Formula>();
  const copies = new Map<string, Formula>();
  const named = (formula: Formula & { readonly kind: "name" }): Formula => {
    const { name } = formula;
    if (name === "time") return numberOf(equations.startTime);
    const initial = initials.get(name);
    const term = terms.get(name);
    if (initial === undefined && term === undefined) return formula;
    const copy = copies.get(name);
    if (copy !== undefined) return copy;
    // Met again while it is being made, it would need itself: left as it is, it is refused when compiled.
    copies.set(name, formula);
    const is = initial === undefined ? atStart((term as FlatTerm).is) : atStart(initial);
    const direct = is.kind === "number" || is.kind === "name";
    if (!direct) equations.terms.push({ address: `${name}.start`, unit: "", perUnit: 1, is });
    const result = direct ? is : nameOf(`${name}.start`);
    copies.set(name, result);
    return result;
  };
  const atStart = (formula: Formula): Formula => {
    const made = known.get(formula) ?? rewritten(formula, atStart, named);
    known.set(formula, made);
    return made;
  };
  return atStart;
}

function rewritten(
  formula: Formula,
  inner: (part: Formula) => Formula,
  named: (formula: Formula & { readonly kind: "name" }) => Formula,
): Formula {
  switch (formula.kind) {
    case "number":
      return formula;
    case "name":
      return named(formula);
    case "unary":
      return { ...formula, of: inner(formula.of) };
    case "binary":
      return { ...formula, left: inner(formula.left), right: inner(formula.right) };
    case "call":
      return { ...formula, of: formula.of.map(inner) };
  }
}
