import { parseUnit } from "../units/parse-unit.ts";
import type { Unit } from "../units/unit.ts";

/** What a name stands for. */
export type NameKind =
  | "state"
  | "parameter"
  | "need"
  | "input"
  | "term"
  | "offer"
  | "time"
  | "subject"
  | "quantity"
  | "column";

/** A name that formulas may use. Without a unit, its unit is not known, or was refused already. */
export interface ScopeEntry {
  readonly kind: NameKind;
  readonly unit: Unit | undefined;
}

/** The names that a formula may use. */
export type Scope = ReadonlyMap<string, ScopeEntry>;

/** An entry for a unit text; faults of the text are reported where it is declared. */
export function entryOf(kind: NameKind, unitText: string): ScopeEntry {
  const unit = parseUnit(unitText);
  return { kind, unit: unit.ok ? unit.value : undefined };
}

/** `time`, in minutes, which every formula of a module may use. */
export const timeEntry: readonly [string, ScopeEntry] = ["time", entryOf("time", "min")];
