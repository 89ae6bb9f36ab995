import { differenceOf, type Measure } from "./measure.ts";
import { measureText } from "./measure-text.ts";
import type { UnitGroup, UnitPlace, UnitRule } from "./unit-reading.ts";
import { inWholeTimes } from "./whole-times.ts";

/** Collects where units disagree, grouped by rule. */
export interface Complaints {
  /** Compares two units; complains under the rule where both are known and differ. Says whether it did. */
  compare(rule: UnitRule, expected: Measure | undefined, found: Measure | undefined, at: number): boolean;
  /** Names the component that what follows belongs to. */
  within(path: string): void;
  groups(): readonly UnitGroup[];
}

type FirstPlace = Omit<UnitGroup, "places" | "others">;

const mostListed = 20;

/** Complaints of one model. */
export function collectComplaints(): Complaints {
  const groups = new Map<string, { first: FirstPlace; others: UnitPlace[]; count: number }>();
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
      if (known) {
        known.count++;
        if (known.others.length < mostListed - 1) known.others.push({ at, path });
      } else
        groups.set(key, {
          first: firstOf(expected, found, { rule, difference, at, path }),
          others: [],
          count: 1,
        });
      return true;
    },
    groups: () =>
      [...groups.values()].map(({ first, others, count }) => ({ ...first, places: count, others })),
  };
}

function firstOf(
  expected: Measure,
  found: Measure,
  place: Pick<UnitGroup, "rule" | "difference" | "at" | "path">,
): FirstPlace {
  const meaning = meaningOf(found) ?? meaningOf(expected);
  const units = { expected: measureText(expected), found: measureText(found) };
  const first = { ...place, ...units, ...(meaning === undefined ? {} : { meaning }) };
  if (place.difference === "dimension") return first;
  const ratio = found.factor / expected.factor;
  return { ...first, ratio: Math.max(ratio, 1 / ratio) };
}

function meaningOf(measure: Measure): string | undefined {
  const whole = inWholeTimes(measure);
  return whole === undefined ? undefined : `${measureText(measure)} is ${whole}`;
}
