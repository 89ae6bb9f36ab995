import { useId, useRef, useState } from "react";
import {
  type Calendar,
  clockOf,
  day,
  dayIndexOf,
  dayStart,
  fineOfQuarter,
  hour,
  minute,
  timeText,
} from "./calendar.ts";
import { DragInput, type Steps } from "./drag-input.tsx";

/** When what is added will be. */
export function WhenFields({
  at,
  calendar,
  onAt,
}: {
  readonly at: number;
  readonly calendar: Calendar;
  readonly onAt: (at: number) => void;
}) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const id = useId();
  // Where a drag began.
  const from = useRef<number | undefined>(undefined);
  const isClock = calendar.firstDate !== undefined;
  const index = dayIndexOf(at, calendar);
  const take = () => {
    const to = draft === undefined ? undefined : isClock ? clockOf(draft) : Number(draft) * hour;
    setDraft(undefined);
    if (to === undefined || !Number.isFinite(to)) return;
    onAt(Math.max(0, isClock ? dayStart(index, calendar) + to : to));
  };
  const steps = (unit: number): Steps => ({
    fine: fineOfQuarter,
    show: (count) => {
      from.current ??= at;
      const by = unit === day ? Math.round(count) * day : Math.round((count * unit) / minute) * minute;
      onAt(Math.max(0, from.current + by));
    },
    make: () => {
      from.current = undefined;
    },
    giveUp: () => {
      onAt(from.current ?? at);
      from.current = undefined;
    },
  });
  return (
    <>
      {isClock && (
        <label className="field-day" htmlFor={`${id}-day`}>
          Day
          <DragInput
            id={`${id}-day`}
            steps={steps(day)}
            type="number"
            min={1}
            value={index + 1}
            onChange={(event) => onAt(Math.max(0, at + (Number(event.target.value) - 1 - index) * day))}
          />
        </label>
      )}
      <label className="field-day" htmlFor={id}>
        {isClock ? "Time" : "Hours from the start"}
        <DragInput
          id={id}
          steps={steps(15 * minute)}
          type={isClock ? "text" : "number"}
          className="field-clock"
          value={draft ?? (isClock ? timeText(at, calendar) : at / hour)}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => event.key === "Enter" && take()}
        />
      </label>
    </>
  );
}
