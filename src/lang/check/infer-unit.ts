import type { Place } from "../../messages/diagnostic.ts";
import { type Fault, fault } from "../fault.ts";
import { printFormula } from "../formula/print-formula.ts";
import { rateLaws } from "../formula/rate-laws.ts";
import type { Formula } from "../formula-tree.ts";
import { combine, isPlain, raiseDimension } from "../units/dimension.ts";
import { parseUnit } from "../units/parse-unit.ts";
import { constantOf } from "./constant-value.ts";
import {
  condition,
  fits,
  type Measure,
  moreTelling,
  plainNumber,
  quantity,
  unknown,
  wordMeasure,
  zero,
} from "./measure.ts";
import { operandHint } from "./operand-hint.ts";
import type { Scope } from "./scope.ts";

/** The unit of a formula, and every place where its units do not fit. Unknown names are left to the name check. */
export function inferUnit(
  formula: Formula,
  scope: Scope,
  where: Place,
): { measure: Measure; faults: Fault[] } {
  const inference = new Inference(scope, where);
  return { measure: inference.measure(formula), faults: inference.faults };
}

type Call = Formula & { readonly kind: "call" };
type Binary = Formula & { readonly kind: "binary" };

class Inference {
  readonly faults: Fault[] = [];
  private readonly scope: Scope;
  private readonly where: Place;

  constructor(scope: Scope, where: Place) {
    this.scope = scope;
    this.where = where;
  }

  measure(formula: Formula): Measure {
    switch (formula.kind) {
      case "number":
        return this.number(formula);
      case "name": {
        const unit = this.scope.get(formula.name)?.unit;
        return unit === undefined ? unknown : quantity(unit.dimension);
      }
      case "unary":
        return formula.operator === "-" ? this.amount(formula.of) : this.truth(formula.of);
      case "binary":
        return this.binary(formula);
      case "call":
        return this.call(formula);
    }
  }

  private number(formula: Formula & { readonly kind: "number" }): Measure {
    if (formula.unit === undefined) return formula.value === 0 ? zero : plainNumber;
    const unit = parseUnit(formula.unit, this.place(formula));
    if (unit.ok) return quantity(unit.value.dimension);
    this.faults.push(...unit.diagnostics);
    return unknown;
  }

  /** The measure of a formula that must be a number. */
  private amount(formula: Formula): Measure {
    const measure = this.measure(formula);
    if (measure.kind !== "condition") return measure;
    this.faults.push(fault("not-a-number", this.place(formula), { found: printFormula(formula) }));
    return unknown;
  }

  /** Checks a formula that must be a condition. */
  private truth(formula: Formula): Measure {
    const measure = this.measure(formula);
    if (measure.kind !== "condition" && measure.kind !== "unknown") {
      this.faults.push(fault("not-a-condition", this.place(formula), { found: printFormula(formula) }));
    }
    return condition;
  }

  private binary(formula: Binary): Measure {
    const { operator, left, right } = formula;
    switch (operator) {
      case "&&":
      case "||":
        this.truth(left);
        return this.truth(right);
      case "*":
        return product(this.amount(left), this.amount(right), 1);
      case "/":
        return product(this.amount(left), this.amount(right), -1);
      case "^":
        return this.power(formula);
      case "+":
      case "-":
        return this.alike(formula, [left, right]);
      default:
        this.alike(formula, [left, right]);
        return condition;
    }
  }

  /** The common measure of parts that are added, compared or chosen between. */
  private alike(whole: Formula, parts: readonly Formula[]): Measure {
    let common: Measure = zero;
    let first: Formula | undefined;
    for (const part of parts) {
      const measure = this.amount(part);
      if (!fits(common, measure)) {
        this.mismatch(whole, [first ?? whole, common], [part, measure]);
        return unknown;
      }
      if (common.kind !== "quantity" && measure.kind === "quantity") first = part;
      common = moreTelling(common, measure);
    }
    return common;
  }

  private mismatch(whole: Formula, a: readonly [Formula, Measure], b: readonly [Formula, Measure]): void {
    this.faults.push(
      fault("unit-mismatch", this.place(whole), {
        found: `${printFormula(a[0])} has ${wordMeasure(a[1])}`,
        expected: `${printFormula(b[0])} has ${wordMeasure(b[1])}`,
        hint: operandHint(whole, this.scope),
      }),
    );
  }

  private power({ left, right, ...formula }: Binary): Measure {
    const base = this.amount(left);
    const exponent = this.amount(right);
    if (exponent.kind === "quantity" && !isPlain(exponent.dimension))
      this.refuseUnit(right, exponent, "an exponent");
    if (base.kind !== "quantity" || isPlain(base.dimension)) return base;
    const constant = constantOf(right);
    if (constant !== undefined) return quantity(raiseDimension(base.dimension, constant));
    const found = `${printFormula(left)} has ${wordMeasure(base)}`;
    const hint = operandHint({ ...formula, left, right }, this.scope);
    this.faults.push(fault("unit-power", this.place(left), { found, hint }));
    return unknown;
  }

  private call(formula: Call): Measure {
    const law = Object.hasOwn(rateLaws, formula.name) ? rateLaws[formula.name] : undefined;
    if (law !== undefined) {
      if (law.units === undefined) return this.measure(law.expand(formula.of, formula.at));
      const { same, plain } = law.units;
      this.alike(
        formula,
        formula.of.filter((_, i) => same.includes(i)),
      );
      this.plain(
        formula,
        formula.of.filter((_, i) => plain.includes(i)),
      );
      return plainNumber;
    }
    return this.primitive(formula);
  }

  private primitive(formula: Call): Measure {
    const [first, ...rest] = formula.of;
    if (first === undefined) return unknown;
    switch (formula.name) {
      case "if":
        this.truth(first);
        return this.alike(formula, rest);
      case "sqrt": {
        const measure = this.amount(first);
        return measure.kind === "quantity" ? quantity(raiseDimension(measure.dimension, 0.5)) : measure;
      }
      case "abs":
      case "min":
      case "max":
        return this.alike(formula, formula.of);
      case "given":
        return plainNumber;
      default:
        this.plain(formula, formula.of);
        return plainNumber;
    }
  }

  private plain(call: Call, parts: readonly Formula[]): void {
    for (const part of parts) {
      const measure = this.amount(part);
      if (measure.kind === "quantity" && !isPlain(measure.dimension))
        this.refuseUnit(part, measure, call.name);
    }
  }

  private refuseUnit(part: Formula, measure: Measure, expected: string): void {
    const found = `${printFormula(part)} has ${wordMeasure(measure)}`;
    const hint = operandHint(part, this.scope);
    this.faults.push(fault("unit-not-plain", this.place(part), { found, expected, hint }));
  }

  private place(formula: Formula): Place {
    return { ...this.where, column: formula.at.from + 1 };
  }
}

function product(a: Measure, b: Measure, power: 1 | -1): Measure {
  if (a.kind === "unknown" || b.kind === "unknown") return unknown;
  if (a.kind === "zero" || (b.kind === "zero" && power === 1)) return zero;
  if (a.kind !== "quantity" || b.kind !== "quantity") return unknown;
  return quantity(combine(a.dimension, b.dimension, power));
}
