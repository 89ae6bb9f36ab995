import { type Parameter, type System, sharedNumbers, systemParameters } from "../lang/index.ts";
import type { Varied } from "./plan.ts";

/**
 * Every number of a system that is not known exactly: parameters and cells of tables whose spread is not `none`. What
 * several places share (sharedNumbers) varies once, at the address of the first, and takes one value in all.
 */
export function variedParameters(system: System, variants: Readonly<Record<string, string>> = {}): Varied[] {
  const shared = sharedNumbers(system, { variants });
  return [...systemParameters(system, { variants })].flatMap(([address, parameter]) =>
    asVaried(address, parameter, shared.get(address) ?? []),
  );
}

function asVaried(
  address: string,
  { unit, value, spread }: Parameter,
  [first = address, ...also]: readonly string[],
): Varied[] {
  if (spread.kind === "none" || first !== address) return [];
  const others = also.length === 0 ? {} : { also };
  return [{ address, unit, centre: value, spread, of: "parameters", ...others }];
}
