import type { PointerEvent as Press } from "react";
import { useView } from "../state/view.ts";
import { onTap, slackOf } from "./tap.ts";
import { msOf, type TimeScale } from "./time-scale.ts";
import { panned } from "./zoom.ts";

/** Follows a press on the axis or an empty place: a drag moves what is shown, a click is told. */
export function followPan(press: Press, scale: TimeScale, length: number, onClick: () => void): void {
  // A second finger zooms.
  if (!press.isPrimary) return;
  let isPan = false;
  const onMove = ({ clientX, pointerId }: PointerEvent) => {
    if (pointerId !== press.pointerId) return;
    const by = press.clientX - clientX;
    isPan ||= Math.abs(by) > slackOf(press.nativeEvent);
    if (isPan) useView.getState().look({ range: panned(scale, msOf(by, scale), length) });
  };
  const end = () => {
    removeEventListener("pointermove", onMove);
    removeEventListener("pointerup", onUp);
    removeEventListener("pointercancel", end);
    removeEventListener("pointerdown", end, true);
  };
  const onUp = ({ pointerId }: PointerEvent) => {
    if (pointerId !== press.pointerId) return;
    end();
    if (!isPan) onTap(press.nativeEvent, onClick);
  };
  addEventListener("pointermove", onMove);
  addEventListener("pointerup", onUp);
  addEventListener("pointercancel", end);
  addEventListener("pointerdown", end, true);
}
