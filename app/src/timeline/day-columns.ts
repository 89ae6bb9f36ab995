import { type Calendar, day, dayIndexOf, dayNames, dayStart, hour } from "./calendar.ts";
import { leastWidth } from "./drawn-marks.ts";
import type { Lane } from "./lanes.ts";
import type { Occurrence } from "./occurrences.ts";
import { pixelsOfDay, type TimeScale, xOf } from "./time-scale.ts";

/** Lanes whose days are told as a whole where they are narrow. */
export const dailyLanes: readonly Lane[] = ["food", "training", "sleep"];

/** Days, or weeks where days are too narrow to be hit, with what happens in them. */
export interface Column {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly width: number;
  readonly says: string;
}

/** The columns that are in view. */
export function columnsOf(
  all: readonly Occurrence[],
  scale: TimeScale,
  calendar: Calendar,
): readonly Column[] {
  const perDay = pixelsOfDay(scale);
  const unit = [1, 7, 28].find((days) => days * perDay >= leastWidth) ?? 84;
  const byColumn = new Map<number, Occurrence[]>();
  for (const one of all) {
    const index = Math.floor(dayIndexOf(one.at, calendar) / unit);
    const others = byColumn.get(index);
    if (others === undefined) byColumn.set(index, [one]);
    else others.push(one);
  }
  const columns: Column[] = [];
  const first = Math.floor(dayIndexOf(scale.from, calendar) / unit);
  for (let index = first; dayStart(index * unit, calendar) < scale.to; index++) {
    const [from, to] = [
      Math.max(0, dayStart(index * unit, calendar)),
      dayStart((index + 1) * unit, calendar),
    ];
    const left = Math.max(0, xOf(from, scale));
    const width = Math.min(scale.width, xOf(to, scale)) - left;
    if (width < 1) continue;
    const [name = "", short = name] = dayNames(index * unit, calendar);
    const title = unit === 1 ? name : `${unit} days from ${short}`;
    const says = `${title}: ${summaryOf(byColumn.get(index) ?? [], unit)}`;
    columns.push({ key: `column ${index}`, from, to, left, width, says });
  }
  return columns;
}

/** `3 meals, 115 g protein; Strength training, legs, 18 sets; sleep 8 h` */
export function summaryOf(all: readonly Occurrence[], days: number): string {
  const isMeal = ({ kind }: Occurrence) => kind === "meal" || kind === "amino_acids";
  const meals = all.filter(isMeal);
  const protein = meals.reduce((sum, { protein: own = 0 }) => sum + own, 0);
  const sleep = all.filter(({ kind }) => kind === "sleep").reduce((sum, { duration }) => sum + duration, 0);
  const others = all.filter((one) => !isMeal(one) && one.lane !== "sleep");
  const each = days === 1 ? "" : " a day";
  const parts = [
    ...(meals.length === 0
      ? ["no meal"]
      : [
          `${meals.length} ${meals.length === 1 ? "meal" : "meals"}, ${Math.round(protein / days)} g protein${each}`,
        ]),
    ...(days === 1
      ? others.map(({ name, labels }) => labels[0] ?? name)
      : countedNames(others).map(([name, count]) => `${count} × ${name.toLowerCase()}`)),
    ...(sleep === 0 ? [] : [`sleep ${Number((sleep / days / hour).toFixed(1))} h${each}`]),
  ];
  return parts.join("; ");
}

function countedNames(all: readonly Occurrence[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}

/** What a day is drawn as high as, of the whole height. */
const full: Readonly<Partial<Record<Lane, number>>> = { food: 180, training: 1, sleep: 10 * hour };

function heightOf({ protein = 0, size = 0, duration }: Occurrence, lane: Lane): number {
  return lane === "food" ? protein : lane === "training" ? size : duration;
}

/** How much a day has of a lane. */
export interface DayBar {
  readonly x: number;
  readonly width: number;
  /** From 0 to 1. */
  readonly part: number;
  readonly text: string;
}

/** From so many pixels on a day has room for a number. */
const numberFrom = 32;

/** The bars of the days that are in view. */
export function barsOf(
  lane: Lane,
  all: readonly Occurrence[],
  scale: TimeScale,
  calendar: Calendar,
): readonly DayBar[] {
  const sums = new Map<number, number>();
  for (const one of all) {
    if (one.at + day < scale.from || one.at > scale.to) continue;
    const index = dayIndexOf(one.at, calendar);
    sums.set(index, (sums.get(index) ?? 0) + heightOf(one, lane));
  }
  const perDay = pixelsOfDay(scale);
  const width = Math.max(1, perDay - (perDay > 5 ? 1.5 : 0.5));
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .map(([index, sum]) => ({
      x: xOf(dayStart(index, calendar), scale),
      width,
      part: Math.min(1, sum / (full[lane] ?? 1)),
      text: perDay < numberFrom ? "" : numberOf(lane, sum),
    }));
}

function numberOf(lane: Lane, sum: number): string {
  if (lane === "food") return `${Math.round(sum)} g`;
  return lane === "sleep" ? `${Number((sum / hour).toFixed(1))} h` : "";
}

/** What the height of a day's bar stands for. */
export const barMeanings: Readonly<Partial<Record<Lane, string>>> = {
  food: "protein a day",
  training: "sets a day",
  sleep: "hours a day",
};
