import type { Formula } from "../formula-tree.ts";
import { formatDimension } from "../units/format-dimension.ts";
import { parseUnit } from "../units/parse-unit.ts";
import { toCoherent } from "../units/unit.ts";
import { mapLeaves } from "./walk-formula.ts";

/** Turns every number with a unit into one in the coherent unit; a unit that cannot be read gives NaN. */
export function coherentNumbers(formula: Formula): Formula {
  return mapLeaves(formula, (leaf) => {
    if (leaf.kind !== "number" || leaf.unit === undefined) return leaf;
    const unit = parseUnit(leaf.unit);
    if (!unit.ok) return { kind: "number", value: Number.NaN, at: leaf.at };
    const { dimension } = unit.value;
    return {
      kind: "number",
      value: toCoherent(leaf.value, unit.value),
      unit: formatDimension(dimension),
      at: leaf.at,
    };
  });
}
