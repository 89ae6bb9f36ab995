import "./timeline.css";
import { clockText, describeEvents, protocolLength, type RealisedEvent } from "equator/protocol";
import { useRef, useState } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { addressOf, type Lane, laneNames, laneOf, lanes } from "./lanes.ts";
import { msAt, snapped, type TimeScale, xOf } from "./time-scale.ts";

const gutter = 120;

/** The events of the active protocol over time; they can be dragged. */
export function Timeline() {
  const reading = useStudies((state) => state.preview ?? activeOf(state)?.reading);
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(800);
  const cursor = useView((view) => view.cursor);
  const range = useView((view) => view.range);
  if (reading?.protocol === undefined) return null;
  const { protocol, events } = reading;
  const length = protocolLength(protocol);
  const scale: TimeScale = { from: range?.from ?? 0, to: range?.to ?? length, width: width - gutter };
  const measure = (element: HTMLDivElement | null) => {
    place.current = element;
    if (element !== null && element.clientWidth !== width) setWidth(element.clientWidth);
  };
  return (
    <section className="timeline" aria-label="Timeline" ref={measure}>
      {lanes.map((lane) => (
        <LaneRow
          key={lane}
          lane={lane}
          events={events.filter((event) => laneOf(event) === lane)}
          scale={scale}
          start={protocol.start}
        />
      ))}
      <div className="cursor" style={{ left: gutter + xOf(cursor, scale) }} />
    </section>
  );
}

interface RowProps {
  readonly lane: Lane;
  readonly events: readonly RealisedEvent[];
  readonly scale: TimeScale;
  readonly start: string;
}

function LaneRow({ lane, events, scale, start }: RowProps) {
  return (
    <div className="lane">
      <span className="lane-name">{laneNames[lane]}</span>
      <div className="lane-events">
        {events.map((event, i) => (
          // Of what repeats, the first time is the first: a mark stays the same while it is dragged.
          <EventMark
            key={`${event.from.path} ${occurrence(events, i)}`}
            event={event}
            scale={scale}
            start={start}
          />
        ))}
      </div>
    </div>
  );
}

/** How many events before this one were written by the same entry. */
function occurrence(events: readonly RealisedEvent[], place: number): number {
  const path = events[place]?.from.path;
  return events.slice(0, place).filter(({ from }) => from.path === path).length;
}

const shortest = 14;

function EventMark({
  event,
  scale,
  start,
}: {
  readonly event: RealisedEvent;
  readonly scale: TimeScale;
  readonly start: string;
}) {
  const drag = useStudies((state) => state.drag);
  const grabbed = useRef<{ readonly x: number; readonly clock: number; readonly ms: number } | undefined>(
    undefined,
  );
  const [row] = describeEvents([event], { start });
  const left = xOf(event.at, scale);
  const width = Math.max(shortest, xOf(event.at + event.duration, scale) - left);
  const label = `${row?.kind}, ${row?.time}, ${row?.details}`;
  return (
    <button
      type="button"
      className={`event event-${laneOf(event)}`}
      style={{ left, width }}
      aria-label={label}
      title={label}
      onPointerDown={(pointer) => {
        pointer.currentTarget.setPointerCapture(pointer.pointerId);
        grabbed.current = { x: pointer.clientX, clock: startClock(start) + event.at, ms: event.at };
      }}
      onPointerMove={(pointer) => {
        const from = grabbed.current;
        if (from === undefined) return;
        const to = snapped(
          from.clock + msAt(pointer.clientX - from.x, { ...scale, from: 0, to: scale.to - scale.from }),
        );
        drag([{ set: `${addressOf(event)}.at`, to: clockText(to % dayMs) }]);
      }}
      onPointerUp={() => {
        grabbed.current = undefined;
      }}
    />
  );
}

const dayMs = 86_400_000;

function startClock(start: string): number {
  const [, hours = "0", minutes = "0"] = /T(\d+):(\d+)/.exec(start) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}
