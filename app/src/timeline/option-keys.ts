import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { type Calendar, minute, timeText } from "./calendar.ts";
import { didOf } from "./drag.ts";
import { movePlan } from "./drag-plan.ts";
import type { Lane } from "./lanes.ts";
import { makeChanges } from "./make-changes.ts";
import { addressOf, isEntryPath, type Occurrence, reachText, timesOf } from "./occurrences.ts";
import { announce, useTimelineUi } from "./timeline-ui.ts";

/** The mark that an arrow key goes to: the next in time, or the nearest one in the next lane. */
export function nextMark(
  key: string,
  from: Occurrence,
  all: readonly Occurrence[],
  lanes: readonly Lane[],
): Occurrence | undefined {
  if (key === "Home") return all[0];
  if (key === "End") return all.at(-1);
  if (key === "ArrowLeft") return all[from.place - 1];
  if (key === "ArrowRight") return all[from.place + 1];
  const step = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0;
  if (step === 0) return undefined;
  for (let i = lanes.indexOf(from.lane) + step; i >= 0 && i < lanes.length; i += step) {
    const there = all.filter(({ lane }) => lane === lanes[i]);
    const distance = ({ at }: Occurrence) => Math.abs(at - from.at);
    const [first, ...others] = there;
    if (first !== undefined)
      return others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first);
  }
  return undefined;
}

/** Moves an entry by keys, as one step that can be undone. */
export function moveByKey(
  mark: Occurrence,
  by: number,
  all: readonly Occurrence[],
  calendar: Calendar,
): void {
  const { source, protocol } = activeOf(useStudies.getState())?.reading ?? {};
  if (source === undefined || protocol === undefined) return;
  const plan = movePlan(mark, { source, protocol, calendar, times: timesOf(mark.path, all) });
  const moved = plan?.at(by, minute);
  if (moved === undefined || moved.changes.length === 0) {
    announce(`${mark.name} cannot be moved further`);
    return;
  }
  const why = makeChanges(moved.changes, didOf(mark, false));
  const reach = reachText(mark.path, mark.times);
  announce(why ?? `${timeText(mark.at + moved.by, calendar)}${reach === "" ? "" : `, moved ${reach}`}`);
}

/** Takes an entry out. */
export function removeEntry(mark: Pick<Occurrence, "path" | "name">): void {
  if (!isEntryPath(mark.path)) return;
  const why = makeChanges([{ remove: addressOf(mark.path) }], `remove ${mark.name.toLowerCase()}`);
  announce(why ?? `${mark.name} removed`);
  if (why !== undefined) return;
  useView.getState().look({ selected: undefined });
  useTimelineUi.getState().tell({ panel: undefined });
}
