import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { type Camera, centred, fitted, opened, showing, sightOf, zoomed } from "./camera.ts";
import { MapPicture } from "./map-picture.tsx";
import { type Picked, useMap } from "./map-state.ts";
import type { MapLevel, MapNode, TissueMaps } from "./maps.ts";
import { Minimap } from "./minimap.tsx";
import { neighbour } from "./neighbour.ts";
import { pick } from "./pick.ts";
import { leastRead, sight } from "./sight.ts";

interface ViewProps {
  readonly maps: TissueMaps;
  readonly level: MapLevel;
}

/** The map as a picture that can be moved, zoomed and walked through by keys. */
export function MapView({ maps, level }: ViewProps) {
  const svg = useRef<SVGSVGElement>(null);
  const world = useRef<SVGGElement>(null);
  const frame = useRef<SVGRectElement>(null);
  const camera = useRef<Camera>({ x: 0, y: 0, scale: 1 });
  const dragged = useRef<{ x: number; y: number; moved: boolean } | undefined>(undefined);
  const depth = useMap((map) => map.level);
  const isLarge = useMap((map) => map.isLarge);
  const picked = useMap((map) => map.picked);
  const look = useMap((map) => map.look);

  const place = (next: Camera) => {
    camera.current = next;
    world.current?.setAttribute("transform", `translate(${next.x} ${next.y}) scale(${next.scale})`);
    sight.camera = next;
    sight.stretch = sightOf(next, level, screen());
    sight.isFar = next.scale < leastRead;
    svg.current?.toggleAttribute("data-far", sight.isFar);
    if (sight.isFar) svg.current?.style.setProperty("--far", `${Math.round(13 / next.scale)}px`);
    frame.current?.parentElement?.toggleAttribute("data-whole", sight.stretch === undefined);
    for (const [name, value] of Object.entries(sight.stretch ?? {}))
      frame.current?.setAttribute(name, value.toFixed(0));
    sight.moved();
  };
  const screen = () => ({
    width: svg.current?.clientWidth ?? 400,
    height: svg.current?.clientHeight ?? 400,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a larger screen is fitted anew.
  useEffect(() => {
    let own: Camera | undefined;
    const settle = () => {
      own = opened(level, middleOf(maps, level), screen());
      place(own);
    };
    settle();
    // A window of another size takes it along, as long as nobody has moved it.
    const watch = new ResizeObserver(() => camera.current === own && settle());
    if (svg.current !== null) watch.observe(svg.current);
    return () => watch.disconnect();
  }, [maps, level, isLarge]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the camera is moved when something is picked alone.
  useEffect(() => {
    for (const element of svg.current?.querySelectorAll("[data-picked]") ?? [])
      element.removeAttribute("data-picked");
    if (picked === undefined) return;
    const found = svg.current?.querySelector(`[data-pick="${picked.kind} ${picked.place}"]`);
    found?.setAttribute("data-picked", "");
    const node = picked.kind === "activity" && level.nodes.find(([one]) => one === picked.place);
    if (node) place(showing(camera.current, { x: node[1], y: node[2] }, screen()));
  }, [picked, level]);

  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const turn = (wheel: WheelEvent) => {
      // A page that is scrolled past the map is not caught in it.
      if (!wheel.ctrlKey && !element.contains(document.activeElement)) return;
      wheel.preventDefault();
      const frame = element.getBoundingClientRect();
      const at = { x: wheel.clientX - frame.left, y: wheel.clientY - frame.top };
      deepen(wheel.deltaY < 0 ? 1.12 : 1 / 1.12, at);
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  });

  /** Nearer; beyond a limit the next level stands in its place, and back again. */
  const deepen = (by: number, at = { x: screen().width / 2, y: screen().height / 2 }) => {
    const next = zoomed(camera.current, by, at);
    const whole = fitted(level, screen()).scale;
    if (by > 1 && next.scale > 2.2 && depth < 2) look({ level: depth + 1 });
    else if (by < 1 && next.scale < 0.55 * Math.min(whole, 1) && depth > 0) look({ level: depth - 1 });
    else place(next);
  };

  const onKeyDown = (key: KeyboardEvent) => {
    const node = focusedNode(level);
    const steps: Readonly<Record<string, () => void>> = {
      "+": () => deepen(1.25),
      "=": () => deepen(1.25),
      "-": () => deepen(0.8),
      "0": () => place(fitted(level, screen())),
      "1": () => look({ level: 0 }),
      "2": () => look({ level: 1 }),
      "3": () => look({ level: 2 }),
      Escape: () => look({ picked: undefined, isLarge: false }),
      Enter: () => pickAt(document.activeElement),
      " ": () => pickAt(document.activeElement),
      ArrowLeft: () => walk(node, -1, 0),
      ArrowRight: () => walk(node, 1, 0),
      ArrowUp: () => walk(node, 0, -1),
      ArrowDown: () => walk(node, 0, 1),
    };
    const step = key.ctrlKey || key.metaKey || key.altKey ? undefined : steps[key.key];
    if (step === undefined) return;
    key.preventDefault();
    key.stopPropagation();
    step();
  };

  const walk = (node: MapNode | undefined, x: number, y: number) => {
    const next = node === undefined ? level.nodes[0] : neighbour(level.nodes, node, { x, y });
    if (next === undefined) return;
    place(showing(camera.current, { x: next[1], y: next[2] }, screen()));
    focusNode(svg.current, next[0]);
  };

  const pickAt = (element: Element | null) => {
    const found = element === null ? undefined : pickedOf(element);
    if (found !== undefined) pick(maps, found);
  };

  const onPointerMove = (pointer: PointerEvent) => {
    const from = dragged.current;
    if (from === undefined) return;
    const [x, y] = [pointer.clientX - from.x, pointer.clientY - from.y];
    if (!from.moved && Math.hypot(x, y) < 4) return;
    place({ ...camera.current, x: camera.current.x + x, y: camera.current.y + y });
    dragged.current = { x: pointer.clientX, y: pointer.clientY, moved: true };
  };

  return (
    <div className="map-frame">
      <div className="map-sheet">
        {/* biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset. */}
        <svg
          ref={svg}
          className="map-picture"
          role="group"
          aria-label={`Map of ${maps.name}: ${level.nodes.length} activities, ${level.edges.length} influences. Arrow keys walk, Enter opens, 1 to 3 choose the depth, Page Up and Page Down go to the event before and after.`}
          onKeyDown={onKeyDown}
          onPointerDown={({ clientX, clientY }) => {
            dragged.current = { x: clientX, y: clientY, moved: false };
          }}
          onPointerMove={onPointerMove}
          onPointerLeave={() => {
            dragged.current = undefined;
          }}
          onPointerUp={({ target }) => {
            const wasMoved = dragged.current?.moved === true;
            dragged.current = undefined;
            if (!wasMoved) pickAt(target as Element);
          }}
        >
          <g ref={world}>
            <MapPicture maps={maps} level={level} />
          </g>
        </svg>
        <canvas className="map-dots" />
        {depth > 0 && (
          <Minimap
            level={level}
            frame={frame}
            onGo={(spot) => place(centred(spot, camera.current.scale, screen()))}
            onStep={(x, y) => {
              const { width, height } = screen();
              place({ ...camera.current, x: camera.current.x - x * width, y: camera.current.y - y * height });
            }}
          />
        )}
      </div>
      <fieldset className="map-zoom">
        <legend className="unseen">Size of the map</legend>
        <button type="button" aria-label="Nearer" onClick={() => deepen(1.25)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => deepen(0.8)}>
          −
        </button>
        <button type="button" onClick={() => place(fitted(level, screen()))}>
          Fit
        </button>
        <button
          type="button"
          onClick={() => place(centred(middleOf(maps, level), 1, screen()))}
          title="Life size, around mTORC1"
        >
          1:1
        </button>
      </fieldset>
    </div>
  );
}

/** mTORC1, else the middle. */
function middleOf({ activities }: TissueMaps, { nodes, width, height }: MapLevel): { x: number; y: number } {
  const node = nodes.find(([activity]) => activities[activity]?.label === "mTORC1");
  return node === undefined ? { x: width / 2, y: height / 2 } : { x: node[1], y: node[2] };
}

function pickedOf(element: Element): Picked | undefined {
  const [kind, place] = element.closest("[data-pick]")?.getAttribute("data-pick")?.split(" ") ?? [];
  if (kind !== "activity" && kind !== "influence") return undefined;
  return { kind, place: Number(place) };
}

function focusedNode({ nodes }: MapLevel): MapNode | undefined {
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
