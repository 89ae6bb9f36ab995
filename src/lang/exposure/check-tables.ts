import { checkParameter } from "../check/check-values.ts";
import type { Exposure, ExposureTable } from "../definition/system.ts";
import { type Fault, fault } from "../fault.ts";
import { sameDimension } from "../units/dimension.ts";
import { parseUnit } from "../units/parse-unit.ts";

/** Rows without a column that others have, columns whose unit changes, and what is wrong with single cells. */
export function checkTables(tables: NonNullable<Exposure["tables"]>, path: string): Fault[] {
  return Object.entries(tables).flatMap(([name, table]) => checkTable(name, table, `${path}.tables.${name}`));
}

function checkTable(name: string, { rows }: ExposureTable, path: string): Fault[] {
  const faults: Fault[] = [];
  const columns = new Map(
    Object.values(rows).flatMap((row) =>
      Object.entries(row).map(([column, { unit }]) => [column, unit] as const),
    ),
  );
  for (const [word, row] of Object.entries(rows)) {
    for (const [column, unit] of columns) {
      const where = { path: `${path}.${word}` };
      const cell = row[column];
      if (cell === undefined) faults.push(fault("column-unknown", where, { found: column, expected: name }));
      else {
        faults.push(...checkParameter(cell, `${path}.${word}.${column}`));
        if (!alike(unit, cell.unit)) {
          faults.push(fault("unit-not-convertible", where, { found: cell.unit, expected: unit }));
        }
      }
    }
  }
  return faults;
}

function alike(a: string, b: string): boolean {
  const first = parseUnit(a);
  const second = parseUnit(b);
  return !first.ok || !second.ok || sameDimension(first.value.dimension, second.value.dimension);
}
