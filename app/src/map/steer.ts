import type { KeyboardEvent } from "react";
import { fitted, showing, zoomed } from "./camera.ts";
import { useMap } from "./map-state.ts";
import type { MapNode, TissueMaps } from "./maps.ts";
import { neighbour } from "./neighbour.ts";
import { pickAt } from "./pick.ts";
import type { MapScreen } from "./use-camera.ts";

/** Nearer; beyond a limit the next level stands in its place, and back again. */
export function deepen(screen: MapScreen, by: number, at?: { x: number; y: number }): void {
  const { level, camera, size, place } = screen;
  const { level: depth, look } = useMap.getState();
  const { width, height } = size();
  const next = zoomed(camera.current, by, at ?? { x: width / 2, y: height / 2 });
  const whole = fitted(level, size()).scale;
  if (by > 1 && next.scale > 2.2 && depth < 2) look({ level: depth + 1 });
  else if (by < 1 && next.scale < 0.55 * Math.min(whole, 1) && depth > 0) look({ level: depth - 1 });
  else place(next);
}

/** What keys do on a map. */
export function steerByKeys(key: KeyboardEvent, screen: MapScreen, maps: TissueMaps): void {
  const { level, size, place } = screen;
  const { look } = useMap.getState();
  const steps: Readonly<Record<string, () => void>> = {
    "+": () => deepen(screen, 1.25),
    "=": () => deepen(screen, 1.25),
    "-": () => deepen(screen, 0.8),
    "0": () => place(fitted(level, size())),
    "1": () => look({ level: 0 }),
    "2": () => look({ level: 1 }),
    "3": () => look({ level: 2 }),
    Escape: () => look({ picked: undefined, isLarge: false }),
    Enter: () => pickAt(document.activeElement, maps),
    " ": () => pickAt(document.activeElement, maps),
    ArrowLeft: () => walk(screen, -1, 0),
    ArrowRight: () => walk(screen, 1, 0),
    ArrowUp: () => walk(screen, 0, -1),
    ArrowDown: () => walk(screen, 0, 1),
  };
  const step = key.ctrlKey || key.metaKey || key.altKey ? undefined : steps[key.key];
  if (step === undefined) return;
  key.preventDefault();
  key.stopPropagation();
  step();
}

/** To the activity that lies next that way. */
function walk(screen: MapScreen, x: number, y: number): void {
  const { level, svg, camera, size, place } = screen;
  const node = focusedNode(screen);
  const next = node === undefined ? level.nodes[0] : neighbour(level.nodes, node, { x, y });
  if (next === undefined) return;
  place(showing(camera.current, { x: next[1], y: next[2] }, size()));
  focusNode(svg.current, next[0]);
}

function focusedNode({ level: { nodes } }: MapScreen): MapNode | undefined {
  const place = document.activeElement?.getAttribute("data-node");
  return place == null ? undefined : nodes.find(([activity]) => activity === Number(place));
}

/** One of the activities is reached by Tab; arrow keys go on from it. */
function focusNode(svg: SVGSVGElement | null, activity: number): void {
  for (const node of svg?.querySelectorAll<SVGElement>("[data-node]") ?? []) {
    const isNext = node.getAttribute("data-node") === String(activity);
    node.setAttribute("tabindex", isNext ? "0" : "-1");
    if (isNext) node.focus({ preventScroll: true });
  }
}
