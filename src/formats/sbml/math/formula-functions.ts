import type { MathOperator, SbmlMath } from "./math-tree.ts";

type Build = (x: SbmlMath, y: SbmlMath, at: number) => SbmlMath;
interface FormulaFunction {
  readonly count: number;
  readonly build: Build;
}

const one = (operator: MathOperator): FormulaFunction => ({
  count: 1,
  build: (x, _, at) => ({ kind: "apply", operator, of: [x], at }),
});
const numbered = (operator: MathOperator, value: number): FormulaFunction => ({
  count: 1,
  build: (x, _, at) => ({ kind: "apply", operator, of: [{ kind: "number", value, at }, x], at }),
});

/** The functions of formulas of Level 1: `log` is natural there. */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map([
  ["abs", one("abs")],
  ["acos", one("arccos")],
  ["asin", one("arcsin")],
  ["atan", one("arctan")],
  ["ceil", one("ceiling")],
  ["cos", one("cos")],
  ["exp", one("exp")],
  ["floor", one("floor")],
  ["log", one("ln")],
  ["log10", numbered("log", 10)],
  ["sin", one("sin")],
  ["sqrt", numbered("root", 2)],
  ["tan", one("tan")],
  ["pow", { count: 2, build: (x, y, at) => ({ kind: "apply", operator: "power", of: [x, y], at }) }],
  ["sqr", { count: 1, build: (x, _, at) => power(x, 2, at) }],
]);

function power(x: SbmlMath, exponent: number, at: number): SbmlMath {
  return { kind: "apply", operator: "power", of: [x, { kind: "number", value: exponent, at }], at };
}
