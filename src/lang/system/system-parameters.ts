import type { Parameter } from "../definition/parameter.ts";
import type { System } from "../definition/system.ts";
import { assembleSystem } from "./assemble-system.ts";
import type { BuildOptions } from "./build-system.ts";

/**
 * Every parameter of a system and cell of its tables, by address, with the values and evidence that it has under the given
 * choices: what {@link systemIndex} says of them, without who uses them.
 */
export function systemParameters(
  system: System,
  { variants = {} }: Pick<BuildOptions, "variants"> = {},
): ReadonlyMap<string, Parameter> {
  const { modules, adjustments } = assembleSystem(system, variants).assembly;
  const own = [...modules].flatMap(([instance, { parameters = {} }]) =>
    Object.entries(parameters).map(([name, parameter]) => {
      const address = `${instance}.${name}`;
      return [address, adjustments.get(address) ?? parameter] as const;
    }),
  );
  return new Map([...own, ...cellsOf(system)]);
}

/** `tables.<table>.<row>.<column>` -> what stands there. */
export function cellsOf({ exposures = [] }: System): (readonly [string, Parameter])[] {
  return exposures.flatMap(({ tables = {} }) =>
    Object.entries(tables).flatMap(([table, { rows }]) =>
      Object.entries(rows).flatMap(([row, columns]) =>
        Object.entries(columns).map(
          ([column, parameter]) => [`tables.${table}.${row}.${column}`, parameter] as const,
        ),
      ),
    ),
  );
}
