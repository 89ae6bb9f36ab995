export const msPerMinute = 60_000;
export const msPerHour = 3_600_000;
export const msPerDay = 86_400_000;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (value: number) => String(value).padStart(2, "0");

/**
 * The clock of a protocol: local time without a zone. Where `start` is no date, times are hours from the start.
 */
export interface Clock {
  /** Milliseconds since midnight of the first day at `start`; undefined where `start` is no date. */
  readonly startMs: number | undefined;
}

/** Reads `2026-03-02T06:00`; the zone of the machine plays no part. */
export function clockOf(start: string): Clock {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(start);
  if (match === null) return { startMs: undefined };
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const startMs = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  return { startMs: Number.isNaN(startMs) ? undefined : startMs };
}

/** `09:10`, or `1.5 h` where there is no clock. `at` is milliseconds from `start`. */
export function timeOfDay(clock: Clock, at: number): string {
  if (clock.startMs === undefined) return `${trim(at / msPerHour)} h`;
  const date = new Date(clock.startMs + at);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** `2 Mar`, or `day 3` where there is no clock. */
export function dateOf(clock: Clock, at: number): string {
  if (clock.startMs === undefined) return `day ${Math.floor(at / msPerDay) + 1}`;
  const date = new Date(clock.startMs + at);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ""}`;
}

/** The time with its date where a run spans more than a day and a half. */
export function momentOf(clock: Clock, at: number, spanMs: number): string {
  const time = timeOfDay(clock, at);
  return spanMs > 1.5 * msPerDay ? `${dateOf(clock, at)} ${time}` : time;
}

/** A length of time: `45 min`, `6 h`, `1 h 30 min`, `14 d`. */
export function formatDuration(ms: number): string {
  if (ms >= 3 * msPerDay) return `${trim(ms / msPerDay)} d`;
  const hours = Math.floor(ms / msPerHour);
  const minutes = (ms - hours * msPerHour) / msPerMinute;
  if (hours === 0) return `${trim(minutes)} min`;
  return minutes === 0 ? `${hours} h` : `${hours} h ${trim(minutes)} min`;
}

function trim(value: number): string {
  return String(Number(value.toFixed(2)));
}
