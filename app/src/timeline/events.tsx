import { useCallback, useMemo } from "react";
import type { Reading } from "../state/study.ts";
import { useView } from "../state/view.ts";
import { type Calendar, minute, whenText } from "./calendar.ts";
import { ColumnOptions } from "./column-options.tsx";
import { type Column, columnsOf } from "./day-columns.ts";
import { isDetailed } from "./drawn-marks.ts";
import { onEventKey } from "./event-keys.ts";
import { GridLines } from "./grid-lines.tsx";
import { LaneRow } from "./lane-row.tsx";
import { byLane, type Lane, lanesOf } from "./lanes.ts";
import { type Occurrence, occurrencesOf, reachText } from "./occurrences.ts";
import { followPan } from "./pan.ts";
import { msAt, snapped, type TimeScale } from "./time-scale.ts";
import { useTimelineUi } from "./timeline-ui.ts";
import { useGoing } from "./use-going.ts";
import { useHasEnd, usePress } from "./use-press.ts";

interface EventsProps {
  /** As it is in the file. */
  readonly written: Reading;
  /** As it is while something is dragged. */
  readonly shown: Reading;
  /** What happens as it is in the file. */
  readonly before: readonly Occurrence[];
  readonly scale: TimeScale;
  readonly calendar: Calendar;
  readonly length: number;
}

/** The events in their lanes, as a list that is gone through by keys. */
export function Events({ written, shown, before, scale, calendar, length }: EventsProps) {
  const selected = useView((view) => view.selected);
  const { focused, dragged, tell } = useTimelineUi();
  const { place, goTo, enter } = useGoing(scale, length);
  const now = useMemo(
    () => (shown === written ? before : occurrencesOf(shown.events)),
    [shown, written, before],
  );
  const beforeOf = useMemo(() => byLane(before), [before]);
  const nowOf = useMemo(() => byLane(now), [now]);
  const lanes = useMemo(() => {
    const used = new Set(before.map(({ lane }) => lane));
    return written.protocol === undefined ? [] : lanesOf(written.protocol, used);
  }, [written.protocol, before]);
  const columns = useMemo(
    () => (isDetailed(scale) ? [] : columnsOf(before, scale, calendar)),
    [before, scale, calendar],
  );
  const onPress = usePress({ written, before, scale, calendar });
  const hasEnd = useHasEnd(written);
  const says = useCallback((mark: Occurrence) => saidOf(mark, calendar, length), [calendar, length]);
  const current = currentOf(focused, [...columns, ...now.filter((mark) => isInView(mark, scale))]);
  const open = (column: Column) =>
    enter(column, before.find(({ at }) => at >= column.from && at < column.to)?.key);
  const placeAt = (event: React.PointerEvent<HTMLElement>, lane: Lane) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const at = snapped(msAt(event.clientX - left, scale) + calendar.startClock, 15 * minute);
    followPan(event, scale, length, () =>
      tell({ panel: "add", addAt: Math.max(0, at - calendar.startClock), addTo: lane }),
    );
  };
  const listed = { marks: before, columns, lanes, calendar, goTo, enter: open };
  return (
    <div className="timeline-events" ref={place}>
      <GridLines scale={scale} calendar={calendar} />
      <div
        role="listbox"
        aria-label="Events"
        aria-orientation="horizontal"
        onKeyDown={(event) => onEventKey(event, listed)}
      >
        <ColumnOptions columns={columns} current={current} scale={scale} length={length} onEnter={open} />
        {lanes.map((lane) => (
          <LaneRow
            key={lane}
            lane={lane}
            marks={nowOf[lane]}
            written={beforeOf[lane]}
            scale={scale}
            calendar={calendar}
            total={before.length}
            selected={selected}
            focused={current}
            dragged={dragged?.path}
            says={says}
            hasEnd={hasEnd}
            onPress={onPress}
            onPlace={placeAt}
          />
        ))}
      </div>
    </div>
  );
}

function isInView({ at, duration }: Occurrence, { from, to }: TimeScale): boolean {
  return at + duration >= from && at <= to;
}

/** What Tab comes to: what it was at before, where that is in view, and the first otherwise. */
function currentOf(
  focused: string | undefined,
  all: readonly { readonly key: string }[],
): string | undefined {
  return all.some(({ key }) => key === focused) ? focused : all[0]?.key;
}

/** A mark as it is read out. */
function saidOf({ name, at, says, path, times }: Occurrence, calendar: Calendar, length: number): string {
  const reach = reachText(path, times);
  const said = [name, whenText(at, calendar, length), says, reach === "" ? "" : `happens ${reach}`];
  return said.filter((part) => part !== "").join(", ");
}
