import { didYouMean } from "../messages/index.ts";
import type { Complaint } from "./complaint.ts";
import type { Path } from "./places.ts";

type Group = Readonly<Record<string, unknown>>;

/**
 * Names that stand for nothing: of days in blocks, of meals, sessions and foods in entries.
 * It reads the plain data, so that these faults are reported together with all others.
 */
export function checkNames(data: unknown): Complaint[] {
  const top = groupOf(data);
  const known = (area: string) => Object.keys(groupOf(top[area]));
  const names = {
    day: known("days"),
    meal: known("meals"),
    session: known("sessions"),
    food: known("foods"),
  };
  const complaints: Complaint[] = [];
  const need = (what: keyof typeof names, name: unknown, path: Path) => {
    if (typeof name !== "string" || names[what].includes(name)) return;
    const near = didYouMean(name, names[what]);
    const hint =
      near ?? (names[what].length > 0 ? `known: ${names[what].join(", ")}` : `none is named under ${what}s`);
    complaints.push({ code: "unknown-entry", path, found: name, expected: what, hint });
  };

  const checkMeal = (meal: unknown, path: Path) => {
    for (const food of Object.keys(groupOf(groupOf(meal)["foods"])))
      need("food", food, [...path, "foods", food]);
  };
  const checkEntry = (entry: unknown, path: Path) => {
    const { meal, train } = groupOf(entry) as { meal?: unknown; train?: unknown };
    need("session", train, [...path, "train"]);
    const parts = Array.isArray(meal)
      ? meal.map((part, i) => [part, [...path, "meal", i]])
      : [[meal, [...path, "meal"]]];
    for (const [part, at] of parts as [unknown, Path][]) {
      need("meal", part, at);
      checkMeal(part, at);
    }
  };

  for (const [name, meal] of Object.entries(groupOf(top["meals"]))) checkMeal(meal, ["meals", name]);
  for (const [name, list] of Object.entries(groupOf(top["days"]))) {
    each(list, (entry, i) => checkEntry(entry, ["days", name, i]));
  }
  each(top["events"], (entry, i) => checkEntry(entry, ["events", i]));
  each(top["blocks"], (block, i) => {
    for (const area of ["week", "days"]) {
      each(groupOf(block)[area], (name, j) => need("day", name, ["blocks", i, area, j]));
    }
  });
  return complaints;
}

function groupOf(data: unknown): Group {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? (data as Group) : {};
}

function each(list: unknown, visit: (item: unknown, index: number) => void): void {
  if (Array.isArray(list)) list.forEach(visit);
}
