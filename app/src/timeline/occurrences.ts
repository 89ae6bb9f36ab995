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
  const { groups, byPath } = together(events);
  const worded = wordedOnce();
  let held: RealisedEvent["quantities"] = {};
  return groups.map(({ first, others, count }, place) => {
    const { kind, at, from, quantities } = first;
    const { path } = from;
    const isMedium = kind === "medium";
    const words = isMedium ? wordsOf([onlyChanged(first, held)]) : worded(path, [first, ...others]);
    if (isMedium) held = quantities;
    const duration = others.reduce((most, part) => Math.max(most, part.duration), first.duration);
    const times = byPath.get(path)?.length ?? 1;
    return { ...words, key: `${path} ${count}`, path, kind, lane: laneOf(kind), at, duration, place, times };
  });
}

/** What one entry brings about at one time. */
interface Together {
  readonly first: RealisedEvent;
  readonly others: RealisedEvent[];
  /** How many times of the entry come before. */
  readonly count: number;
}

function together(events: readonly RealisedEvent[]) {
  const groups: Together[] = [];
  const byPath = new Map<string, Together[]>();
  for (const event of events) {
    const own = byPath.get(event.from.path) ?? [];
    const last = own.at(-1);
    if (last?.first.at === event.at) {
      last.others.push(event);
      continue;
    }
    if (own.length === 0) byPath.set(event.from.path, own);
    const group = { first: event, others: [], count: own.length };
    own.push(group);
    groups.push(group);
  }
  return { groups, byPath };
}

/** Words of what an entry brings about, found once for the days that are alike. */
function wordedOnce(): (path: string, parts: readonly RealisedEvent[]) => EventWords {
  const known = new Map<string, { readonly parts: readonly RealisedEvent[]; readonly words: EventWords }>();
  return (path, parts) => {
    const before = known.get(path);
    if (before !== undefined && isAlike(before.parts, parts)) return before.words;
    const words = wordsOf(parts);
    known.set(path, { parts, words });
    return words;
  };
}

/** Whether events of one entry say the same, at other times. */
function isAlike(before: readonly RealisedEvent[], now: readonly RealisedEvent[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ quantities, words, duration }, i) => {
      const other = before[i];
      return other?.quantities === quantities && other.words === words && other.duration === duration;
    })
  );
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
