import { type System, sharedNumbers, systemIndex } from "../../lang/index.ts";
import type { FitParameter } from "../fit/estimation.ts";

/**
 * The numbers of a system that are not exact: its parameters and tables with a spread, in the order of its index. What
 * several places share is one number, at the address of the first.
 */
export function uncertainParameters(
  system: System,
  variants: Readonly<Record<string, string>>,
): FitParameter[] {
  const shared = sharedNumbers(system, { variants });
  const settled = new Set(Object.keys(system.baselines ?? {}));
  return [...systemIndex(system, { variants }).values()].flatMap((entry): FitParameter[] => {
    if (entry.kind !== "parameter" || settled.has(entry.address)) return [];
    const { value, spread, evidence } = entry.parameter;
    if (spread.kind === "none" || (spread.kind === "lognormal" && !(value > 0))) return [];
    const { address, unit } = entry;
    const [first = address, ...also] = shared.get(address) ?? [];
    if (first !== address) return [];
    const others = also.length === 0 ? {} : { also };
    return [{ address, unit, centre: value, spread, grade: evidence.grade, ...others }];
  });
}
