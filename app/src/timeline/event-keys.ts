import type { KeyboardEvent } from "react";
import { type Calendar, minute } from "./calendar.ts";
import type { Column } from "./day-columns.ts";
import type { Lane } from "./lanes.ts";
import type { Occurrence } from "./occurrences.ts";
import { moveByKey, nextMark, removeEntry } from "./option-keys.ts";
import type { Going } from "./use-going.ts";
import { openMark } from "./use-press.ts";

/** What the keys act on. */
interface Listed {
  readonly marks: readonly Occurrence[];
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
  readonly calendar: Calendar;
  readonly goTo: Going["goTo"];
  readonly enter: (column: Column) => void;
}

/** The keys of the list of events: arrows go about, Alt with them moves, Enter opens, Delete takes out. */
export function onEventKey(event: KeyboardEvent, listed: Listed): void {
  const key = (event.target as HTMLElement).dataset["key"];
  if (key === undefined || event.ctrlKey || event.metaKey) return;
  const column = listed.columns.find((one) => one.key === key);
  const mark = column === undefined ? listed.marks.find((one) => one.key === key) : undefined;
  const isDone =
    column !== undefined
      ? columnKey(event, column, listed)
      : mark !== undefined && markKey(event, mark, listed);
  if (isDone) event.preventDefault();
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };

function columnKey({ key }: KeyboardEvent, column: Column, { columns, goTo, enter }: Listed): boolean {
  const isOpening = key === "Enter" || key === " ";
  if (isOpening) enter(column);
  const next = columns[columns.indexOf(column) + (steps[key] ?? 0)];
  if (next === undefined || next === column) return isOpening;
  goTo(next.key, next);
  return true;
}

function markKey({ key, altKey, shiftKey }: KeyboardEvent, mark: Occurrence, listed: Listed): boolean {
  const { marks, lanes, calendar, goTo } = listed;
  const sign = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (altKey && sign !== 0) moveByKey(mark, sign * (shiftKey ? 60 : 15) * minute, marks, calendar);
  else if (key === "Enter" || key === " ") openMark(mark);
  else if (key === "Delete" || key === "Backspace") {
    const next = marks[mark.place + 1] ?? marks[mark.place - 1];
    removeEntry(mark);
    if (next !== undefined)
      goTo(next.path === mark.path ? (marks[0]?.key ?? "") : next.key, { from: next.at, to: next.at });
  } else {
    const next = nextMark(key, mark, marks, lanes);
    if (next === undefined) return false;
    goTo(next.key, { from: next.at, to: next.at + next.duration });
  }
  return true;
}
