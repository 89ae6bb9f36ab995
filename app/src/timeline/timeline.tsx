import "./timeline.css";
import "./timeline-forms.css";
import { type Protocol, protocolLength } from "equator/protocol";
import { useEffect, useMemo, useRef } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import type { Reading } from "../state/study.ts";
import { useView } from "../state/view.ts";
import { Axis } from "./axis.tsx";
import { blockSpans } from "./blocks.ts";
import { calendarOf } from "./calendar.ts";
import { CursorLine } from "./cursor-line.tsx";
import { isDetailed } from "./drawn-marks.ts";
import { Events } from "./events.tsx";
import { FormPlace } from "./form-place.tsx";
import { Keys } from "./keys.tsx";
import { occurrencesOf } from "./occurrences.ts";
import { PanelButtons } from "./panel-buttons.tsx";
import { Spoken } from "./spoken.tsx";
import { clockTicks, dayTicks } from "./ticks.ts";
import { usePinch } from "./use-pinch.ts";
import { useScale } from "./use-scale.ts";
import { useWheel } from "./use-wheel.ts";
import { useWidth } from "./use-width.ts";
import { useZoomKeys } from "./use-zoom-keys.ts";
import { within } from "./zoom.ts";
import { ZoomBar } from "./zoom-bar.tsx";

/** The events of the active protocol over time: the input of the app. */
export function Timeline() {
  const written = useStudies((state) => activeOf(state)?.reading);
  const shown = useStudies((state) => state.preview) ?? written;
  if (written?.protocol === undefined || shown === undefined) return null;
  return <TimelineOf written={written} shown={shown} protocol={written.protocol} />;
}

interface TimelineOfProps {
  /** As it is in the file. */
  readonly written: Reading;
  /** As it is while something is dragged. */
  readonly shown: Reading;
  readonly protocol: Protocol;
}

function TimelineOf({ written, shown, protocol }: TimelineOfProps) {
  const body = useRef<HTMLDivElement>(null);
  const [width, measure] = useWidth();
  const { calendar, length, blocks } = useMemo(() => {
    const own = calendarOf(protocol);
    return { calendar: own, length: protocolLength(protocol), blocks: blockSpans(protocol, own) };
  }, [protocol]);
  const before = useMemo(() => occurrencesOf(written.events), [written.events]);
  const scale = useScale(width, length);
  useWheel(body, width, length);
  usePinch(body, width, length);
  useZoomKeys(length);
  // A range of another protocol may stand out of this one.
  useEffect(() => {
    const { range, look } = useView.getState();
    if (range !== undefined && range.to > length) look({ range: within(range, length) });
  }, [length]);
  return (
    <section className="timeline" aria-label="Timeline">
      <div className="timeline-bar">
        <ZoomBar length={length} blocks={blocks} />
        <PanelButtons />
        <Keys />
        <p className="timeline-hint">
          {isDetailed(scale)
            ? "Drag an event to move it, click it to change it; click an empty place to add one."
            : "Days are shown as a whole: click one to see its events."}
        </p>
      </div>
      <div className="timeline-body" ref={body}>
        <div className="timeline-measure" ref={measure} />
        {width > 0 && (
          <>
            <Axis
              scale={scale}
              calendar={calendar}
              length={length}
              blocks={blocks}
              days={dayTicks(scale, calendar)}
              clocks={clockTicks(scale, calendar)}
            />
            <Events
              written={written}
              shown={shown}
              before={before}
              scale={scale}
              calendar={calendar}
              length={length}
            />
            <div className="cursor-place">
              <CursorLine scale={scale} />
            </div>
          </>
        )}
      </div>
      <FormPlace all={before} calendar={calendar} length={length} />
      <Spoken />
    </section>
  );
}
