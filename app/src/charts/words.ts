const ms = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** A number with three digits: enough for a curve. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  if (size >= 1000) return value.toFixed(0);
  return String(Number(value.toPrecision(3)));
}

/** A unit as it is printed; nothing for numbers without one. */
export function unitText(unit: string): string {
  if (unit === "1") return "";
  return unit.replace(/\bu(?=[a-zA-Z])/g, "µ").replaceAll("*", "·");
}

/** A number with its unit. */
export function withUnit(value: number, unit: string): string {
  return `${numberText(value)} ${unitText(unit)}`.trim();
}

/** Milliseconds since midnight at the start of a protocol: `2026-03-02T06:00` starts at 06:00. */
export function startClock(start: string): number {
  const [, hours = "0", minutes = "0"] = /T(\d+):(\d+)/.exec(start) ?? [];
  return Number(hours) * ms.hour + Number(minutes) * ms.minute;
}

/** `09:10` of a time from the start. */
export function clockAt(at: number, start: string): string {
  const clock = at + startClock(start);
  const minutes = Math.round((((clock % ms.day) + ms.day) % ms.day) / ms.minute) % 1440;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The day of a time from the start: 1 is the day of the start. */
export function dayAt(at: number, start: string): number {
  return Math.floor((at + startClock(start)) / ms.day) + 1;
}

/** `09:10`, and `09:10, day 2` where a protocol is longer than a day. */
export function momentAt(at: number, start: string, length: number): string {
  const clock = clockAt(at, start);
  return length > ms.day ? `${clock}, day ${dayAt(at, start)}` : clock;
}

/** How members are drawn where a fit has its draws with the command line alone. */
export function oneByOne(fit: string): string {
  return `numbers of the fit ${fit} are drawn one by one, not together as equator run draws them`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
