import { useState } from "react";
import { type Calendar, clockOf, dayIndexOf, dayStart, hour, timeText } from "./calendar.ts";

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
  const isClock = calendar.firstDate !== undefined;
  const index = dayIndexOf(at, calendar);
  const take = () => {
    const to = draft === undefined ? undefined : isClock ? clockOf(draft) : Number(draft) * hour;
    setDraft(undefined);
    if (to === undefined || !Number.isFinite(to)) return;
    onAt(Math.max(0, isClock ? dayStart(index, calendar) + to : to));
  };
  return (
    <>
      {isClock && (
        <label className="field-day">
          Day
          <input
            type="number"
            min={1}
            value={index + 1}
            onChange={(event) => onAt(Math.max(0, at + (Number(event.target.value) - 1 - index) * 24 * hour))}
          />
        </label>
      )}
      <label className="field-day">
        {isClock ? "Time" : "Hours from the start"}
        <input
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
