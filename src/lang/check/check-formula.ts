import type { Place } from "../../messages/diagnostic.ts";
import { type Fault, fault } from "../fault.ts";
import { type Arity, arities } from "../formula/arities.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { printFormula } from "../formula/print-formula.ts";
import type { Formula } from "../formula-tree.ts";
import { type Dimension, sameDimension } from "../units/dimension.ts";
import { formatDimension } from "../units/format-dimension.ts";
import { checkNames } from "./check-names.ts";
import { inferUnit } from "./infer-unit.ts";
import { wordMeasure } from "./measure.ts";
import { targetHint } from "./operand-hint.ts";
import type { Scope } from "./scope.ts";

/** What a formula must yield. */
export type Target =
  | {
      readonly kind: "quantity";
      readonly dimension: Dimension /** What needs it, as `d(on)/dt`. */;
      readonly of: string;
    }
  | { readonly kind: "condition" }
  | { readonly kind: "any" };

/** A formula to be checked: its text, where it stands, what its names may be and what it must yield. */
export interface FormulaTask {
  readonly text: string;
  readonly where: Place;
  readonly scope: Scope;
  /** Where its names should be declared, in words. */
  readonly among: string;
  readonly target: Target;
  readonly functions?: Readonly<Record<string, Arity>>;
}

/** Reads a formula and checks its names and units. The formula is absent where it could not be read. */
export function checkFormula(task: FormulaTask): { formula: Formula | undefined; faults: Fault[] } {
  const { text, where, scope, among, target } = task;
  const parsed = parseFormula(text, where, task.functions ?? arities);
  if (!parsed.ok) return { formula: undefined, faults: [...parsed.diagnostics] };
  const formula = parsed.value;
  const faults = checkNames(formula, scope, where, among);
  const { measure, faults: unitFaults } = inferUnit(formula, scope, where);
  faults.push(...unitFaults);
  if (target.kind === "condition" && (measure.kind === "quantity" || measure.kind === "zero")) {
    faults.push(fault("not-a-condition", where, { found: printFormula(formula) }));
  }
  if (target.kind === "quantity" && measure.kind === "condition") {
    faults.push(fault("not-a-number", where, { found: printFormula(formula) }));
  }
  if (target.kind === "quantity" && measure.kind === "quantity") {
    const { dimension, of } = target;
    if (!sameDimension(measure.dimension, dimension)) {
      faults.push(
        fault("unit-mismatch", where, {
          found: `${printFormula(formula)} has ${wordMeasure(measure)}`,
          expected: `${of} needs ${formatDimension(dimension)}`,
          hint: targetHint(formula, scope, measure.dimension, dimension),
        }),
      );
    }
  }
  return { formula, faults };
}
