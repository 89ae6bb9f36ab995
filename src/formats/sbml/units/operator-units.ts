import type { MathOperator, SbmlMath } from "../math/math-tree.ts";
import type { Finding, UnitScope } from "./infer-units.ts";
import { dimensionless, isNumber, type Measure, multiply, raise } from "./measure.ts";
import { over } from "./quantity-units.ts";
import type { UnitRule } from "./unit-reading.ts";

type Apply = Extract<SbmlMath, { kind: "apply" }>;
type Infer = (part: SbmlMath) => Finding;

const alike: ReadonlySet<MathOperator> = new Set(["plus", "minus", "max", "min", "rem", "quotient"]);
const compared: ReadonlySet<MathOperator> = new Set(["eq", "neq", "gt", "lt", "geq", "leq"]);
const logical: ReadonlySet<MathOperator> = new Set(["and", "or", "xor", "not", "implies"]);
const keeping: ReadonlySet<MathOperator> = new Set(["abs", "floor", "ceiling"]);
const nothing: Finding = {};

/** The unit of an operator's result, complaining where its arguments do not fit. */
export function applyOperator(math: Apply, scope: UnitScope, infer: Infer): Finding {
  const { operator } = math;
  if (operator === "piecewise") return piecewise(math, scope, infer);
  const given = math.of.map(infer);
  if (alike.has(operator)) return sum(math, given, scope);
  if (compared.has(operator)) return agree("comparison", math.of, given, scope) && nothing;
  if (logical.has(operator)) return nothing;
  if (keeping.has(operator)) return { unit: given[0]?.unit };
  switch (operator) {
    case "times":
      return { unit: product(given) };
    case "divide":
      return quotient(given);
    case "power":
      return power(math.of[1], given[0], given[1], scope);
    case "root":
      return root(math, given, scope);
    case "delay":
      scope.complaints.compare("delay-time", scope.time, given[1]?.unit, placeOf(math.of[1], math));
      return { unit: given[0]?.unit };
    case "rateOf":
      return { unit: over(given[0]?.unit, scope.time) };
    default:
      return ofNumbers(math, given, scope);
  }
}

/** The unit that all known ones share; nothing after a complaint, so that one mistake is told once. */
function agree(
  rule: UnitRule,
  parts: readonly SbmlMath[],
  given: readonly Finding[],
  scope: UnitScope,
): Finding {
  const at = given.findIndex(({ unit }) => unit !== undefined);
  const shared = given[at]?.unit;
  for (const [index, { unit }] of given.entries()) {
    if (index <= at || unit === undefined) continue;
    if (scope.complaints.compare(rule, shared, unit, parts[index]?.at ?? 0)) return nothing;
  }
  return { unit: shared };
}

function sum(math: Apply, given: readonly Finding[], scope: UnitScope): Finding {
  const shared = agree("addition", math.of, given, scope);
  if (math.operator === "quotient") return { unit: dimensionless };
  const [only] = given;
  if (math.operator === "minus" && given.length === 1 && only?.value !== undefined) {
    return { unit: shared.unit, value: -only.value };
  }
  return shared;
}

function product(given: readonly Finding[]): Measure | undefined {
  let whole: Measure | undefined = dimensionless;
  for (const { unit } of given) {
    if (whole === undefined || unit === undefined) return undefined;
    whole = multiply(whole, unit);
  }
  return given.length === 0 ? undefined : whole;
}

function quotient([a, b]: readonly Finding[]): Finding {
  const unit = over(a?.unit, b?.unit);
  if (a?.value === undefined || b?.value === undefined) return { unit };
  return { unit, value: a.value / b.value };
}

function power(
  part: SbmlMath | undefined,
  base: Finding | undefined,
  exponent: Finding | undefined,
  scope: UnitScope,
): Finding {
  const complained = scope.complaints.compare("exponent", dimensionless, exponent?.unit, part?.at ?? 0);
  if (base?.unit === undefined || complained) return nothing;
  if (exponent?.value !== undefined) return { unit: raise(base.unit, exponent.value) };
  const plainNumber = isNumber(base.unit) && base.unit.factor === 1;
  return plainNumber ? { unit: dimensionless } : nothing;
}

function root(math: Apply, [degree, base]: readonly Finding[], scope: UnitScope): Finding {
  const inverse = degree?.value === undefined ? {} : { value: 1 / degree.value };
  return power(math.of[0], base, { unit: degree?.unit, ...inverse }, scope);
}

function piecewise(math: Apply, scope: UnitScope, infer: Infer): Finding {
  const values: SbmlMath[] = [];
  const given: Finding[] = [];
  for (const [index, part] of math.of.entries()) {
    const finding = infer(part);
    if (index % 2 === 1) continue;
    values.push(part);
    given.push(finding);
  }
  return agree("piecewise", values, given, scope);
}

/** Functions that take and give numbers: exp, ln, log, factorial, and those of angles. */
function ofNumbers(math: Apply, given: readonly Finding[], scope: UnitScope): Finding {
  for (const [index, { unit }] of given.entries()) {
    const at = placeOf(math.of[index], math);
    if (scope.complaints.compare("function-argument", dimensionless, unit, at)) break;
  }
  return { unit: dimensionless };
}

function placeOf(part: SbmlMath | undefined, whole: SbmlMath): number {
  return part?.at ?? whole.at;
}
