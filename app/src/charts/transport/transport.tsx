import "./transport.css";
import { protocolLength } from "equator/protocol";
import { useMemo, useRef, useState } from "react";
import { activeOf, useStudies } from "../../state/studies.ts";
import { useView } from "../../state/view.ts";
import { clockAt, dayAt, momentAt, startClock } from "../words.ts";
import { type Course, clockOf, type Move, moved, speeds, stepMs } from "./travel.ts";
import { useKeys } from "./use-keys.ts";
import { usePlaying } from "./use-playing.ts";

const dayMs = 86_400_000;

/** Plays the protocol, and points at a time of it. */
export function Transport() {
  const reading = useStudies((state) => state.preview ?? activeOf(state)?.reading);
  const course = useMemo<Course>(() => {
    if (reading?.protocol === undefined) return { length: 0, events: [] };
    return { length: protocolLength(reading.protocol), events: reading.events.map(({ at }) => at) };
  }, [reading]);
  const place = useRef<HTMLElement>(null);
  const { isPlaying, speed, look } = useView();
  usePlaying(course.length);
  useKeys(place, course);
  if (reading?.protocol === undefined) return null;
  const { start } = reading.protocol;
  return (
    <section className="transport" aria-label="Time" ref={place}>
      <MoveButton move="event-before" words="Previous event" sign="|◂" course={course} />
      <MoveButton move="back" words="15 minutes back" sign="−15" course={course} />
      <button
        type="button"
        className="transport-play"
        aria-label={isPlaying ? "Pause" : "Play"}
        title={isPlaying ? "Pause (space)" : "Play (space)"}
        onClick={() => look({ isPlaying: !isPlaying })}
      >
        <span aria-hidden="true">{isPlaying ? "❚❚" : "▶"}</span>
      </button>
      <MoveButton move="on" words="15 minutes on" sign="+15" course={course} />
      <MoveButton move="event-after" words="Next event" sign="▸|" course={course} />
      <Slider start={start} length={course.length} />
      <TypedTime start={start} length={course.length} />
      <label>
        Speed{" "}
        <select value={speed} onChange={({ target }) => look({ speed: Number(target.value) })}>
          {speeds.map(({ hours, name }) => (
            <option key={hours} value={hours}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

function MoveButton({
  move,
  words,
  sign,
  course,
}: {
  readonly move: Move;
  readonly words: string;
  readonly sign: string;
  readonly course: Course;
}) {
  return (
    <button
      type="button"
      aria-label={words}
      title={words}
      onClick={() => {
        const { cursor, look } = useView.getState();
        look({ cursor: moved(cursor, move, course), isPlaying: false });
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

interface Clock {
  readonly start: string;
  readonly length: number;
}

function Slider({ start, length }: Clock) {
  const cursor = useView((view) => view.cursor);
  const look = useView((view) => view.look);
  return (
    <input
      type="range"
      min={0}
      max={length}
      step={stepMs / 3}
      value={cursor}
      aria-label="Time"
      aria-valuetext={momentAt(cursor, start, length)}
      onChange={({ target }) => look({ cursor: Number(target.value), isPlaying: false })}
    />
  );
}

/** The time of the cursor, to be typed. */
function TypedTime({ start, length }: Clock) {
  const cursor = useView((view) => view.cursor);
  const look = useView((view) => view.look);
  const day = dayAt(cursor, start);
  const go = (toDay: number, clock: number) => {
    const at = (toDay - 1) * dayMs + clock - startClock(start);
    look({ cursor: Math.min(Math.max(at, 0), length), isPlaying: false });
  };
  return (
    <>
      <ClockField shown={clockAt(cursor, start)} take={(clock) => go(day, clock)} />
      <label>
        Day{" "}
        <input
          type="number"
          min={1}
          max={dayAt(length, start)}
          value={day}
          onChange={({ target }) => {
            if (target.value !== "") go(Number(target.value), (cursor + startClock(start)) % dayMs);
          }}
        />
      </label>
    </>
  );
}

/** A clock of 24 hours: taken with Enter, or when it is left. */
function ClockField({ shown, take }: { readonly shown: string; readonly take: (clock: number) => void }) {
  const [draft, setDraft] = useState<string>();
  const read = () => {
    const clock = draft === undefined || draft === shown ? undefined : clockOf(draft);
    setDraft(undefined);
    if (clock !== undefined) take(clock);
  };
  return (
    <input
      className="transport-clock"
      aria-label="Clock, as 09:10"
      inputMode="numeric"
      value={draft ?? shown}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={read}
      onKeyDown={({ key }) => key === "Enter" && read()}
    />
  );
}
