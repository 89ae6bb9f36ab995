import "./timeline.css";
import "./timeline-forms.css";
import { protocolLength } from "equator/protocol";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { activeOf, useStudies } from "../state/studies.ts";
import type { Reading } from "../state/study.ts";
import { useView } from "../state/view.ts";
import { AddPanel } from "./add-panel.tsx";
import { Axis, followPan } from "./axis.tsx";
import { blockSpans } from "./blocks.ts";
import { calendarOf, minute, whenText } from "./calendar.ts";
import { CursorLine } from "./cursor-line.tsx";
import { type Column, columnsOf } from "./day-columns.ts";
import { followDrag } from "./drag.ts";
import { endPlan, movePlan } from "./drag-plan.ts";
import { isDetailed } from "./drawn-marks.ts";
import { endFieldOf, entryAt } from "./entry-changes.ts";
import { EventForm, type EventFormProps } from "./event-form.tsx";
import { LaneRow } from "./lane-row.tsx";
import { byLane, lanesOf } from "./lanes.ts";
import { isEntryPath, type Occurrence, occurrencesOf, reachText, timesOf } from "./occurrences.ts";
import { moveByKey, nextMark, removeEntry } from "./option-keys.ts";
import { PanelButtons } from "./panel-buttons.tsx";
import { PersonPanel } from "./person-panel.tsx";
import { clockTicks, dayTicks } from "./ticks.ts";
import { msAt, msOf, snapped, type TimeScale } from "./time-scale.ts";
import { useTimelineUi } from "./timeline-ui.ts";
import { useWidth } from "./use-width.ts";
import { panned, within, zoomed } from "./zoom.ts";
import { ZoomBar } from "./zoom-bar.tsx";

/** The events of the active protocol over time: the input of the app. */
export function Timeline() {
  const written = useStudies((state) => activeOf(state)?.reading);
  const shown = useStudies((state) => state.preview) ?? written;
  if (written?.protocol === undefined || shown === undefined) return null;
  return <TimelineOf written={written} shown={shown} />;
}

interface Readings {
  /** As it is in the file. */
  readonly written: Reading;
  /** As it is while something is dragged. */
  readonly shown: Reading;
}

function TimelineOf({ written, shown }: Readings) {
  const { protocol } = written;
  const [width, measure] = useWidth();
  const range = useView((view) => view.range);
  const facts = useMemo(() => {
    if (protocol === undefined) return undefined;
    const calendar = calendarOf(protocol);
    return { calendar, length: protocolLength(protocol), blocks: blockSpans(protocol, calendar) };
  }, [protocol]);
  const length = facts?.length ?? 1;
  const before = useMemo(() => occurrencesOf(written.events), [written.events]);
  const scale = useMemo<TimeScale>(
    () => ({ from: range?.from ?? 0, to: range?.to ?? length, width }),
    [range, length, width],
  );
  // A range of another protocol may stand out of this one.
  useEffect(() => {
    const { range: asked, look } = useView.getState();
    if (asked !== undefined && asked.to > length) look({ range: within(asked, length) });
  }, [length]);
  if (facts === undefined) return null;
  const { calendar, blocks } = facts;
  return (
    <section className="timeline" aria-label="Timeline">
      <div className="timeline-bar">
        <ZoomBar length={length} blocks={blocks} />
        <PanelButtons />
        <p className="timeline-hint">
          {isDetailed(scale)
            ? "Drag an event to move it, click it to change it; click an empty place to add one."
            : "Days are shown as a whole: click one to see its events."}
        </p>
      </div>
      <div className="timeline-body">
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
      <DragNoteLine />
      <p className="unseen" aria-live="polite">
        <Said />
      </p>
    </section>
  );
}

/** The form of the entry that was chosen. */
function FormPlace({
  all,
  calendar,
  length,
}: Pick<EventFormProps, "all" | "calendar"> & { readonly length: number }) {
  const selected = useView((view) => view.selected);
  const panel = useTimelineUi((ui) => ui.panel);
  const focused = useTimelineUi((ui) => ui.focused);
  if (panel === "add") return <AddPanel all={all} calendar={calendar} length={length} />;
  if (panel === "person") return <PersonPanel />;
  if (panel === undefined || selected === undefined) return null;
  const times = timesOf(selected, all);
  const mark = times.find(({ key }) => key === focused) ?? times[0];
  return mark && <EventForm key={selected} mark={mark} all={all} calendar={calendar} />;
}

