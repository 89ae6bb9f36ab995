import type { BinaryOperator, Formula } from "../../../lang/index.ts";

const nowhere = { from: 0, to: 0 };

export function numberOf(value: number): Formula {
  return { kind: "number", value, at: nowhere };
}

export function nameOf(name: string): Formula {
  return { kind: "name", name, at: nowhere };
}

export function callOf(name: string, ...of: readonly Formula[]): Formula {
  return callOfAll(name, of);
}

/** A call of arguments of any number: spread, too many would fill the stack. */
export function callOfAll(name: string, of: readonly Formula[]): Formula {
  return { kind: "call", name, of, at: nowhere };
}

export function negative(of: Formula): Formula {
  return { kind: "unary", operator: "-", of, at: nowhere };
}

export function notOf(of: Formula): Formula {
  return { kind: "unary", operator: "!", of, at: nowhere };
}

export function binaryOf(operator: BinaryOperator, left: Formula, right: Formula): Formula {
  return { kind: "binary", operator, left, right, at: nowhere };
}

/** left * right, left out where one of them is the number 1. */
export function productOf(left: Formula, right: Formula): Formula {
  if (isNumber(left, 1)) return right;
  if (isNumber(right, 1)) return left;
  return binaryOf("*", left, right);
}

/** left / right, left out where right is the number 1. */
export function quotientOf(left: Formula, right: Formula): Formula {
  return isNumber(right, 1) ? left : binaryOf("/", left, right);
}

/** The sum of formulas; 0 for none. */
export function sumOf(parts: readonly Formula[]): Formula {
  const [first = numberOf(0), ...rest] = parts;
  return rest.reduce((left, right) => binaryOf("+", left, right), first);
}

export function isNumber(formula: Formula, value: number): boolean {
  return formula.kind === "number" && formula.value === value;
}
