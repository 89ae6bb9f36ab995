import { type Parameter, type System, systemIndex } from "../lang/index.ts";
import type { Varied } from "./plan.ts";

/** Every number of a system that is not known exactly: parameters and cells of tables whose spread is not `none`. */
export function variedParameters(system: System, variants: Readonly<Record<string, string>> = {}): Varied[] {
  return [...systemIndex(system, { variants }).values()].flatMap((entry) =>
    entry.kind === "parameter" ? asVaried(entry.address, entry.parameter) : [],
  );
}

function asVaried(address: string, { unit, value, spread }: Parameter): Varied[] {
  if (spread.kind === "none") return [];
  return [{ address, unit, centre: value, spread, of: "parameters" }];
}
