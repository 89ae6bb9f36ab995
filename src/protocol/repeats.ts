import type { Entry } from "./entries/register.ts";
import type { Until } from "./fields.ts";
import { day } from "./time-text.ts";

/** The time line that instants are counted on: `start` in milliseconds on the calendar without time zones. */
export interface TimeLine {
  readonly start: number;
  /** Milliseconds between the midnight before the start and the start. */
  readonly startClock: number;
}

export function timeLineFrom(start: number): TimeLine {
  return { start, startClock: ((start % day) + day) % day };
}

/** Instant of an entry on the `dayIndex`-th day (from 0), in milliseconds from the start. */
export function instantOf({ at }: Entry["fields"], dayIndex: number, { startClock }: TimeLine): number {
  return "elapsed" in at ? at.elapsed : dayIndex * day + at.clock - startClock;
}

/** All instants of an entry: `at`, `at + every`, ... `times` of them, or while not later than `until`. */
export function repeatsOf(fields: Entry["fields"], at: number, line: TimeLine, most: number): number[] {
  const { every, times, until } = fields;
  if (every === undefined) return [at];
  const count =
    times ?? (until === undefined ? 1 : Math.floor((untilInstant(until, at, line) - at) / every) + 1);
  return Array.from({ length: Math.min(Math.max(count, 0), most) }, (_, i) => at + i * every);
}

/** The last instant that `until` allows: a clock is on the day of `at`, a date lasts to its end. */
export function untilInstant(until: Until, at: number, { start, startClock }: TimeLine): number {
  if ("elapsed" in until) return until.elapsed;
  if ("date" in until) return until.date + (until.clock ?? day - 1) - start;
  const midnight = Math.floor((at + startClock) / day) * day - startClock;
  return midnight + (until.clock ?? 0);
}
