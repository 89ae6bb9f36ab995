import type { Formula } from "../formula-tree.ts";

/** The value of a formula made of plain numbers only, such as `-2` or `1/3`; nothing where it is none. */
export function constantOf(formula: Formula): number | undefined {
  if (formula.kind === "number") return formula.unit === undefined ? formula.value : undefined;
  if (formula.kind === "unary" && formula.operator === "-") {
    const of = constantOf(formula.of);
    return of === undefined ? undefined : -of;
  }
  if (formula.kind !== "binary") return undefined;
  const left = constantOf(formula.left);
  const right = constantOf(formula.right);
  if (left === undefined || right === undefined) return undefined;
  if (formula.operator === "/") return left / right;
  return formula.operator === "*" ? left * right : undefined;
}
