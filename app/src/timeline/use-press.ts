import { type PointerEvent, useCallback, useMemo } from "react";
import type { Reading } from "../state/study.ts";
import { useView } from "../state/view.ts";
import type { Calendar } from "./calendar.ts";
import { followDrag } from "./drag.ts";
import { endPlan, movePlan } from "./drag-plan.ts";
import { endFieldOf, entryAt } from "./entry-changes.ts";
import { isEntryPath, type Occurrence, timesOf } from "./occurrences.ts";
import type { TimeScale } from "./time-scale.ts";
import { useTimelineUi } from "./timeline-ui.ts";

interface Pressed {
  readonly written: Reading;
  /** What happens as it is in the file. */
  readonly before: readonly Occurrence[];
  readonly scale: TimeScale;
  readonly calendar: Calendar;
}

/** Opens the form of a mark. */
export function openMark({ path, key }: Occurrence): void {
  useView.getState().look({ selected: path });
  useTimelineUi.getState().tell({ focused: key, panel: "event" });
}

/** What a press on a mark, or on its end, begins. */
export function usePress({ written, before, scale, calendar }: Pressed) {
  return useCallback(
    (event: PointerEvent, mark: Occurrence, isEnd: boolean) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      const { source, protocol } = written;
      if (source === undefined || protocol === undefined) return;
      const context = { source, protocol, calendar, times: timesOf(mark.path, before) };
      const own = before.find(({ key }) => key === mark.key) ?? mark;
      const plan = isEnd ? endPlan(own, context) : movePlan(own, context);
      followDrag(event.nativeEvent, { mark: own, isEnd, plan, scale, onClick: () => openMark(own) });
    },
    [written, before, calendar, scale],
  );
}

/** Whether the end of an entry can be dragged, by its path. */
export function useHasEnd({ source }: Reading) {
  return useMemo(() => {
    const known = new Map<string, boolean>();
    return (path: string) => {
      if (source === undefined || !isEntryPath(path)) return false;
      const found = known.get(path) ?? endFieldOf(entryAt(source, path), path) !== undefined;
      known.set(path, found);
      return found;
    };
  }, [source]);
}
