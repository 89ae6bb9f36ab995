import { pow } from "../../ensemble/index.ts";
import { tryConvert } from "../../lang/index.ts";
import { type Protocol, realise } from "../../protocol/index.ts";
import type { DoseLevel } from "./breakpoint.ts";

/**
 * The concentrations of arms that are alike but for one substance of their medium; NaN where none differs, or several.
 * What an arm does not state is 0.
 */
export function concentrationsOf(arms: readonly (Protocol | undefined)[], unit: string): number[] {
  const held = arms.map((arm) => (arm === undefined ? new Map<string, number>() : highest(arm, unit)));
  const names = new Set(held.flatMap((substances) => [...substances.keys()]));
  const varied = [...names].filter((name) => new Set(held.map((each) => each.get(name) ?? 0)).size > 1);
  const [name] = varied;
  return held.map((each) => (name === undefined || varied.length > 1 ? Number.NaN : (each.get(name) ?? 0)));
}

/** The highest concentration of each substance of a medium; what has none (a multiple, serum) is left out. */
function highest(arm: Protocol, unit: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { kind, quantities } of realise(arm)) {
    if (kind !== "medium") continue;
    for (const [name, quantity] of Object.entries(quantities)) {
      const value = tryConvert(quantity.value, quantity.unit, unit);
      if (value.ok) found.set(name, Math.max(found.get(name) ?? 0, value.value));
    }
  }
  return found;
}

/**
 * The dose at which a level is halfway between that of the lowest dose and that of the highest, between neighbours on
 * the log scale. NaN over fewer than three doses, and where no two neighbours enclose the half.
 */
export function halfMaximalOf(points: readonly DoseLevel[]): number {
  const sorted = [...points].sort((a, b) => a.dose - b.dose);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || sorted.length < 3) return Number.NaN;
  if (sorted.some(({ dose, level }) => !Number.isFinite(dose + level))) return Number.NaN;
  const half = (first.level + last.level) / 2;
  for (const [i, high] of sorted.entries()) {
    const low = sorted[i - 1];
    if (low === undefined || (low.level - half) * (high.level - half) > 0 || low.level === high.level)
      continue;
    const share = (half - low.level) / (high.level - low.level);
    if (low.dose <= 0) return share * high.dose;
    return low.dose * pow(high.dose / low.dose, share);
  }
  return Number.NaN;
}
