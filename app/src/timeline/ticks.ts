import { type Calendar, dateText, day, dayIndexOf, dayNames, dayStart, hour, timeText } from "./calendar.ts";
import { pixelsOfDay, type TimeScale, xOf } from "./time-scale.ts";

/** A line across the timeline with what stands beside it. */
export interface Tick {
  readonly x: number;
  readonly text: string;
  /** Whether a day begins here. */
  readonly isDay: boolean;
}

const letter = 6.6;
const clockRoom = 46;
const dateRoom = 52;

/** The names of days that stand above, each at the left of its day. */
export function dayTicks(scale: TimeScale, calendar: Calendar): readonly Tick[] {
  const perDay = pixelsOfDay(scale);
  const step = [1, 2, 7, 14, 28, 56, 112, 364].find((days) => days * perDay >= dateRoom) ?? 728;
  const isSparse = perDay < 34;
  const ticks: Tick[] = [];
  for (let index = firstDay(scale, calendar); dayStart(index, calendar) < scale.to; index++) {
    if (isSparse && index % step !== 0) continue;
    const x = Math.max(0, xOf(dayStart(index, calendar), scale));
    const room = Math.min(scale.width, xOf(dayStart(index + (isSparse ? step : 1), calendar), scale)) - x - 6;
    const names = isSparse ? [dateText(index, calendar)] : dayNames(index, calendar);
    const text = names.find((name) => name.length * letter <= room) ?? "";
    ticks.push({ x: xOf(dayStart(index, calendar), scale), text, isDay: true });
  }
  return ticks;
}

function firstDay(scale: TimeScale, calendar: Calendar): number {
  return dayIndexOf(scale.from, calendar);
}

/** The times of day that fit; none where days are narrow. */
export function clockTicks(scale: TimeScale, calendar: Calendar): readonly Tick[] {
  const perDay = pixelsOfDay(scale);
  const step = [0.25, 0.5, 1, 2, 3, 6, 12].find((hours) => (hours / 24) * perDay >= clockRoom);
  if (step === undefined) return [];
  const ticks: Tick[] = [];
  const begin = dayStart(firstDay(scale, calendar), calendar);
  for (let at = begin; at < scale.to; at += step * hour) {
    if (at < scale.from) continue;
    const isDay = (at - begin) % day === 0;
    ticks.push({ x: xOf(at, scale), text: timeText(at, calendar), isDay });
  }
  return ticks;
}
