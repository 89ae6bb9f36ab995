import type { Band } from "../ensemble/ensemble.ts";
import { type Clock, dateOf, momentOf, msPerHour, timeOfDay } from "./clock.ts";
import { formatNumber } from "./numbers.ts";

/** A range with common decimals: two digits of the larger end, and more where the range is narrow. */
export function formatRange(low: number, high: number): string {
  if (!(Number.isFinite(low) && Number.isFinite(high))) return "–";
  const [from, to] = roundedEnds(low, high);
  if (from === to) return formatNumber(high);
  return low < 0 ? `${from} to ${to}` : `${from}–${to}`;
}

/** The ends of the band that holds 90 % of the members. */
export function format90({ low90, high90 }: Band<number>): string {
  return formatRange(low90, high90);
}

/** Further than this share of the run's value from it, the median of the members is shown beside. */
const apart = 0.1;

/** The median of the members, where it lies far from the value of the run. */
export function medianApart(own: number, band: Band<number> | undefined): number | undefined {
  if (band === undefined || !(Math.abs(band.median - own) > apart * Math.abs(own))) return undefined;
  return band.median;
}

/** Hours with one decimal; what begins at none is `up to`. */
export function formatHours({ low90, high90 }: Band<number>): string {
  const [from, to] = [low90.toFixed(1), high90.toFixed(1)];
  if (from === to) return from;
  return from === "0.0" ? `up to ${to}` : `${from}–${to}`;
}

/** A band of moments: clock times, with the date once where both lie on one day. */
export function formatMoments({ low90, high90 }: Band<number>, clock: Clock, spanMs: number): string {
  const [from, to] = [momentOf(clock, low90, spanMs), momentOf(clock, high90, spanMs)];
  if (from === to) return from;
  if (clock.startMs === undefined) return `${trimHours(low90)}–${trimHours(high90)} h`;
  const isDated = from !== timeOfDay(clock, low90);
  const sameDay = dateOf(clock, low90) === dateOf(clock, high90);
  return isDated && !sameDay ? `${from} – ${to}` : `${from}–${timeOfDay(clock, high90)}`;
}

function trimHours(at: number): string {
  return String(Number((at / msPerHour).toFixed(1)));
}

/** Both ends at the same decimals, at least two digits of the larger; each at two digits where they lie far apart. */
function roundedEnds(low: number, high: number): [string, string] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size === 0) return ["0", "0"];
  if (size >= 1e6 || size < 1e-4 || (low > 0 && high >= 10 * low))
    return [formatNumber(low, 2), formatNumber(high, 2)];
  const fine = powerOf((high - low) / 5 || size / 100);
  const power = Math.max(Math.min(fine, powerOf(size) - 1), powerOf(size) - 3);
  const round = (value: number) => Math.round(value / 10 ** power) * 10 ** power;
  // An end that would be rounded away keeps its sign and one digit.
  const text = (value: number) =>
    value !== 0 && round(value) === 0
      ? formatNumber(value, 1)
      : formatFixed(round(value), Math.max(0, -power));
  return [text(low), text(high)];
}

/** The power of ten of the first digit. */
function powerOf(value: number): number {
  return Number(value.toExponential().split("e")[1]);
}

function formatFixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? "0" : text.replace("-", "−");
}
