import type { Diagnostic } from "equator";
import type { Change } from "equator/protocol";
import { addressOf, listOf, type Occurrence, timesOf } from "./occurrences.ts";
import type { Offer } from "./repeats-beyond.ts";

/** The most meals that are named. */
const mostNamed = 5;

/** Meals that lie within a fast, by name and clock; undefined where none is what is refused. */
export function mealsInFastText(
  faults: readonly Diagnostic[],
  all: readonly Occurrence[],
): string | undefined {
  const meals = faults.filter(({ code }) => code === "meal-in-fast");
  if (meals.length === 0) return undefined;
  const named = meals.slice(0, mostNamed).map(({ where, found = "" }) => {
    const [meal] = timesOf(where.path ?? "", all);
    return `${meal === undefined ? "food" : nameOf(meal)} (${found})`;
  });
  const rest = meals.length - named.length;
  return `within the fast lie ${named.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}

function nameOf({ name, labels }: Occurrence): string {
  const [main] = labels;
  return main === undefined || main === name ? name : `${name}, ${main}`;
}

/** What takes the meals out that lie within a fast, and where the entry of the fast stands then. */
export interface MealsOffer extends Offer {
  readonly path: string;
}

/** Changes of a fast, with the meals that lie within it taken out; undefined where something else is refused. */
export function withoutMeals(
  changes: readonly Change[],
  faults: readonly Diagnostic[],
  all: readonly Occurrence[],
): MealsOffer | undefined {
  const fast = changes.flatMap((change) => ("set" in change ? fastAt(change.set) : []))[0];
  const paths = [...new Set(faults.flatMap(({ where }) => where.path ?? []))];
  const isMeals = faults.length > 0 && faults.every(({ code }) => code === "meal-in-fast");
  if (fast === undefined || !isMeals || paths.includes(fast)) return undefined;
  const place = (path: string) => Number(path.slice(listOf(path).length + 1));
  // From behind: those before stay where they are.
  const removed = [...paths].sort((a, b) => place(b) - place(a));
  const before = paths.filter((path) => listOf(path) === listOf(fast) && place(path) < place(fast));
  const times = paths.reduce((sum, path) => sum + Math.max(1, timesOf(path, all).length), 0);
  return {
    label: `Take out ${countText(paths, all)}${times > paths.length ? `, ${times} times in all` : ""}`,
    changes: [...changes, ...removed.map((path): Change => ({ remove: addressOf(path) }))],
    path: `${listOf(fast)}.${place(fast) - before.length}`,
  };
}

function countText(paths: readonly string[], all: readonly Occurrence[]): string {
  const isMeal = paths.every((path) => timesOf(path, all)[0]?.kind === "meal");
  if (paths.length === 1) return isMeal ? "this meal" : "this event";
  return `these ${paths.length} ${isMeal ? "meals" : "events"}`;
}

/** The path of the entry that a field of a fast stands in: `events[2].fast.duration` is of `events.2`. */
function fastAt(address: string): readonly string[] {
  const [, list, place] = /^(.+)\[(\d+)\]\.fast\.\w+$/.exec(address) ?? [];
  return list === undefined ? [] : [`${list}.${place}`];
}
