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
import { Why } from "./why.tsx";

interface TimeFieldsProps {
  /** In milliseconds from the start. */
  readonly at: number;
  readonly calendar: Calendar;
  /** Whether its day is not to be said. */
  readonly isWithinDay?: boolean;
  /** Why it cannot be then. */
  readonly why?: string | undefined;
  /** Shows another time while it is dragged. */
  readonly onShow: (at: number) => void;
  /** What was shown last is to stay. */
  readonly onMake?: () => void;
  /** Another time was typed, or stepped to. */
  readonly onTo: (at: number) => void;
}

/** When something happens: its time and its day, typed, dragged, or by steps of a quarter of an hour. */
export function TimeFields({
  at,
  calendar,
  isWithinDay = false,
  why,
  onShow,
  onMake,
  onTo,
}: TimeFieldsProps) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [isNone, setIsNone] = useState(false);
  const id = useId();
  // Where a drag began.
  const from = useRef<number | undefined>(undefined);
  const isClock = calendar.firstDate !== undefined;
  const index = dayIndexOf(at, calendar);
  const put = (text: string | undefined) => {
    setDraft(text);
    setIsNone(false);
  };
  const take = () => {
    if (draft === undefined) return;
    const to = isClock ? clockOf(draft) : draft.trim() === "" ? undefined : Number(draft) * hour;
    if (to === undefined) return setIsNone(true);
    put(undefined);
    onTo(isClock ? dayStart(index, calendar) + to : to);
  };
  const step = (by: number) => {
    put(undefined);
    onTo(at + by);
  };
  const end = () => {
    from.current = undefined;
    onMake?.();
  };
  const steps = (unit: number): Steps => ({
    fine: fineOfQuarter,
    show: (count) => {
      put(undefined);
      from.current ??= at;
      const by = unit === day ? Math.round(count) * day : Math.round((count * unit) / minute) * minute;
      onShow(from.current + by);
    },
    make: end,
    giveUp: () => {
      onShow(from.current ?? at);
      end();
    },
  });
  const said = isNone ? (isClock ? "Write a time of day as 08:30." : "Write a number.") : why;
  return (
    <div className="field field-time">
      <label htmlFor={id}>{isClock ? "Time" : "Hours from the start"}</label>
      <button type="button" aria-label="15 minutes earlier" onClick={() => step(-15 * minute)}>
        −15
      </button>
      <DragInput
        steps={steps(15 * minute)}
        id={id}
        type={isClock ? "text" : "number"}
        className="field-clock"
        step="any"
        value={draft ?? (isClock ? timeText(at, calendar) : at / hour)}
        aria-invalid={said !== undefined}
        aria-describedby={said === undefined ? undefined : `${id}-why`}
        onChange={(event) => put(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === "Enter" && take()}
      />
      <button type="button" aria-label="15 minutes later" onClick={() => step(15 * minute)}>
        +15
      </button>
      {isClock && !isWithinDay && (
        <label className="field-day" htmlFor={`${id}-day`}>
          Day
          <DragInput
            id={`${id}-day`}
            steps={steps(day)}
            type="number"
            min={1}
            value={index + 1}
            onChange={(event) => step((Number(event.target.value) - 1 - index) * day)}
          />
        </label>
      )}
      <Why id={`${id}-why`} why={said} />
    </div>
  );
}
