import type { Change } from "equator/protocol";
import { useId, useRef, useState } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import {
  type Calendar,
  clockOf,
  day,
  dayIndexOf,
  fineOfQuarter,
  hour,
  minute,
  timeText,
} from "./calendar.ts";
import { DragInput, type Steps } from "./drag-input.tsx";
import { movePlan } from "./drag-plan.ts";
import type { EventFormProps } from "./event-form.tsx";
import { makeChanges, showChanges } from "./make-changes.ts";
import { timesOf } from "./occurrences.ts";
import { announce } from "./timeline-ui.ts";
import { Why } from "./why.tsx";

/** When it happens: typed, or by steps of a quarter of an hour. */
export function TimeRow({ mark, all, calendar }: EventFormProps) {
  const id = useId();
  const [why, setWhy] = useState<string | undefined>(undefined);
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const made = useRef<readonly Change[]>([]);
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
  // Dragged, it is shown live, and made when it is let go.
  const steps = (unit: number): Steps => {
    const giveUp = () => {
      made.current = [];
      setDraft(undefined);
      setWhy(undefined);
      useStudies.getState().endDrag();
    };
    return {
      fine: fineOfQuarter,
      show: (count) => {
        const moved = plan?.at(unit === day ? Math.round(count) * day : count * unit, 5 * minute);
        if (moved === undefined) return;
        made.current = moved.changes;
        const isMoved = moved.changes.length > 0;
        setWhy(isMoved ? showChanges(moved.changes) : undefined);
        if (!isMoved) useStudies.getState().endDrag();
        if (unit !== day) setDraft(isClock ? moved.text : String((mark.at + moved.by) / hour));
      },
      make: () => {
        const changes = made.current;
        giveUp();
        if (changes.length > 0) setWhy(makeChanges(changes, `move ${mark.name.toLowerCase()}`));
      },
      giveUp,
    };
  };
  const clock = timeText(mark.at, calendar);
  const index = dayIndexOf(mark.at, calendar);
  const isClock = calendar.firstDate !== undefined;
  const typed = () => {
    if (draft === undefined) return;
    const to = isClock ? clockOf(draft) : Number(draft) * hour;
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
      <DragInput
        steps={steps(15 * minute)}
        id={id}
        type={isClock ? "text" : "number"}
        className="field-clock"
        step="any"
        value={draft ?? (isClock ? clock : mark.at / hour)}
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
        <label className="field-day" htmlFor={`${id}-day`}>
          Day
          <DragInput
            id={`${id}-day`}
            steps={steps(day)}
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
