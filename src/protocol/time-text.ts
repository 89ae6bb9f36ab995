/** Milliseconds in the units of time that protocols are written in. Days have 24 hours: local time without DST. */
export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Milliseconds since midnight of `08:00` or `08:00:30`; undefined for anything else, `24:00` included. */
export function readClock(text: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * hour + Number(match[2]) * minute + Number(match[3] ?? 0) * second;
}

/** A date, with or without a time of day, as milliseconds on a calendar without time zones. */
export interface DateTime {
  readonly date: number;
  /** Milliseconds since midnight; absent where only the date was written. */
  readonly clock?: number;
}

/** Reads `2026-03-02` or `2026-03-02T06:00`; undefined for anything else, 30 February included. */
export function readDateTime(text: string): DateTime | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?$/.exec(text);
  if (!match) return undefined;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = Date.UTC(year, month - 1, dayOfMonth);
  const back = new Date(date);
  const real =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === dayOfMonth;
  if (!real) return undefined;
  if (match[4] === undefined) return { date };
  const clock = readClock(match[4]);
  return clock === undefined ? undefined : { date, clock };
}

/** Hours since midnight of a date and time, as 6 of `2026-03-02T06:00`; 0 where only a date is given. */
export function hoursOfDay(text: string): number {
  return (readDateTime(text)?.clock ?? 0) / hour;
}

/** `2026-03-02T06:00` of a date and time on the calendar without time zones. */
export function formatDateTime(instant: number): string {
  const text = new Date(instant).toISOString();
  return instant % minute === 0 ? text.slice(0, 16) : text.slice(0, 19);
}

/** `day 2, 07:30` of a time counted from the start, where the start has `startClock` on its clock. */
export function formatTime(at: number, startClock: number): string {
  const since = at + startClock;
  const clock = new Date(((since % day) + day) % day).toISOString();
  return `day ${Math.floor(since / day) + 1}, ${clock.slice(11, since % minute === 0 ? 16 : 19)}`;
}

/** `45 min`, `2.5 h`, `14 d`: a length of time in its handiest unit. */
export function formatDuration(duration: number): string {
  if (duration >= 2 * day && duration % day === 0) return `${duration / day} d`;
  if (duration >= hour) return `${Number((duration / hour).toFixed(2))} h`;
  if (duration >= minute) return `${Number((duration / minute).toFixed(1))} min`;
  return `${duration / second} s`;
}
