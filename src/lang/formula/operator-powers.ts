import type { BinaryOperator } from "../formula-tree.ts";

/** Binding power of the binary operators; the operators of one level bind to the left, but ^ to the right. */
export const operatorPowers: Readonly<Record<BinaryOperator, number>> = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "^": 8,
};
/** Unary minus binds tighter than a product and looser than a power: -x^2 is -(x^2). */
export const unaryPower = 7;
