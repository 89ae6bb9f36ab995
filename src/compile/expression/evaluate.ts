import { arctan, cos, exp, log, pow, sin } from "../../engine/elementary.ts";
import { op } from "./operation.ts";

/** The meaning of every operation on numbers: used by constant folding and by the interpreter alike. */
export function evaluate(operation: number, a: number, b: number, c: number): number {
  switch (operation) {
    case op.add:
      return a + b;
    case op.subtract:
      return a - b;
    case op.multiply:
      return a * b;
    case op.divide:
      return a / b;
    case op.negate:
      return -a;
    case op.reciprocal:
      return 1 / a;
    case op.select:
      return a !== 0 ? b : c;
    default:
      return evaluateFunction(operation, a, b);
  }
}

function evaluateFunction(operation: number, a: number, b: number): number {
  switch (operation) {
    case op.sqrt:
      return Math.sqrt(a);
    case op.abs:
      return Math.abs(a);
    case op.exp:
      return exp(a);
    case op.log:
      return log(a);
    case op.sin:
      return sin(a);
    case op.cos:
      return cos(a);
    case op.arctan:
      return arctan(a);
    case op.floor:
      return Math.floor(a);
    case op.min:
      return Math.min(a, b);
    case op.max:
      return Math.max(a, b);
    case op.pow:
      return pow(a, b);
    default:
      return evaluateComparison(operation, a, b);
  }
}

function evaluateComparison(operation: number, a: number, b: number): number {
  if (operation === op.less) return a < b ? 1 : 0;
  if (operation === op.lessOrEqual) return a <= b ? 1 : 0;
  return a === b ? 1 : 0;
}
