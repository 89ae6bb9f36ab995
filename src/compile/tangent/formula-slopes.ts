import type { FlatSystem } from "../../lang/flat-system.ts";
import type { Formula } from "../../lang/formula-tree.ts";
import { compileTangents } from "./compile-tangents.ts";
import { interpreterTangents } from "./tangent-kernel.ts";

/** Makes the function that gives the derivative of a formula by each of its names, at their values. */
export function formulaSlopes(
  formula: Formula,
  names: readonly string[],
): (values: ReadonlyMap<string, number>) => ReadonlyMap<string, number> {
  const unit = { unit: "1", perUnit: 1 };
  const system: FlatSystem = {
    id: "formula",
    states: [],
    parameters: names.map((address) => ({ address, ...unit, value: 1, input: false })),
    terms: [],
    readouts: [{ address: "formula", ...unit, is: formula }],
    conserved: [],
    events: [],
  };
  const kernel = interpreterTangents(compileTangents(system), 0);
  const nowhere = new Float64Array(0);
  return (values) => {
    for (const [i, name] of names.entries()) kernel.parameters[i] = values.get(name) ?? Number.NaN;
    kernel.refresh();
    const { outputs } = kernel;
    outputs.read(0, nowhere);
    const slopes = new Map<string, number>();
    for (const [k, column] of outputs.columns.entries())
      slopes.set(names[column - 1] as string, outputs.values[k] as number);
    return slopes;
  };
}
