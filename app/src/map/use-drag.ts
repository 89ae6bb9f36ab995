import { type PointerEvent, useRef } from "react";
import type { TissueMaps } from "./maps.ts";
import { pickAt } from "./pick.ts";
import type { MapScreen } from "./use-camera.ts";

/** A map is moved by dragging it; what is pressed without being moved is picked. */
export function useDrag({ camera, place }: MapScreen, maps: TissueMaps) {
  const dragged = useRef<{ x: number; y: number; moved: boolean } | undefined>(undefined);
  return {
    onPointerDown: ({ clientX, clientY }: PointerEvent) => {
      dragged.current = { x: clientX, y: clientY, moved: false };
    },
    onPointerMove: (pointer: PointerEvent) => {
      const from = dragged.current;
      if (from === undefined) return;
      const [x, y] = [pointer.clientX - from.x, pointer.clientY - from.y];
      if (!from.moved && Math.hypot(x, y) < 4) return;
      place({ ...camera.current, x: camera.current.x + x, y: camera.current.y + y });
      dragged.current = { x: pointer.clientX, y: pointer.clientY, moved: true };
    },
    onPointerLeave: () => {
      dragged.current = undefined;
    },
    onPointerUp: ({ target }: PointerEvent) => {
      const wasMoved = dragged.current?.moved === true;
      dragged.current = undefined;
      if (!wasMoved) pickAt(target as Element, maps);
    },
  };
}