function Said() {
  return useTimelineUi((ui) => ui.said);
}

/** Where a drag is, in words: shown below, and read out. */
function DragNoteLine() {
  const dragged = useTimelineUi((ui) => ui.dragged);
  if (dragged === undefined) return null;
  return (
    <p className="drag-note" data-refused={dragged.why !== undefined} aria-hidden="true">
      {dragged.text}
      {dragged.why !== undefined && <span className="drag-why"> {dragged.why}</span>}
    </p>
  );
}

interface EventsProps extends Readings {
  /** What happens as it is in the file. */
  readonly before: readonly Occurrence[];
  readonly scale: TimeScale;
  readonly calendar: ReturnType<typeof calendarOf>;
  readonly length: number;
}

function Events({ written, shown, before, scale, calendar, length }: EventsProps) {
  const place = useRef<HTMLDivElement>(null);
  const goes = useRef(false);
  const selected = useView((view) => view.selected);
  const { focused, dragged, tell } = useTimelineUi();
  const now = useMemo(
    () => (shown === written ? before : occurrencesOf(shown.events)),
    [shown, written, before],
  );
  const beforeOf = useMemo(() => byLane(before), [before]);
  const nowOf = useMemo(() => byLane(now), [now]);
  const lanes = useMemo(
    () =>
      written.protocol === undefined
        ? []
        : lanesOf(written.protocol, new Set(before.map(({ lane }) => lane))),
    [written.protocol, before],
  );
  const columns = useMemo(
    () => (isDetailed(scale) ? [] : columnsOf(before, scale, calendar)),
    [before, scale, calendar],
  );
  const open = useCallback((mark: Occurrence) => {
    useView.getState().look({ selected: mark.path });
    useTimelineUi.getState().tell({ focused: mark.key, panel: "event" });
  }, []);
  const onPress = useCallback(
    (event: React.PointerEvent, mark: Occurrence, isEnd: boolean) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      const { source, protocol } = written;
      if (source === undefined || protocol === undefined) return;
      const context = { source, protocol, calendar, times: timesOf(mark.path, before) };
      const own = before.find(({ key }) => key === mark.key) ?? mark;
      const plan = isEnd ? endPlan(own, context) : movePlan(own, context);
      followDrag(event.nativeEvent, { mark: own, isEnd, plan, scale, onClick: () => open(own) });
    },
    [written, before, calendar, scale, open],
  );
  const hasEnd = useMemo(() => {
    const known = new Map<string, boolean>();
    return (path: string) => {
      const { source } = written;
      if (source === undefined || !isEntryPath(path)) return false;
      const found = known.get(path) ?? endFieldOf(entryAt(source, path), path) !== undefined;
      known.set(path, found);
      return found;
    };
  }, [written]);
  const says = useCallback(
    ({ name, at, says: parts, path, times }: Occurrence) => {
      const reach = reachText(path, times);
      const said = [name, whenText(at, calendar, length), parts, reach === "" ? "" : `happens ${reach}`];
      return said.filter((part) => part !== "").join(", ");
    },
    [calendar, length],
  );
  const keyOf = (key: string | undefined) => before.find((one) => one.key === key);
  const inView = now.filter(({ at, duration }) => at + duration >= scale.from && at <= scale.to);
  const first = columns[0]?.key ?? inView[0]?.key;
  const isThere = columns.some(({ key }) => key === focused) || inView.some(({ key }) => key === focused);
  const current = isThere ? focused : first;
  // What is gone to by keys may have to be drawn first.
  useEffect(() => {
    if (!goes.current) return;
    goes.current = false;
    place.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused ?? "")}"]`)?.focus();
  });
  const goTo = (key: string, at: { readonly from: number; readonly to: number }) => {
    goes.current = true;
    const { look } = useView.getState();
    if (at.to < scale.from || at.from > scale.to) {
      const half = (scale.to - scale.from) / 2;
      look({ range: within({ from: at.from - half, to: at.from + half }, length) });
    }
    tell({ focused: key });
  };
  const enter = (column: Column) => {
    goes.current = true;
    const inside = before.find(({ at }) => at >= column.from && at < column.to);
    tell({ focused: inside?.key ?? focused });
    useView.getState().look({ range: within(column, length), cursor: column.from });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const key = (event.target as HTMLElement).dataset["key"];
    const { key: pressed, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (key === undefined || ctrlKey || metaKey) return;
    const column = columns.find((one) => one.key === key);
    if (column !== undefined) {
      const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[pressed] ?? 0;
      const next = columns[columns.indexOf(column) + step];
      if (pressed === "Enter" || pressed === " ") enter(column);
      else if (step !== 0 && next !== undefined) goTo(next.key, next);
      else return;
      event.preventDefault();
      return;
    }
    const mark = keyOf(key);
    if (mark === undefined) return;
    const sign = pressed === "ArrowRight" ? 1 : pressed === "ArrowLeft" ? -1 : 0;
    if (altKey && sign !== 0) moveByKey(mark, sign * (shiftKey ? 60 : 15) * minute, before, calendar);
    else if (pressed === "Enter" || pressed === " ") open(mark);
    else if (pressed === "Delete" || pressed === "Backspace") {
      const next = before[mark.place + 1] ?? before[mark.place - 1];
      removeEntry(mark);
      if (next !== undefined)
        goTo(next.path === mark.path ? (before[0]?.key ?? "") : next.key, { from: next.at, to: next.at });
    } else {
      const next = nextMark(pressed, mark, before, lanes);
      if (next === undefined) return;
      goTo(next.key, { from: next.at, to: next.at + next.duration });
    }
    event.preventDefault();
  };
  useWheel(place, scale, length);
  return (
    <div className="timeline-events" ref={place}>
      <div className="grid-lines" aria-hidden="true">
        {(isDetailed(scale) ? clockTicks(scale, calendar) : dayTicks(scale, calendar)).map(({ x, isDay }) => (
          <span key={x} className={isDay ? "grid-day" : "grid-hour"} style={{ left: x }} />
        ))}
      </div>
      <div role="listbox" aria-label="Events" aria-orientation="horizontal" onKeyDown={onKeyDown}>
        {columns.length > 0 && (
          <div className="columns">
            {columns.map((column) => (
              <div
                key={column.key}
                role="option"
                aria-selected={false}
                aria-label={column.says}
                title={column.says}
                data-key={column.key}
                className="column"
                tabIndex={column.key === current ? 0 : -1}
                style={{ left: column.left, width: column.width }}
                onPointerDown={(event) => followPan(event, scale, length, () => enter(column))}
              />
            ))}
          </div>
        )}
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
            onPlace={(event) => {
              const { left } = event.currentTarget.getBoundingClientRect();
              const at = snapped(msAt(event.clientX - left, scale) + calendar.startClock, 15 * minute);
              followPan(event, scale, length, () =>
                tell({ panel: "add", addAt: Math.max(0, at - calendar.startClock) }),
              );
            }}
          />
        ))}
      </div>
    </div>
  );
}

/** The wheel with Ctrl zooms where it points; sideways, or with Shift, it moves along. */
function useWheel(place: React.RefObject<HTMLDivElement | null>, scale: TimeScale, length: number): void {
  useEffect(() => {
    const element = place.current;
    const onWheel = (event: WheelEvent) => {
      const { look } = useView.getState();
      const along = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (event.ctrlKey) {
        const x = event.clientX - (element?.getBoundingClientRect().left ?? 0);
        look({ range: zoomed(scale, msAt(x, scale), event.deltaY > 0 ? 1.25 : 0.8, length) });
      } else if (along !== 0 && scale.to - scale.from < length) {
        look({ range: panned(scale, msOf(along, scale), length) });
      } else return;
      event.preventDefault();
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [place, scale, length]);
}
