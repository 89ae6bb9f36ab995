import { didYouMean } from "../../messages/near-matches.ts";
import type { Parameters } from "../definition/parameter.ts";
import type { Exposure, ExposureTable, System } from "../definition/system.ts";
import { type Fault, fault } from "../fault.ts";

/** Changed values by address, in the unit of what they change. */
type Changes = Readonly<Record<string, number>>;

const prefix = "tables.";

/** The changes that are of tables (`tables.food.whey.fast_share`), and the others. */
export function splitTableChanges(changes: Changes): { readonly tables: Changes; readonly others: Changes } {
  const isTable = ([address]: [string, number]) => address.startsWith(prefix);
  const entries = Object.entries(changes);
  return {
    tables: Object.fromEntries(entries.filter(isTable)),
    others: Object.fromEntries(entries.filter((entry) => !isTable(entry))),
  };
}

/** A system whose exposure tables have the changed values in their cells. */
export function adjustTables(system: System, changes: Changes): { system: System; faults: Fault[] } {
  const wanted = Object.entries(changes);
  if (wanted.length === 0) return { system, faults: [] };
  const met = new Set<string>();
  const exposures = (system.exposures ?? []).map((exposure): Exposure => {
    const tables = mapEntries(exposure.tables ?? {}, (table: ExposureTable, name) => ({
      ...table,
      rows: mapEntries(table.rows, (row, word) => changedRow(row, `${prefix}${name}.${word}`, changes, met)),
    }));
    return exposure.tables === undefined ? exposure : { ...exposure, tables };
  });
  const faults = wanted.flatMap(([address, value]) => {
    if (!Number.isFinite(value)) return [fault("not-finite", { path: address }, { found: `${value}` })];
    if (met.has(address)) return [];
    const hint = didYouMean(address, cellAddresses(system));
    return [fault("adjustment-unknown", { path: "adjustments" }, { found: address, hint })];
  });
  return { system: { ...system, exposures }, faults };
}

function changedRow(row: Parameters, address: string, changes: Changes, met: Set<string>): Parameters {
  return mapEntries(row, (cell, column) => {
    const at = `${address}.${column}`;
    const value = changes[at];
    if (value === undefined) return cell;
    met.add(at);
    return { ...cell, value };
  });
}

function mapEntries<Item, Changed>(
  items: Readonly<Record<string, Item>>,
  change: (item: Item, name: string) => Changed,
): Record<string, Changed> {
  return Object.fromEntries(Object.entries(items).map(([name, item]) => [name, change(item, name)]));
}

function cellAddresses({ exposures = [] }: System): string[] {
  return exposures.flatMap(({ tables = {} }) =>
    Object.entries(tables).flatMap(([table, { rows }]) =>
      Object.entries(rows).flatMap(([word, row]) =>
        Object.keys(row).map((column) => `${prefix}${table}.${word}.${column}`),
      ),
    ),
  );
}
