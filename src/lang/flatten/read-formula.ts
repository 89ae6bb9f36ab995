import { coherentNumbers } from "../formula/coherent-numbers.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { expandRateLaws } from "../formula/rate-laws.ts";
import { mapLeaves } from "../formula/walk-formula.ts";
import type { Formula } from "../formula-tree.ts";

const known = new Map<string, Formula>();
const mostKnown = 20_000;

/**
 * A checked formula as the flat system has it: rate laws expanded, numbers coherent. A formula that cannot be read
 * (it was reported by the checks) stands as NaN.
 */
export function readFormula(text: string): Formula {
  const before = known.get(text);
  if (before !== undefined) return before;
  const parsed = parseFormula(text);
  const formula = parsed.ok ? coherentNumbers(expandRateLaws(parsed.value)) : numberFormula(Number.NaN);
  if (known.size < mostKnown) known.set(text, formula);
  return formula;
}

/** A formula with every name but `time` replaced by the address that it stands for. */
export function withAddresses(formula: Formula, addressOf: (name: string) => string): Formula {
  return mapLeaves(formula, (leaf) =>
    leaf.kind === "name" && leaf.name !== "time" ? { ...leaf, name: addressOf(leaf.name) } : leaf,
  );
}

const nowhere = { from: 0, to: 0 };

export function numberFormula(value: number): Formula {
  return { kind: "number", value, at: nowhere };
}

export function productOf(left: Formula, right: Formula): Formula {
  if (left.kind === "number" && left.value === 1) return right;
  if (right.kind === "number" && right.value === 1) return left;
  return { kind: "binary", operator: "*", left, right, at: nowhere };
}

/** A sum of formulas with signs; 0 where there are none. */
export function sumOf(parts: readonly { readonly sign: 1 | -1; readonly of: Formula }[]): Formula {
  const [first, ...rest] = parts;
  if (first === undefined) return numberFormula(0);
  const start: Formula =
    first.sign === 1 ? first.of : { kind: "unary", operator: "-", of: first.of, at: nowhere };
  return rest.reduce<Formula>(
    (left, { sign, of }) => ({
      kind: "binary",
      operator: sign === 1 ? "+" : "-",
      left,
      right: of,
      at: nowhere,
    }),
    start,
  );
}
