import type { Formula } from "../formula-tree.ts";
import { parseUnit } from "../units/parse-unit.ts";
import { toCoherent } from "../units/unit.ts";
import { mapLeaves } from "./walk-formula.ts";

/** Turns every number with a unit into a coherent number; a unit that cannot be read gives NaN. */
export function coherentNumbers(formula: Formula): Formula {
  return mapLeaves(formula, (leaf) => {
    if (leaf.kind !== "number" || leaf.unit === undefined) return leaf;
    const unit = parseUnit(leaf.unit);
    return { kind: "number", value: unit.ok ? toCoherent(leaf.value, unit.value) : Number.NaN, at: leaf.at };
  });
}
