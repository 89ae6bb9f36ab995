import { useEffect, useRef } from "react";
import { useView } from "../state/view.ts";
import type { BlockSpan } from "./blocks.ts";
import { type Calendar, day, minute, whenText } from "./calendar.ts";
import { followPan } from "./pan.ts";
import type { Tick } from "./ticks.ts";
import { msAt, snapped, type TimeScale, xOf } from "./time-scale.ts";
import { within } from "./zoom.ts";

interface AxisProps {
  readonly scale: TimeScale;
  readonly calendar: Calendar;
  readonly length: number;
  readonly blocks: readonly BlockSpan[];
  readonly days: readonly Tick[];
  readonly clocks: readonly Tick[];
}

/** Blocks, days and times of day; it is the slider of the time that all panels point at. */
export function Axis({ scale, calendar, length, blocks, days, clocks }: AxisProps) {
  const place = useRef<HTMLDivElement>(null);
  const look = useView((view) => view.look);
  // The cursor follows the pointer over charts: it is told without a pass through React.
  useEffect(() => {
    const tell = () => {
      const { cursor } = useView.getState();
      place.current?.setAttribute("aria-valuenow", String(Math.round(cursor / minute)));
      place.current?.setAttribute("aria-valuetext", whenText(cursor, calendar, length));
    };
    tell();
    return useView.subscribe(tell);
  }, [calendar, length]);
  const moveTo = (ms: number) => {
    const cursor = Math.min(Math.max(ms, 0), length);
    const isOut = cursor < scale.from || cursor > scale.to;
    const half = (scale.to - scale.from) / 2;
    look({ cursor, ...(isOut ? { range: within({ from: cursor - half, to: cursor + half }, length) } : {}) });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const { cursor } = useView.getState();
    const step = (event.shiftKey ? 60 : 15) * minute;
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: cursor - step,
      ArrowDown: cursor - step,
      ArrowRight: cursor + step,
      ArrowUp: cursor + step,
      PageUp: cursor - day,
      PageDown: cursor + day,
      Home: 0,
      End: length,
    };
    const at = to[event.key];
    if (at === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    moveTo(at);
  };
  return (
    <div
      ref={place}
      className="axis"
      role="slider"
      tabIndex={0}
      aria-label="Time that all panels point at"
      aria-valuemin={0}
      aria-valuemax={Math.round(length / minute)}
      aria-valuenow={0}
      title="Click: point all panels at this time. Drag: move along."
      onKeyDown={onKeyDown}
      onPointerDown={(press) => {
        const { left } = press.currentTarget.getBoundingClientRect();
        followPan(press, scale, length, () => moveTo(snapped(msAt(press.clientX - left, scale), minute)));
      }}
    >
      {blocks.length > 0 && (
        <div className="axis-blocks">
          {blocks
            .filter(({ from, to }) => to > scale.from && from < scale.to)
            .map(({ name, from, to, days: count }) => {
              const left = Math.max(0, xOf(from, scale));
              const width = Math.min(scale.width, xOf(to, scale)) - left;
              const text = `${name}, ${count} ${count === 1 ? "day" : "days"}`;
              return (
                <span key={from} className="axis-block" style={{ left, width }} title={text}>
                  {width > 40 && text}
                </span>
              );
            })}
        </div>
      )}
      <div className="axis-days">
        {days.map(({ x, text }) => (
          <span key={x} className="axis-day" style={{ left: Math.max(0, x) }}>
            {text}
          </span>
        ))}
      </div>
      {clocks.length > 0 && (
        <div className="axis-clocks">
          {clocks.map(({ x, text }) => (
            <span key={x} className="axis-clock" style={{ left: x }}>
              {text}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
