import type { Change } from "equator/protocol";
import { useStudies } from "../state/studies.ts";
import { minute } from "./calendar.ts";
import { type DragPlan, dragText } from "./drag-plan.ts";
import { makeChanges, showChanges } from "./make-changes.ts";
import type { Occurrence } from "./occurrences.ts";
import { onTap, slackOf } from "./tap.ts";
import { msOf, type TimeScale } from "./time-scale.ts";
import { announce, useTimelineUi } from "./timeline-ui.ts";

/** 15 minutes, with Alt 5, with Alt and Shift 1. */
function stepOf({ altKey, shiftKey }: PointerEvent): number {
  return (altKey ? (shiftKey ? 1 : 5) : 15) * minute;
}

interface Grabbed {
  readonly mark: Occurrence;
  readonly isEnd: boolean;
  readonly plan: DragPlan | undefined;
  readonly scale: TimeScale;
  readonly onClick: () => void;
}

/**
 * Follows the pointer from a press on a mark: shows what becomes of it once per frame, makes the change on release, and
 * nothing of it where Escape is pressed. A press that does not move is a click.
 */
export function followDrag(press: PointerEvent, { mark, isEnd, plan, scale, onClick }: Grabbed): void {
  // A second finger means something else.
  if (!press.isPrimary) return;
  const { tell } = useTimelineUi.getState();
  let isDrag = false;
  let made: readonly Change[] = [];
  let newest = press;
  let frame = 0;
  const draw = () => {
    frame = 0;
    if (plan === undefined) return;
    const dragged = plan.at(msOf(newest.clientX - press.clientX, scale), stepOf(newest));
    const why = dragged.changes.length === 0 ? undefined : showChanges(dragged.changes);
    if (why === undefined) {
      made = dragged.changes;
      if (made.length === 0) useStudies.getState().endDrag();
    }
    const text = dragText(dragged, mark, isEnd);
    tell({ dragged: { path: mark.path, text, why } });
    announce(why === undefined ? text : `${text}: ${why}`);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    newest = event;
    isDrag ||= Math.abs(event.clientX - press.clientX) > slackOf(press);
    if (isDrag && frame === 0) frame = requestAnimationFrame(draw);
  };
  const end = () => {
    cancelAnimationFrame(frame);
    removeEventListener("pointermove", onMove);
    removeEventListener("pointerup", onUp);
    removeEventListener("pointercancel", giveUp);
    removeEventListener("pointerdown", giveUp, true);
    removeEventListener("keydown", onKey, true);
    tell({ dragged: undefined });
  };
  const giveUp = () => {
    end();
    useStudies.getState().endDrag();
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    if (isDrag && frame !== 0) draw();
    end();
    if (!isDrag) onTap(press, onClick);
    else if (made.length === 0) useStudies.getState().endDrag();
    else announce(makeChanges(made, didOf(mark, isEnd)) ?? `${mark.name} ${isEnd ? "changed" : "moved"}`);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    giveUp();
    announce("given up");
  };
  addEventListener("pointermove", onMove);
  addEventListener("pointerup", onUp);
  addEventListener("pointercancel", giveUp);
  addEventListener("pointerdown", giveUp, true);
  addEventListener("keydown", onKey, true);
}

/** What was done, for undo. */
export function didOf({ name }: Occurrence, isEnd: boolean): string {
  return `${isEnd ? "change how long" : "move"} ${name.toLowerCase()}`;
}
