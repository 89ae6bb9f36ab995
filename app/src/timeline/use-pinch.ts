import { type RefObject, useEffect } from "react";
import { useView } from "../state/view.ts";
import { msAt } from "./time-scale.ts";
import { zoomed } from "./zoom.ts";

/** Two fingers zoom: what is between them stays there. */
export function usePinch(place: RefObject<HTMLElement | null>, width: number, length: number): void {
  useEffect(() => {
    const element = place.current;
    const fingers = new Map<number, number>();
    let apart = 0;
    const onDown = ({ pointerType, pointerId, clientX }: PointerEvent) => {
      if (pointerType !== "touch") return;
      fingers.set(pointerId, clientX);
      apart = distance(fingers);
    };
    const onMove = ({ pointerId, clientX }: PointerEvent) => {
      if (!fingers.has(pointerId) || fingers.size !== 2) return;
      fingers.set(pointerId, clientX);
      const now = distance(fingers);
      const { right = 0 } = element?.getBoundingClientRect() ?? {};
      const [a = 0, b = 0] = fingers.values();
      const { look, range = { from: 0, to: length } } = useView.getState();
      const at = msAt((a + b) / 2 - (right - width), { ...range, width });
      look({ range: zoomed(range, at, apart / now, length) });
      apart = now;
    };
    const onEnd = ({ pointerId }: PointerEvent) => fingers.delete(pointerId);
    element?.addEventListener("pointerdown", onDown, true);
    addEventListener("pointermove", onMove);
    addEventListener("pointerup", onEnd);
    addEventListener("pointercancel", onEnd);
    return () => {
      element?.removeEventListener("pointerdown", onDown, true);
      removeEventListener("pointermove", onMove);
      removeEventListener("pointerup", onEnd);
      removeEventListener("pointercancel", onEnd);
    };
  }, [place, width, length]);
}

function distance(fingers: ReadonlyMap<number, number>): number {
  const [a = 0, b = 0] = fingers.values();
  return Math.max(16, Math.abs(a - b));
}
