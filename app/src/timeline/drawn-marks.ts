import { hour } from "./calendar.ts";
import type { Occurrence } from "./occurrences.ts";
import { pixelsOfDay, type TimeScale, xOf } from "./time-scale.ts";

/** Marks are at least so wide: a finger finds them. */
export const leastWidth = 24;
const letter = 6.9;
const padding = 13;
const gap = 3;
const widestShort = 48;

/** Below so many pixels of a day, days are told as a whole. */
export const detailFrom = 84;

/** Whether events of the frequent lanes are shown one by one. */
export function isDetailed(scale: TimeScale): boolean {
  return pixelsOfDay(scale) >= detailFrom;
}

/** A mark on its lane. */
export interface DrawnMark {
  readonly occurrence: Occurrence;
  readonly left: number;
  readonly width: number;
  readonly row: number;
  readonly label: string;
  /** Whether the label stands to the right of a mark that is too short for it. */
  readonly isLabelBeside: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
}

/** Where an occurrence stands; nothing of it may be out of view. */
export function boxOf({ at, duration }: Pick<Occurrence, "at" | "duration">, scale: TimeScale): Box {
  const left = xOf(at, scale);
  return { left, right: Math.max(left + leastWidth + gap, xOf(at + duration, scale)) };
}

/** Whether windows of rest stand below what is done: fasts in the lane of meals. */
const isWindow = ({ kind }: Occurrence) => kind === "fast" || kind === "immobilise";

/** Rows within a lane by key: none overlaps another of its row, and windows stand below the rest. */
export function rowsOf(lane: readonly Occurrence[], scale: TimeScale): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const place = (marks: readonly Occurrence[], first: number): number => {
    const ends: number[] = [];
    for (const mark of marks) {
      const { left, right } = boxOf(mark, scale);
      const free = ends.findIndex((end) => end <= left + 0.5);
      const row = free < 0 ? ends.length : free;
      ends[row] = right;
      rows.set(mark.key, first + row);
    }
    return first + ends.length;
  };
  const above = place(
    lane.filter((mark) => !isWindow(mark)),
    0,
  );
  place(lane.filter(isWindow), above);
  return rows;
}

/** The marks of a lane in rows that were found before, with the labels that fit. */
export function drawMarks(
  lane: readonly Occurrence[],
  rows: ReadonlyMap<string, number>,
  scale: TimeScale,
): readonly DrawnMark[] {
  const nextLeft = new Map<number, number>();
  const drawn: DrawnMark[] = [];
  for (const occurrence of [...lane].sort((a, b) => b.at - a.at)) {
    const box = boxOf(occurrence, scale);
    if (box.right < 0 || box.left > scale.width) continue;
    const row = rows.get(occurrence.key) ?? 0;
    // A long mark keeps its label in view: it begins at the edge.
    const left = Math.max(box.left, -2);
    const end = nextLeft.get(row) ?? scale.width;
    const isShort = box.right - box.left <= leastWidth + gap;
    const width = isShort ? leastWidth : Math.min(box.right, scale.width + 2) - left;
    nextLeft.set(row, left);
    drawn.push({
      occurrence,
      left,
      row,
      ...labelOf(occurrence.labels, { width, isShort, room: end - left - gap }),
    });
  }
  return drawn.reverse();
}

/** The longest label that fits into the mark, or beside it; a short mark is made wider for a word where there is room. */
function labelOf(
  labels: readonly string[],
  { width, isShort, room }: { readonly width: number; readonly isShort: boolean; readonly room: number },
) {
  const beside = isShort || width < 3 * leastWidth ? widest(labels, room - width - 6) : undefined;
  const inside = widest(labels, (isShort ? Math.min(room, widestShort) : width) - padding);
  const isLabelBeside = beside !== undefined && beside.length > (inside?.length ?? 0);
  const label = (isLabelBeside ? beside : inside) ?? "";
  const needed = isShort && !isLabelBeside ? Math.max(width, label.length * letter + padding) : width;
  return { label, isLabelBeside, width: needed };
}

function widest(labels: readonly string[], room: number): string | undefined {
  return labels.find((label) => label !== "" && label.length * letter <= room);
}

/** What lasts over a day: it is drawn where days are told as a whole, too. */
export function singled(lane: readonly Occurrence[]): readonly Occurrence[] {
  return lane.filter(({ duration }) => duration > 23 * hour);
}
