import type { RealisedEvent } from "equator/protocol";
import { type EventWords, wordsOf } from "./event-words.ts";
import { type Lane, laneOf } from "./lanes.ts";

/** What an entry brings about at one of its times: what a mark shows. */
export interface Occurrence extends EventWords {
  /** The same while it is dragged: of what repeats, the first time is the first. */
  readonly key: string;
  /** Where it was written, as realised events name it: `days.lift.0`. */
  readonly path: string;
  readonly kind: string;
  readonly lane: Lane;
  readonly at: number;
  readonly duration: number;
  /** How often its entry happens. */
  readonly times: number;
  /** Its place among all, from 0, in order of time. */
  readonly place: number;
}

/** Whether it stands in a list of entries, and not at the top of the protocol. */
export function isEntryPath(path: string): boolean {
  return /^(events|days\.[a-z0-9_]+)\.\d+$/.test(path);
}

/** The address of an entry, as edits name it: `events.0` is `events[0]`. */
export function addressOf(path: string): string {
  return path.replace(/\.(\d+)(?=\.|$)/g, "[$1]");
}

/** The list that an entry stands in: `events`, or `days.lift`. */
export function listOf(path: string): string {
  return path.replace(/\.\d+$/, "");
}

/** Events by what they were written by, in order of time; parts of one meal, or limbs of one cast, are one. */
export function occurrencesOf(events: readonly RealisedEvent[]): readonly Occurrence[] {
  const together = new Map<string, RealisedEvent[]>();
  for (const event of events) {
    const key = `${event.from.path} ${event.at}`;
    const others = together.get(key);
    if (others === undefined) together.set(key, [event]);
    else others.push(event);
  }
  const counts = new Map<string, number>();
  let held: RealisedEvent["quantities"] = {};
  const found = [...together.values()].flatMap((parts, place) => {
    const [first] = parts;
    if (first === undefined) return [];
    const { path } = first.from;
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    const { kind, at } = first;
    const duration = Math.max(...parts.map((part) => part.duration));
    const isMedium = kind === "medium";
    const words = wordsOf(isMedium ? [onlyChanged(first, held)] : parts);
    if (isMedium) held = first.quantities;
    return [{ ...words, key: `${path} ${count}`, path, kind, lane: laneOf(kind), at, duration, place }];
  });
  return found.map((each) => ({ ...each, times: counts.get(each.path) ?? 1 }));
}

/** The times of one entry, in order. */
export function timesOf(path: string, all: readonly Occurrence[]): readonly Occurrence[] {
  return all.filter((each) => each.path === path);
}

/** What else a change of an entry changes: `on 3 days`, `all 4 times`; nothing where it happens once. */
export function reachText(path: string, times: number): string {
  if (times < 2) return "";
  return path.startsWith("days.") ? `on ${times} days` : `all ${times} times`;
}

/** A medium by what differs from the one before it: the rest is carried on. */
function onlyChanged(event: RealisedEvent, held: RealisedEvent["quantities"]): RealisedEvent {
  const isNew = ([name, { value, unit }]: [string, RealisedEvent["quantities"][string]]) =>
    held[name]?.value !== value || held[name]?.unit !== unit;
  return { ...event, quantities: Object.fromEntries(Object.entries(event.quantities).filter(isNew)) };
}
