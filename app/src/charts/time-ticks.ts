import { clockAt, dayAt, startClock } from "./words.ts";

/** A time with what is written under it, in milliseconds from the start. */
export interface TimeTick {
  readonly at: number;
  readonly label: string;
}

const hour = 3_600_000;
const day = 24 * hour;
const steps = [0.25, 0.5, 1, 2, 3, 6, 12, 24].map((hours) => hours * hour);
const daySteps = [1, 2, 7, 14, 28, 84, 182, 364].map((days) => days * day);

/** Ticks at round clock times, `most` of them at most; midnights are named by their day. */
export function timeTicks(start: string, from: number, to: number, most: number): TimeTick[] {
  const all = to - from > 3 * day ? daySteps : [...steps, ...daySteps];
  const step = all.find((one) => (to - from) / one <= most) ?? (all.at(-1) as number);
  const clock = startClock(start);
  const first = Math.ceil((from + clock) / step) * step - clock;
  const count = Math.max(0, Math.floor((to - first) / step) + 1);
  return Array.from({ length: count }, (_, i) => {
    const at = first + i * step;
    const isMidnight = (at + clock) % day === 0;
    return { at, label: isMidnight ? `day ${dayAt(at, start)}` : clockAt(at, start) };
  });
}
