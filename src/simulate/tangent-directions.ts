import type { Program } from "../compile/index.ts";
import { type BuiltSystem, parseUnit } from "../lang/index.ts";
import { type Diagnostic, didYouMean, EquatorError, wordDiagnostic } from "../messages/index.ts";

/** One number of a system or its subject by which runs are differentiated. */
export interface TangentParameter {
  readonly address: string;
  /** The unit in which it counts. */
  readonly unit: string;
  /** Its value in that unit. */
  readonly value: number;
  /** Where it stands among the parameters of the flat system; absent where it is a cell of a table. */
  readonly index?: number;
  /** How fast its coherent value grows with its value in `unit`. */
  readonly slope: number;
}

/**
 * Looks up `instance.parameter`, `subject.<port>` and `tables.<table>.<row>.<column>`. `plain` is the system without
 * changed genes, which multiply parameters.
 *
 * Throws an EquatorError for those that the system does not have.
 */
export function tangentParameters(
  addresses: readonly string[],
  { indices }: Pick<Program, "indices">,
  built: BuiltSystem,
  plain: BuiltSystem = built,
): readonly TangentParameter[] {
  const cells = new Map(cellsOf(built).map((cell) => [cell.address, cell]));
  const unknown: Diagnostic[] = [];
  const found = addresses.flatMap((address): TangentParameter[] => {
    const index = indices.parameters.get(address);
    const flat = built.flat.parameters[index ?? -1];
    if (index === undefined || flat === undefined) {
      const cell = cells.get(address);
      if (cell !== undefined) return [cell];
      const hint = didYouMean(address, [...indices.parameters.keys(), ...cells.keys()]);
      unknown.push({
        code: "adjustment-unknown",
        severity: "error",
        where: { path: "parameters" },
        found: address,
        ...(hint === undefined ? {} : { hint }),
      });
      return [];
    }
    const own = plain.flat.parameters[index]?.value ?? flat.value;
    const level = own === 0 ? 1 : flat.value / own;
    const { unit, perUnit } = flat;
    return [{ address, unit, value: own * perUnit, index, slope: level / perUnit }];
  });
  if (unknown.length > 0) throw new EquatorError(unknown, unknown.map(wordDiagnostic).join("\n"));
  return found;
}

function cellsOf({ system }: BuiltSystem): TangentParameter[] {
  return (system.exposures ?? []).flatMap(({ tables = {} }) =>
    Object.entries(tables).flatMap(([table, { rows }]) =>
      Object.entries(rows).flatMap(([word, row]) =>
        Object.entries(row).map(([column, { value, unit: text }]) => {
          const unit = parseUnit(text);
          const slope = unit.ok ? unit.value.factor : Number.NaN;
          return { address: `tables.${table}.${word}.${column}`, unit: text, value, slope };
        }),
      ),
    ),
  );
}
