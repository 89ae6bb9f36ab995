import type { BinaryOperator, Formula, UnaryOperator } from "../formula-tree.ts";

/** Functions that the caller brings, so that results are the same wherever it brings the same ones. */
export type Functions = Readonly<Record<string, (...of: number[]) => number>>;

/**
 * The value of a formula in which rate laws are expanded and numbers are coherent; conditions are 1 or 0.
 *
 * Uses + - * / and square roots only; anything else (exp, log, a power that is not a small whole number: `pow`)
 * is taken from `functions`, and is NaN where they lack it.
 */
export function evaluateFormula(
  formula: Formula,
  lookup: (name: string) => number,
  functions: Functions = {},
): number {
  switch (formula.kind) {
    case "number":
      return formula.value;
    case "name":
      return lookup(formula.name);
    case "unary":
      return unary(formula.operator, evaluateFormula(formula.of, lookup, functions));
    case "binary": {
      const left = evaluateFormula(formula.left, lookup, functions);
      const right = evaluateFormula(formula.right, lookup, functions);
      return formula.operator === "^" ? power(left, right, functions) : binary(formula.operator, left, right);
    }
    case "call": {
      const of = formula.of.map((part) => evaluateFormula(part, lookup, functions));
      return call(formula.name, of, functions);
    }
  }
}

function unary(operator: UnaryOperator, of: number): number {
  return operator === "-" ? -of : truth(of === 0);
}

function truth(holds: boolean): number {
  return holds ? 1 : 0;
}

function binary(operator: Exclude<BinaryOperator, "^">, a: number, b: number): number {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "<":
      return truth(a < b);
    case "<=":
      return truth(a <= b);
    case ">":
      return truth(a > b);
    case ">=":
      return truth(a >= b);
    case "==":
      return truth(a === b);
    case "!=":
      return truth(a !== b);
    case "&&":
      return truth(a !== 0 && b !== 0);
    case "||":
      return truth(a !== 0 || b !== 0);
  }
}

function power(base: number, exponent: number, functions: Functions): number {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 64) {
    return exponent === 0.5 ? Math.sqrt(base) : (functions.pow?.(base, exponent) ?? Number.NaN);
  }
  let result = 1;
  for (let i = 0; i < Math.abs(exponent); i++) result *= base;
  return exponent < 0 ? 1 / result : result;
}

function call(name: string, of: readonly number[], functions: Functions): number {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = of;
  switch (name) {
    case "if":
      return a !== 0 ? b : c;
    case "sqrt":
      return Math.sqrt(a);
    case "abs":
      return Math.abs(a);
    case "floor":
      return Math.floor(a);
    case "min":
      return Math.min(...of);
    case "max":
      return Math.max(...of);
    default:
      return functions[name]?.(...of) ?? Number.NaN;
  }
}
