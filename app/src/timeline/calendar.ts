import { clockText, formatDuration, type Protocol, readClock } from "equator/protocol";

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** How times of a protocol are told: by the clock and the date, or, of cells, by the hours since the start. */
export interface Calendar {
  /** Milliseconds between the midnight before the start and the start. */
  readonly startClock: number;
  /** Midnight of the first day, in UTC; undefined where hours are counted. */
  readonly firstDate: number | undefined;
}

export function calendarOf({ start, medium }: Pick<Protocol, "start" | "medium">): Calendar {
  if (medium !== undefined) return { startClock: 0, firstDate: undefined };
  const since = Date.parse(`${start.length === 10 ? `${start}T00:00` : start}Z`);
  const startClock = ((since % day) + day) % day;
  return { startClock, firstDate: since - startClock };
}

/** The day of a time, counted from 0. */
export function dayIndexOf(ms: number, { startClock }: Calendar): number {
  return Math.floor((ms + startClock) / day);
}

/** When a day begins, in milliseconds from the start. */
export function dayStart(index: number, { startClock }: Calendar): number {
  return index * day - startClock;
}

/** `12:30` of a time; of cells `4.5 h`. */
export function timeText(ms: number, { startClock, firstDate }: Calendar): string {
  if (firstDate === undefined) return ms === 0 ? "0 h" : formatDuration(ms);
  return clockText((((ms + startClock) % day) + day) % day);
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function partsOf(index: number, firstDate: number) {
  const date = new Date(firstDate + index * day);
  return {
    weekday: weekdays[date.getUTCDay()] ?? "",
    ofMonth: `${date.getUTCDate()} ${months[date.getUTCMonth()]}`,
  };
}

/** Names of a day, from long to short: the first that fits is shown. */
export function dayNames(index: number, { firstDate }: Calendar): readonly string[] {
  if (firstDate === undefined) return [`Day ${index + 1}`, `${index + 1}`];
  const { weekday, ofMonth } = partsOf(index, firstDate);
  return [`Day ${index + 1}, ${weekday} ${ofMonth}`, `${weekday} ${ofMonth}`, weekday];
}

/** The date of a day, without its weekday; of cells its number. */
export function dateText(index: number, { firstDate }: Calendar): string {
  return firstDate === undefined ? `day ${index + 1}` : partsOf(index, firstDate).ofMonth;
}

/** When something is, as it is read out: `12:30`, and the day where the protocol has several. */
export function whenText(ms: number, calendar: Calendar, length: number): string {
  const time = timeText(ms, calendar);
  if (length <= day || calendar.firstDate === undefined) return time;
  return `day ${dayIndexOf(ms, calendar) + 1}, ${dayNames(dayIndexOf(ms, calendar), calendar)[1]}, ${time}`;
}

/** Milliseconds since midnight of `8:30` or `08:30`; undefined of what is no time of day. */
export function clockOf(text: string): number | undefined {
  return readClock(text.trim().padStart(5, "0"));
}

/** A time of day so many quarters of an hour later, within its day. */
export function laterClock(text: string, quarters: number): string {
  const ms = (clockOf(text) ?? 0) + Math.round(quarters * 15) * minute;
  return clockText(((ms % day) + day) % day);
}

/** Of a quarter of an hour, while Alt is held: 5 minutes. */
export const fineOfQuarter = 1 / 3;
