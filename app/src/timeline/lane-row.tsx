import { useMemo } from "react";
import type { Calendar } from "./calendar.ts";
import { barMeanings, barsOf, type DayBar, dailyLanes } from "./day-columns.ts";
import { drawMarks, isDetailed, rowsOf, singled } from "./drawn-marks.ts";
import { type Lane, laneNames } from "./lanes.ts";
import { Mark, rowHeight } from "./mark.tsx";
import type { Occurrence } from "./occurrences.ts";
import { seriesOf } from "./series.ts";
import { type TimeScale, xOf } from "./time-scale.ts";

/** What all lanes share. */
export interface LaneContext {
  readonly scale: TimeScale;
  readonly calendar: Calendar;
  readonly total: number;
  readonly selected: string | undefined;
  readonly focused: string | undefined;
  readonly dragged: string | undefined;
  readonly says: (mark: Occurrence) => string;
  readonly hasEnd: (path: string) => boolean;
  readonly onPress: (event: React.PointerEvent, mark: Occurrence, isEnd: boolean) => void;
  readonly onPlace: (event: React.PointerEvent<HTMLElement>, lane: Lane) => void;
}

interface LaneRowProps extends LaneContext {
  readonly lane: Lane;
  /** As they are now, and as they are written: rows stay while something is dragged. */
  readonly marks: readonly Occurrence[];
  readonly written: readonly Occurrence[];
}

/** One row of the timeline with its events. */
export function LaneRow(props: LaneRowProps) {
  const { lane, marks, written, scale, calendar, total, selected, focused, dragged } = props;
  const isDaily = !isDetailed(scale) && dailyLanes.includes(lane);
  const rows = useMemo(() => rowsOf(shownMarks(lane, written, scale), scale), [lane, written, scale]);
  const shown = shownMarks(lane, marks, scale);
  const drawn = drawMarks(shown, rows, scale);
  const count = Math.max(1, ...drawn.map(({ row }) => row + 1));
  const height = count * rowHeight + 3;
  return (
    <div className="lane">
      <span className="lane-name" aria-hidden="true">
        {laneNames[lane]}
        {isDaily && <span className="lane-bar-meaning">{barMeanings[lane]}</span>}
      </span>
      <div
        className={`lane-events lane-${lane}`}
        style={{ height }}
        onPointerDown={(event) => {
          if (event.target === event.currentTarget) props.onPlace(event, lane);
        }}
      >
        {isDaily && (
          <DayBars
            bars={barsOf(
              lane,
              marks.filter((mark) => !shown.includes(mark)),
              scale,
              calendar,
            )}
            size={{ width: scale.width, height }}
          />
        )}
        {drawn.map((each) => (
          <Mark
            key={each.occurrence.key}
            drawn={each}
            says={props.says(each.occurrence)}
            hasEnd={props.hasEnd(each.occurrence.path)}
            isSelected={each.occurrence.path === selected}
            isFocused={each.occurrence.key === focused}
            isDragged={each.occurrence.path === dragged}
            total={total}
            onPress={props.onPress}
          />
        ))}
        {"ticks" in (drawn[0]?.occurrence ?? {}) && (
          <svg className="lane-ticks" width={scale.width} height={height} aria-hidden="true">
            {drawn.map(({ occurrence, row }) => (
              <path
                key={occurrence.key}
                d={ticksOf(occurrence)
                  .map((at) => `M${xOf(at, scale).toFixed(1)} ${(row + 1) * rowHeight - 8}v6`)
                  .join("")}
              />
            ))}
          </svg>
        )}
      </div>
    </div>
  );
}

function ticksOf(mark: Occurrence & { readonly ticks?: readonly number[] }): readonly number[] {
  return mark.ticks ?? [];
}

/** What is drawn as marks: all of it; where days are narrow, series, and of the frequent lanes what lasts over a day. */
function shownMarks(lane: Lane, all: readonly Occurrence[], scale: TimeScale): readonly Occurrence[] {
  if (isDetailed(scale)) return all;
  return dailyLanes.includes(lane) ? singled(all) : seriesOf(all);
}

/** What each day has of a lane. */
function DayBars({
  bars,
  size: { width, height },
}: {
  readonly bars: readonly DayBar[];
  readonly size: { readonly width: number; readonly height: number };
}) {
  const most = height - 3;
  const path = bars.map((bar) => {
    const high = Math.max(2, bar.part * most);
    return `M${bar.x.toFixed(1)} ${most}v${(-high).toFixed(1)}h${bar.width.toFixed(1)}V${most}z`;
  });
  return (
    <svg className="lane-bars" width={width} height={height} aria-hidden="true">
      <path d={path.join("")} />
      {bars.map(
        ({ x, width: wide, text }) =>
          text !== "" && (
            <text key={x} x={Math.max(x, 0) + (wide + Math.min(x, 0)) / 2} y={most - 5}>
              {text}
            </text>
          ),
      )}
    </svg>
  );
}
