import { useEffect } from "react";
import { deepen } from "./steer.ts";
import type { MapScreen } from "./use-camera.ts";

/** The wheel brings a map nearer, where it points. */
export function useWheel(screen: MapScreen): void {
  useEffect(() => {
    const element = screen.svg.current;
    if (element === null) return;
    const turn = (wheel: WheelEvent) => {
      // A page that is scrolled past the map is not caught in it.
      if (!wheel.ctrlKey && !element.contains(document.activeElement)) return;
      wheel.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const at = { x: wheel.clientX - left, y: wheel.clientY - top };
      deepen(screen, wheel.deltaY < 0 ? 1.12 : 1 / 1.12, at);
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  });
}
