import { type System, systemIndex } from "../../lang/index.ts";
import type { FitParameter } from "../fit/estimation.ts";

/** The numbers of a system that are not exact: its parameters and tables with a spread, in the order of its index. */
export function uncertainParameters(
  system: System,
  variants: Readonly<Record<string, string>>,
): FitParameter[] {
  const settled = new Set(Object.keys(system.baselines ?? {}));
  return [...systemIndex(system, { variants }).values()].flatMap((entry): FitParameter[] => {
    if (entry.kind !== "parameter" || settled.has(entry.address)) return [];
    const { value, spread, evidence } = entry.parameter;
    if (spread.kind === "none" || (spread.kind === "lognormal" && !(value > 0))) return [];
    const { address, unit } = entry;
    return [{ address, unit, centre: value, spread, grade: evidence.grade }];
  });
}
