import { useEffect } from "react";
import { showing, showingPath } from "./camera.ts";
import { useMap } from "./map-state.ts";
import type { MapScreen } from "./use-camera.ts";

/** Marks what is picked, and brings it into view. */
export function usePicked({ level, svg, camera, size, place }: MapScreen): void {
  const picked = useMap((map) => map.picked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the camera is moved when something is picked alone.
  useEffect(() => {
    for (const element of svg.current?.querySelectorAll("[data-picked]") ?? [])
      element.removeAttribute("data-picked");
    if (picked === undefined) return;
    const found = svg.current?.querySelector(`[data-pick="${picked.kind} ${picked.place}"]`);
    found?.setAttribute("data-picked", "");
    if (picked.kind === "activity") {
      const node = level.nodes.find(([one]) => one === picked.place);
      if (node) place(showing(camera.current, { x: node[1], y: node[2] }, size()));
    } else {
      const edge = level.edges[picked.place];
      if (edge) place(showingPath(camera.current, edge[3], size()));
    }
  }, [picked, level]);
}
