import type { Change, Protocol, ProtocolSource } from "equator/protocol";
import { type Calendar, day, minute, timeText } from "./calendar.ts";
import { endFieldOf, entryAt, lengthChanges, moveChanges } from "./entry-changes.ts";
import { isEntryPath, type Occurrence, reachText } from "./occurrences.ts";
import { snapped } from "./time-scale.ts";

/** What a drag of a mark does. */
export interface DragPlan {
  /** What becomes of a drag over so much time, in steps of so much. */
  at(by: number, step: number): Dragged;
}

export interface Dragged {
  /** How far it goes after steps and limits; nothing is changed by 0. */
  readonly by: number;
  readonly changes: readonly Change[];
  /** `13:15`, `8.5 h` */
  readonly text: string;
}

interface Context {
  readonly source: ProtocolSource;
  readonly protocol: Protocol;
  readonly calendar: Calendar;
  /** The times of the entry, in order. */
  readonly times: readonly Occurrence[];
}

const quarter = 15 * minute;

/** How far an entry can be moved: not before the start, nor out of what its list can say. */
export function moveLimits(
  path: string,
  { times, protocol, calendar }: Context,
): { least: number; most: number } {
  const first = times[0]?.at ?? 0;
  if (!path.startsWith("days.")) {
    const { lasts } = protocol;
    return { least: -first, most: lasts === undefined ? Number.POSITIVE_INFINITY : lasts - minute - first };
  }
  const clock = (((first + calendar.startClock) % day) + day) % day;
  return { least: Math.max(-first, -clock), most: Math.max(0, day - quarter - clock) };
}

/** Moves a mark, and with it every other time of its entry. Undefined of what stands at the top of the protocol. */
export function movePlan(mark: Occurrence, context: Context): DragPlan | undefined {
  const { source, calendar } = context;
  if (!isEntryPath(mark.path)) return undefined;
  const { least, most } = moveLimits(mark.path, context);
  return {
    at: (wanted, step) => {
      const clock = mark.at + calendar.startClock;
      const by = Math.min(Math.max(snapped(clock + wanted, step) - clock, least), most);
      const changes = by === 0 ? [] : moveChanges(source, mark.path, by);
      return { by, changes, text: timeText(mark.at + by, calendar) };
    },
  };
}

/** Moves the end of a mark. Undefined of what has none. */
export function endPlan(mark: Occurrence, { source, calendar }: Context): DragPlan | undefined {
  if (!isEntryPath(mark.path)) return undefined;
  const end = endFieldOf(entryAt(source, mark.path), mark.path);
  if (end === undefined) return undefined;
  return {
    at: (wanted, step) => {
      const before = mark.at + mark.duration + calendar.startClock;
      const to = snapped(before + wanted, step);
      const start = mark.at + calendar.startClock;
      const most = end.isClock ? start + day : Number.POSITIVE_INFINITY;
      const endClock = Math.min(Math.max(to, start + step), most);
      const by = endClock - before;
      const duration = endClock - start;
      const changes = by === 0 ? [] : lengthChanges(end, { duration, endClock });
      const hours = `${Number((duration / 3_600_000).toFixed(2))} h`;
      return { by, changes, text: `until ${timeText(endClock - calendar.startClock, calendar)}, ${hours}` };
    },
  };
}

/** What a drag says while it goes on: `13:15, moves on 3 days`. */
export function dragText({ text }: Dragged, { path, times }: Occurrence, isEnd: boolean): string {
  const reach = reachText(path, times);
  if (reach === "") return text;
  return `${text}, ${isEnd ? "changes" : "moves"} ${reach}`;
}
