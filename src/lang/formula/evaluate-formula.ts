import type { BinaryOperator, Formula, UnaryOperator } from "../formula-tree.ts";

/** Functions that the caller brings, so that results are the same wherever it brings the same ones. */
export type Functions = Readonly<Record<string, (...of: number[]) => number>>;

/** A number that is read or computed when asked for. */
export type Reading = () => number;

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
  return readingOf(formula, (name) => () => lookup(name), functions)();
}

/** The same for a formula that is evaluated often: `placeOf` is asked once for each name, and tells where its value is read. */
export function readingOf(
  formula: Formula,
  placeOf: (name: string) => Reading,
  functions: Functions = {},
): Reading {
  switch (formula.kind) {
    case "number": {
      const { value } = formula;
      return () => value;
    }
    case "name":
      return placeOf(formula.name);
    case "unary":
      return unary(formula.operator, readingOf(formula.of, placeOf, functions));
    case "binary": {
      const left = readingOf(formula.left, placeOf, functions);
      const right = readingOf(formula.right, placeOf, functions);
      if (formula.operator === "^") return () => power(left(), right(), functions);
      return binary(formula.operator, left, right);
    }
    case "call": {
      const of = formula.of.map((part) => readingOf(part, placeOf, functions));
      return call(formula.name, of, functions);
    }
  }
}

function unary(operator: UnaryOperator, of: Reading): Reading {
  return operator === "-" ? () => -of() : () => truth(of() === 0);
}

function truth(holds: boolean): number {
  return holds ? 1 : 0;
}

function binary(operator: Exclude<BinaryOperator, "^">, a: Reading, b: Reading): Reading {
  switch (operator) {
    case "+":
      return () => a() + b();
    case "-":
      return () => a() - b();
    case "*":
      return () => a() * b();
    case "/":
      return () => a() / b();
    case "<":
      return () => truth(a() < b());
    case "<=":
      return () => truth(a() <= b());
    case ">":
      return () => truth(a() > b());
    case ">=":
      return () => truth(a() >= b());
    case "==":
      return () => truth(a() === b());
    case "!=":
      return () => truth(a() !== b());
    case "&&":
      return () => truth(a() !== 0 && b() !== 0);
    case "||":
      return () => truth(a() !== 0 || b() !== 0);
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

const missing: Reading = () => Number.NaN;

function call(name: string, of: readonly Reading[], functions: Functions): Reading {
  const [a = missing, b = missing, c = missing] = of;
  const all = () => of.map((part) => part());
  switch (name) {
    case "if":
      return () => (a() !== 0 ? b() : c());
    case "sqrt":
      return () => Math.sqrt(a());
    case "abs":
      return () => Math.abs(a());
    case "floor":
      return () => Math.floor(a());
    case "min":
      return () => Math.min(...all());
    case "max":
      return () => Math.max(...all());
    default: {
      const { [name]: of } = functions;
      return of === undefined ? missing : () => of(...all());
    }
  }
}
