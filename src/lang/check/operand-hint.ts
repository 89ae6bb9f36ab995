import { namesIn } from "../formula/walk-formula.ts";
import type { Formula } from "../formula-tree.ts";
import { combine, type Dimension, isPlain, sameDimension } from "../units/dimension.ts";
import type { Scope } from "./scope.ts";

const mostNames = 8;

/** The units of the names in a formula: "leucine is mmol/L; k_on is 1/min". */
export function operandHint(formula: Formula, scope: Scope): string | undefined {
  const units = [...namesIn(formula)].flatMap((name) => {
    const unit = scope.get(name)?.unit;
    return unit === undefined ? [] : [`${name} is ${unit.text}`];
  });
  return units.length > 0 ? units.slice(0, mostNames).join("; ") : undefined;
}

/** The operand units, and the one factor that would make `has` into `needs`, where there is one. */
export function targetHint(
  formula: Formula,
  scope: Scope,
  has: Dimension,
  needs: Dimension,
): string | undefined {
  const excess = combine(has, needs, -1);
  const inside = [...namesIn(formula)];
  const surplus = inside.find((name) => hasDimension(scope, name, excess));
  const lacking = combine(needs, has, -1);
  const missing = [...scope.keys()].find((name) => hasDimension(scope, name, lacking));
  const missingUnder = [...scope.keys()].find((name) => hasDimension(scope, name, excess));
  const advice =
    surplus !== undefined
      ? `without the factor ${surplus} the units fit`
      : missing !== undefined
        ? `with ${missing} as a factor the units fit`
        : missingUnder !== undefined
          ? `divided by ${missingUnder} the units fit`
          : undefined;
  const lines = [operandHint(formula, scope), advice].filter((line) => line !== undefined);
  return lines.length > 0 ? lines.join("\n") : undefined;
}

function hasDimension(scope: Scope, name: string, dimension: Dimension): boolean {
  const unit = scope.get(name)?.unit;
  return unit !== undefined && !isPlain(dimension) && sameDimension(unit.dimension, dimension);
}
