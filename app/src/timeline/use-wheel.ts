import { type RefObject, useEffect } from "react";
import { useView } from "../state/view.ts";
import { msAt, msOf } from "./time-scale.ts";
import { panned, zoomed } from "./zoom.ts";

/** The wheel with Ctrl or Cmd zooms where it points; sideways, or with Shift, it moves along. */
export function useWheel(place: RefObject<HTMLElement | null>, width: number, length: number): void {
  useEffect(() => {
    const element = place.current;
    const onWheel = (event: WheelEvent) => {
      // Many come before the first is drawn.
      const { look, range = { from: 0, to: length } } = useView.getState();
      const scale = { ...range, width };
      const along = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (event.ctrlKey || event.metaKey) {
        // The names of lanes stand left of the times.
        const { right = 0 } = element?.getBoundingClientRect() ?? {};
        const x = event.clientX - (right - width);
        look({ range: zoomed(scale, msAt(x, scale), event.deltaY > 0 ? 1.25 : 0.8, length) });
      } else if (along !== 0 && scale.to - scale.from < length) {
        look({ range: panned(scale, msOf(along, scale), length) });
      } else return;
      event.preventDefault();
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [place, width, length]);
}
