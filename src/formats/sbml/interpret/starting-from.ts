import { type FlatState, type FlatTerm, type Formula, partsOf, withParts } from "../../../lang/index.ts";
import type { Equations } from "./equations.ts";
import { nameOf, numberOf } from "./formula-parts.ts";

/**
 * Makes formulas of the run into formulas of the start: states stand for their initial values, the time for that of
 * the start. Terms of the run that they use get a copy for the start. Does not recurse, as sums and chains of terms may
 * be long.
 */
export function startingFrom(
  equations: Equations,
  states: readonly Pick<FlatState, "address" | "initial">[],
): (formula: Formula) => Formula {
  const sources = new Map<string, Formula>(equations.terms.map(({ address, is }: FlatTerm) => [address, is]));
  for (const { address, initial } of states) sources.set(address, initial);
  const known = new Map<Formula, Formula>();
  const copies = new Map<string, Formula>();
  const opened = new Set<string>();

  /** What must be known before a part can be made. */
  const needsOf = (part: Formula): readonly Formula[] => {
    if (part.kind !== "name") return partsOf(part);
    const source = sources.get(part.name);
    // Met again while it is being made, it would need itself: left as it is, it is refused when compiled.
    if (source === undefined || opened.has(part.name)) return [];
    opened.add(part.name);
    return [source];
  };

  const copyOf = (part: Formula & { readonly kind: "name" }): Formula => {
    const { name } = part;
    if (name === "time") return numberOf(equations.startTime);
    const source = sources.get(name);
    const is = source && known.get(source);
    if (is === undefined) return part;
    const made = copies.get(name);
    if (made !== undefined) return made;
    const direct = is.kind === "number" || is.kind === "name";
    if (!direct) equations.terms.push({ address: `${name}.start`, unit: "", perUnit: 1, is });
    const copy = direct ? is : nameOf(`${name}.start`);
    copies.set(name, copy);
    return copy;
  };

  const make = (part: Formula): Formula =>
    part.kind === "name"
      ? copyOf(part)
      : withParts(
          part,
          partsOf(part).map((inner) => known.get(inner) as Formula),
        );

  return (formula) => {
    const pending = [formula];
    for (let part = pending.at(-1); part !== undefined; part = pending.at(-1)) {
      const waiting = known.has(part) ? [] : needsOf(part).filter((inner) => !known.has(inner));
      if (waiting.length > 0) {
        for (const inner of waiting.reverse()) pending.push(inner);
        continue;
      }
      pending.pop();
      if (!known.has(part)) known.set(part, make(part));
    }
    return known.get(formula) as Formula;
  };
}
