import { inferUnit } from "../../../lang/check/infer-unit.ts";
import type { Scope } from "../../../lang/check/scope.ts";
import type { BinaryOperator, Formula } from "../../../lang/index.ts";
import { type Dimension, plain } from "../../../lang/units/dimension.ts";
import { parseUnit } from "../../../lang/units/parse-unit.ts";
import type { MathOperator, SbmlMath } from "../math/math-tree.ts";

/** What formulas are written with: the units of their names, and the ids of names and units. */
export interface Names {
  readonly scope: Scope;
  readonly idOf: (address: string) => string;
  readonly unitOf: (dimension: Dimension) => string;
}

const binaryOperators: Readonly<Record<BinaryOperator, MathOperator>> = {
  "+": "plus",
  "-": "minus",
  "*": "times",
  "/": "divide",
  "^": "power",
  "<": "lt",
  "<=": "leq",
  ">": "gt",
  ">=": "geq",
  "==": "eq",
  "!=": "neq",
  "&&": "and",
  "||": "or",
};

const functions: ReadonlyMap<string, MathOperator> = new Map([
  ["exp", "exp"],
  ["log", "ln"],
  ["abs", "abs"],
  ["floor", "floor"],
  ["min", "min"],
  ["max", "max"],
  ["sin", "sin"],
  ["cos", "cos"],
  ["arctan", "arctan"],
]);

/** Functions whose arguments and value share one unit. */
const keepUnit: ReadonlySet<string> = new Set(["abs", "floor", "min", "max"]);

/**
 * A formula of a flat system as one of SBML: every number has its unit. A bare 0, which fits any unit, takes that of
 * what it is added to or compared with, or else `expected`.
 */
export function mathOfFormula(formula: Formula, names: Names, expected?: Dimension): SbmlMath {
  const part = (of: Formula, unit?: Dimension) => mathOfFormula(of, names, unit);
  switch (formula.kind) {
    case "number":
      return numberMath(formula.value, names.unitOf(unitOfNumber(formula, expected)));
    case "name":
      return formula.name === "time"
        ? { kind: "constant", name: "time", at: 0 }
        : { kind: "name", id: names.idOf(formula.name), at: 0 };
    case "unary":
      return formula.operator === "-"
        ? applied("minus", [part(formula.of, expected)])
        : applied("not", [part(formula.of)]);
    case "binary":
      return binaryMath(formula, names, expected);
    case "call":
      return callMath(formula, names, expected);
  }
}

export function numberMath(value: number, units: string): SbmlMath {
  return { kind: "number", value, units, at: 0 };
}

export function applied(operator: MathOperator, of: readonly SbmlMath[]): SbmlMath {
  return { kind: "apply", operator, of, at: 0 };
}

/** The dimension of a formula, where it has one of its own: not a condition, nor a bare 0. */
export function dimensionOf(formula: Formula, scope: Scope): Dimension | undefined {
  const { measure } = inferUnit(formula, scope, {});
  return measure.kind === "quantity" ? measure.dimension : undefined;
}

function unitOfNumber(number: Formula & { readonly kind: "number" }, expected: Dimension | undefined) {
  const { value, unit } = number;
  if (unit === undefined) return value === 0 && expected !== undefined ? expected : plain;
  const parsed = parseUnit(unit);
  return parsed.ok ? parsed.value.dimension : plain;
}

type Binary = Formula & { readonly kind: "binary" };
type Call = Formula & { readonly kind: "call" };

function binaryMath(formula: Binary, names: Names, expected: Dimension | undefined): SbmlMath {
  const { operator, left, right } = formula;
  const sign = binaryOperators[operator];
  switch (operator) {
    case "+":
    case "*":
    case "&&":
    case "||": {
      const unit = operator === "+" ? (dimensionOf(formula, names.scope) ?? expected) : undefined;
      return applied(
        sign,
        chainOf(formula, operator).map((part) => mathOfFormula(part, names, unit)),
      );
    }
    case "/":
      return applied(sign, [mathOfFormula(left, names), mathOfFormula(right, names)]);
    case "^":
      return applied(sign, [mathOfFormula(left, names), mathOfFormula(right, names, plain)]);
    default: {
      const unit =
        dimensionOf(left, names.scope) ??
        dimensionOf(right, names.scope) ??
        (operator === "-" ? expected : undefined);
      return applied(sign, [mathOfFormula(left, names, unit), mathOfFormula(right, names, unit)]);
    }
  }
}

/** The parts of `a + b + c`, which leans to the left. */
function chainOf(formula: Binary, operator: BinaryOperator): Formula[] {
  const parts: Formula[] = [];
  let at: Formula = formula;
  while (at.kind === "binary" && at.operator === operator) {
    parts.push(at.right);
    at = at.left;
  }
  return [at, ...parts.reverse()];
}

function callMath(formula: Call, names: Names, expected: Dimension | undefined): SbmlMath {
  const { name, of } = formula;
  const unit = dimensionOf(formula, names.scope) ?? expected;
  if (name === "if") {
    const [condition, ...values] = of;
    const [yes, no] = values.map((value) => mathOfFormula(value, names, unit));
    if (condition !== undefined && yes !== undefined && no !== undefined)
      return applied("piecewise", [yes, mathOfFormula(condition, names), no]);
  }
  if (name === "sqrt") {
    const two = numberMath(2, names.unitOf(plain));
    return applied("root", [two, ...of.map((value) => mathOfFormula(value, names))]);
  }
  const operator = functions.get(name);
  if (operator === undefined) throw new RangeError(`${name} is no primitive function`);
  const inside = keepUnit.has(name) ? unit : plain;
  return applied(
    operator,
    of.map((value) => mathOfFormula(value, names, inside)),
  );
}
