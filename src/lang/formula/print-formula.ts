import type { Formula } from "../formula-tree.ts";
import { operatorPowers as powers, unaryPower } from "./operator-powers.ts";

const atomPower = 9;

/** A formula as text, with the brackets that it needs and no others; reading it gives the same formula. */
export function printFormula(formula: Formula): string {
  return print(formula, 0);
}

function print(formula: Formula, least: number): string {
  const text = printBare(formula);
  return powerOf(formula) < least ? `(${text})` : text;
}

function printBare(formula: Formula): string {
  switch (formula.kind) {
    case "number":
      return formula.unit === undefined ? `${formula.value}` : `${formula.value}[${formula.unit}]`;
    case "name":
      return formula.name;
    case "unary":
      return `${formula.operator}${print(formula.of, unaryPower)}`;
    case "call":
      return `${formula.name}(${formula.of.map(printFormula).join(", ")})`;
    case "binary": {
      const power = powers[formula.operator];
      const toTheRight = formula.operator === "^";
      const comparison = power === powers["<"];
      const left = print(formula.left, toTheRight || comparison ? power + 1 : power);
      const right = print(formula.right, toTheRight ? unaryPower : power + 1);
      const gap = toTheRight ? "" : " ";
      return `${left}${gap}${formula.operator}${gap}${right}`;
    }
  }
}

function powerOf(formula: Formula): number {
  if (formula.kind === "binary") return powers[formula.operator];
  if (formula.kind === "unary") return unaryPower;
  return formula.kind === "number" && formula.value < 0 ? unaryPower : atomPower;
}
