import { differenceOf, type Measure } from "./measure.ts";
import { measureText } from "./measure-text.ts";
import type { UnitGroup, UnitRule } from "./unit-reading.ts";

/** Collects where units disagree, grouped by rule. */
export interface Complaints {
  /** Compares two units; complains under the rule where both are known and differ. Says whether it did. */
  compare(rule: UnitRule, expected: Measure | undefined, found: Measure | undefined, at: number): boolean;
  /** Names the component that what follows belongs to. */
  within(path: string): void;
  groups(): readonly UnitGroup[];
}

/** Complaints of one model. */
export function collectComplaints(): Complaints {
  const groups = new Map<string, { group: UnitGroup; places: number }>();
  let path = "";
  return {
    within: (component) => {
      path = component;
    },
    compare: (rule, expected, found, at) => {
      if (expected === undefined || found === undefined) return false;
      const difference = differenceOf(expected, found);
      if (difference === undefined) return false;
      const key = `${rule} ${difference}`;
      const known = groups.get(key);
      if (known) known.places++;
      else groups.set(key, { group: first(expected, found, { rule, difference, at, path }), places: 1 });
      return true;
    },
    groups: () => [...groups.values()].map(({ group, places }) => ({ ...group, places })),
  };
}

function first(
  expected: Measure,
  found: Measure,
  place: Pick<UnitGroup, "rule" | "difference" | "at" | "path">,
): UnitGroup {
  return { ...place, places: 1, expected: measureText(expected), found: measureText(found) };
}
