import { useId, useState } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import { type Calendar, clockOf, day, dayIndexOf, minute, timeText } from "./calendar.ts";
import { movePlan } from "./drag-plan.ts";
import type { EventFormProps } from "./event-form.tsx";
import { Why } from "./field-rows.tsx";
import { makeChanges } from "./make-changes.ts";
import { timesOf } from "./occurrences.ts";
import { announce } from "./timeline-ui.ts";

/** When it happens: typed, or by steps of a quarter of an hour. */
export function TimeRow({ mark, all, calendar }: EventFormProps) {
  const id = useId();
  const [why, setWhy] = useState<string | undefined>(undefined);
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const { source, protocol } = activeOf(useStudies.getState())?.reading ?? {};
  if (source === undefined || protocol === undefined) return null;
  const plan = movePlan(mark, { source, protocol, calendar, times: timesOf(mark.path, all) });
  const moveBy = (by: number) => {
    setDraft(undefined);
    if (by === 0 || plan === undefined) return;
    const moved = plan.at(by, minute);
    const isThere = Math.abs(moved.by - by) < minute;
    const refused = isThere
      ? makeChanges(moved.changes, `move ${mark.name.toLowerCase()}`)
      : outOfReach(mark.path);
    setWhy(refused);
    announce(refused ?? moved.text);
  };
  const clock = timeText(mark.at, calendar);
  const index = dayIndexOf(mark.at, calendar);
  const isClock = calendar.firstDate !== undefined;
  const typed = () => {
    if (draft === undefined) return;
    const to = isClock ? clockOf(draft) : Number(draft) * 60 * minute;
    if (to === undefined) setWhy("Write a time of day as 08:30.");
    else moveBy(isClock ? to + dayBegin(mark.at, calendar) - mark.at : to - mark.at);
  };
  const isInDays = mark.path.startsWith("days.");
  return (
    <div className="field field-time">
      <label htmlFor={id}>{isClock ? "Time" : "Hours from the start"}</label>
      <button type="button" aria-label="15 minutes earlier" onClick={() => moveBy(-15 * minute)}>
        −15
      </button>
      <input
        id={id}
        type={isClock ? "text" : "number"}
        className="field-clock"
        step="any"
        value={draft ?? (isClock ? clock : mark.at / 3_600_000)}
        aria-invalid={why !== undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={typed}
        onKeyDown={(event) => {
          if (event.key === "Enter") typed();
        }}
      />
      <button type="button" aria-label="15 minutes later" onClick={() => moveBy(15 * minute)}>
        +15
      </button>
      {isClock && !isInDays && (
        <label className="field-day">
          Day
          <input
            type="number"
            min={1}
            value={index + 1}
            onChange={(event) => moveBy((Number(event.target.value) - 1 - index) * day)}
          />
        </label>
      )}
      <Why id={`${id}-why`} why={why} />
    </div>
  );
}

function outOfReach(path: string): string {
  return path.startsWith("days.")
    ? "That time is out of its day, or before the start."
    : "That time is before the start, or after the end.";
}

function dayBegin(at: number, calendar: Calendar): number {
  return dayIndexOf(at, calendar) * day - calendar.startClock;
}
