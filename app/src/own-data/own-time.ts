import { startClock } from "../charts/words.ts";

/** Decimal commas as points. */
export function withPoint(text: string): string {
  return text.replace(/(\d),(\d)/, "$1.$2");
}

/** A number; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const value = Number(text);
  return text === "" || !Number.isFinite(value) ? undefined : value;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Milliseconds of a unit of time; undefined for what is none. */
export function timeUnitOf(text: string): number | undefined {
  if (/^(h|hrs?|hours?)$/i.test(text)) return hour;
  if (/^(min|mins|minutes?)$/i.test(text)) return minute;
  if (/^(d|days?)$/i.test(text)) return day;
  return /^(s|secs?|seconds?)$/i.test(text) ? 1000 : undefined;
}

/** Milliseconds from the start of `1.5`, `90 min`, `09:10`, `day 2 09:10` or a date with a clock; a clock before the start is of the next day. */
export function readTime(text: string, start: string, usual: number): number | undefined {
  const [, amount = "", unit = ""] = /^([-+.\de]+)\s*([a-z]*)$/i.exec(text) ?? [];
  const own = unit === "" ? usual : timeUnitOf(unit);
  const number = numberOf(amount);
  if (number !== undefined && own !== undefined) return number * own;
  const dated = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})/.exec(text);
  if (dated !== null) {
    const at = Date.parse(`${text.slice(0, 10)}T${(dated[2] ?? "").padStart(2, "0")}:${dated[3]}Z`);
    const from = Date.parse(`${start.slice(0, 10)}T00:00Z`) + startClock(start);
    return Number.isFinite(at - from) ? at - from : undefined;
  }
  const clock = /^(?:day\s*(\d+)[,\s]+)?(\d{1,2}):(\d{2})(?:[,\s]+day\s*(\d+))?$/i.exec(text);
  if (clock === null || Number(clock[2]) > 23 || Number(clock[3]) > 59) return undefined;
  const within = Number(clock[2]) * hour + Number(clock[3]) * minute - startClock(start);
  const named = clock[1] ?? clock[4];
  if (named !== undefined) return (Number(named) - 1) * day + within;
  return within < 0 ? within + day : within;
}
