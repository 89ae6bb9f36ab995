import { type Clock, dateOf, msPerDay, msPerHour, timeOfDay } from "../clock.ts";

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** The range of a value axis with round ticks. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const hourSteps = [0.25, 0.5, 1, 2, 3, 4, 6, 8, 12];
const daySteps = [1, 2, 4, 7, 14, 28, 91, 182, 364];

/** Ticks on round clock times (days, for long runs), at most `most`. `from` and `to` are milliseconds from `start`. */
export function timeTicks(clock: Clock, from: number, to: number, most: number): Tick[] {
  const span = to - from;
  const long = span > 2 * msPerDay;
  const steps = long ? daySteps.map((days) => days * msPerDay) : hourSteps.map((hours) => hours * msPerHour);
  const step = steps.find((candidate) => span / candidate <= most) ?? (steps.at(-1) as number);
  const startOfDay = clock.startMs === undefined ? 0 : clock.startMs % msPerDay;
  const first = Math.ceil((from + startOfDay) / step) * step - startOfDay;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, i) => {
    const at = first + i * step;
    return { at, label: long ? dateOf(clock, at) : timeOfDay(clock, at) };
  });
}

/**
 * The value axis of a chart. It starts at zero unless the curve moves by less than a fifth of its size: then it is
 * drawn closer, but never so close that changes below 2 % look like something.
 */
export function valueAxis(lowest: number, highest: number): ValueAxis {
  const size = Math.max(Math.abs(lowest), Math.abs(highest));
  if (!(size > 0) || !Number.isFinite(size)) return { low: 0, high: 1, ticks: [0, 0.5, 1] };
  const narrow = lowest > 0.8 * highest && lowest > 0;
  const room = narrow ? Math.max(0, 0.02 * size - (highest - lowest)) / 2 : 0;
  return roundAxis(
    narrow ? lowest - room : Math.min(0, lowest),
    narrow ? highest + room : Math.max(0, highest),
  );
}

function roundAxis(lowest: number, highest: number): ValueAxis {
  const step = roundStep((highest - lowest) / 4);
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.ceil(highest / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
  return { low: ticks[0] ?? lowest, high: ticks.at(-1) ?? highest, ticks };
}

function roundStep(rough: number): number {
  // Decimal text gives the power of ten exactly, and the same on every machine.
  const power = Number(`1e${rough.toExponential().split("e")[1]}`);
  const lead = rough / power;
  return power * (lead > 5 ? 10 : lead > 2 ? 5 : lead > 1 ? 2 : 1);
}
