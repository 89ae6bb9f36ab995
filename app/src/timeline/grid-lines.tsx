import { memo } from "react";
import type { Calendar } from "./calendar.ts";
import { isDetailed } from "./drawn-marks.ts";
import { clockTicks, dayTicks } from "./ticks.ts";
import type { TimeScale } from "./time-scale.ts";

/** The lines of days, and of times of day where they are wide. */
export const GridLines = memo(function GridLines({
  scale,
  calendar,
}: {
  readonly scale: TimeScale;
  readonly calendar: Calendar;
}) {
  const ticks = isDetailed(scale) ? clockTicks(scale, calendar) : dayTicks(scale, calendar);
  return (
    <div className="grid-lines" aria-hidden="true">
      {ticks.map(({ x, isDay }) => (
        <span key={x} className={isDay ? "grid-day" : "grid-hour"} style={{ left: x }} />
      ))}
    </div>
  );
});
