import type { Change, ProtocolSource } from "equator/protocol";
import { day } from "./calendar.ts";
import { type Group, replaceChanges } from "./entry-changes.ts";
import { inWholeDays } from "./in-whole-days.ts";
import { addressOf, listOf } from "./occurrences.ts";

/** How often an entry happens: once, at a distance, or on every day of a name (`days.lift`). */
export type Often = "once" | "every" | `days.${string}`;

/** How often an entry is written to happen. */
export function oftenOf(path: string, entry: Group): Often {
  const list = listOf(path);
  if (list !== "events") return list as Often;
  return entry["every"] === undefined ? "once" : "every";
}

interface Context {
  readonly source: ProtocolSource;
  readonly path: string;
  readonly entry: Group;
  /** Day of the first time, from 1, and its time of day as text. */
  readonly day: number;
  readonly clock: string;
  /** From the first time to the end of the protocol. */
  readonly left: number;
}

/** An entry that happens otherwise, and where it stands then. */
export function oftenChanges(
  to: Often,
  { source, path, entry, day: first, clock, left }: Context,
): { readonly changes: readonly Change[]; readonly path: string } {
  const now = oftenOf(path, entry);
  const times = Math.max(2, Math.floor(left / day) + 1);
  if (to === "every" && now === "once") {
    const address = addressOf(path);
    const changes: readonly Change[] = [
      { set: `${address}.every`, to: "1 d" },
      { set: `${address}.times`, to: times },
    ];
    return { changes: inWholeDays(source, changes), path };
  }
  const { every: _, times: __, until: ___, day: ____, ...rest } = entry;
  const list = to === "once" || to === "every" ? "events" : to;
  const isClock = typeof entry["at"] === "string" && entry["at"].includes(":");
  const placed =
    list === "events" && isClock && first > 1
      ? { day: first, ...rest }
      : { ...rest, at: list === "events" ? rest["at"] : clock };
  const written = to === "every" ? { ...placed, every: "1 d", times } : placed;
  return {
    changes: inWholeDays(source, replaceChanges(list, path, written)),
    path: pathAfter(source, list, path),
  };
}

/** Where an entry stands that was put last into a list, and taken out of another place. */
function pathAfter(source: ProtocolSource, list: string, path: string): string {
  return `${list}.${countIn(source, list) - (listOf(path) === list ? 1 : 0)}`;
}

/** How many entries a list has. */
export function countIn(source: ProtocolSource, list: string): number {
  const written = source.written(list);
  return Array.isArray(written) ? written.length : 0;
}
