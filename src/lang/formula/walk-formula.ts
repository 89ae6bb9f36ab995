import type { Formula } from "../formula-tree.ts";

/** The formulas directly inside a formula. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case "number":
    case "name":
      return [];
    case "unary":
      return [formula.of];
    case "binary":
      return [formula.left, formula.right];
    case "call":
      return formula.of;
  }
}

/** How deep a formula nests; does not recurse, so that it can guard those that do. */
export function depthOf(formula: Formula): number {
  let deepest = 0;
  const left: [Formula, number][] = [[formula, 1]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [part, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const inner of partsOf(part)) left.push([inner, depth + 1]);
  }
  return deepest;
}

/** Calls `visit` with every name in a formula, in reading order; does not recurse, for sums of any length. */
export function visitNames(
  formula: Formula,
  visit: (name: Formula & { readonly kind: "name" }) => void,
): void {
  const left = [formula];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next.kind === "name") visit(next);
    const parts = partsOf(next);
    for (let i = parts.length - 1; i >= 0; i--) left.push(parts[i] as Formula);
  }
}

/**
 * The names that a formula uses, each once, in the order of their first place. Parts that stand in it many times are
 * looked at once.
 */
export function namesIn(formula: Formula): Set<string> {
  const names = new Set<string>();
  const seen = new Set<Formula>();
  const left = [formula];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next.kind === "name") names.add(next.name);
    if (next.kind === "name" || next.kind === "number" || seen.has(next)) continue;
    seen.add(next);
    const parts = partsOf(next);
    for (let i = parts.length - 1; i >= 0; i--) left.push(parts[i] as Formula);
  }
  return names;
}

/**
 * Rebuilds a formula with each number and name replaced by what `change` makes of it, in reading order; does not recurse,
 * for sums of any length.
 */
export function mapLeaves(
  formula: Formula,
  change: (leaf: Formula & { readonly kind: "number" | "name" }) => Formula,
): Formula {
  const made: Formula[] = [];
  for (const part of partsFirst(formula)) {
    if (part.kind === "number" || part.kind === "name") made.push(change(part));
    else made.push(withParts(part, made.splice(made.length - partsOf(part).length)));
  }
  return made[0] as Formula;
}

/** A formula and all in it, each after its parts. */
function partsFirst(formula: Formula): Formula[] {
  const reversed: Formula[] = [];
  const left = [formula];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    reversed.push(next);
    for (const part of partsOf(next)) left.push(part);
  }
  return reversed.reverse();
}

/** A formula with other parts, as many as {@link partsOf} gives of it. */
export function withParts(formula: Formula, parts: readonly Formula[]): Formula {
  const [first, second] = parts;
  switch (formula.kind) {
    case "number":
    case "name":
      return formula;
    case "unary":
      return { ...formula, of: first as Formula };
    case "binary":
      return { ...formula, left: first as Formula, right: second as Formula };
    case "call":
      return { ...formula, of: parts };
  }
}
