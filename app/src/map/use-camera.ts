import { type RefObject, useEffect, useRef } from "react";
import { type Camera, framed, middleOf, opened, type Size, sightOf } from "./camera.ts";
import { useMap } from "./map-state.ts";
import type { MapLevel, TissueMaps } from "./maps.ts";
import { leastRead, sight } from "./sight.ts";

/** A map on the screen: its parts, where its camera stands, and how it is put elsewhere. */
export interface MapScreen {
  readonly level: MapLevel;
  readonly svg: RefObject<SVGSVGElement | null>;
  /** What the camera moves. */
  readonly world: RefObject<SVGGElement | null>;
  /** What the small map shows of where one is. */
  readonly frame: RefObject<SVGRectElement | null>;
  readonly camera: RefObject<Camera>;
  readonly size: () => Size;
  readonly place: (next: Camera) => void;
}

/** The camera of a map: it opens on all of it, or around mTORC1. */
export function useCamera(maps: TissueMaps, level: MapLevel): MapScreen {
  const svg = useRef<SVGSVGElement>(null);
  const world = useRef<SVGGElement>(null);
  const frame = useRef<SVGRectElement>(null);
  const camera = useRef<Camera>({ x: 0, y: 0, scale: 1 });
  const isLarge = useMap((map) => map.isLarge);

  const size = () => ({
    width: svg.current?.clientWidth ?? 400,
    height: svg.current?.clientHeight ?? 400,
  });
  const place = (next: Camera) => {
    camera.current = next;
    world.current?.setAttribute("transform", `translate(${next.x} ${next.y}) scale(${next.scale})`);
    sight.camera = next;
    sight.stretch = sightOf(next, level, size());
    sight.isFar = next.scale < leastRead;
    svg.current?.toggleAttribute("data-far", sight.isFar);
    if (sight.isFar) svg.current?.style.setProperty("--far", `${Math.round(13 / next.scale)}px`);
    frame.current?.parentElement?.toggleAttribute("data-whole", sight.stretch === undefined);
    for (const [name, value] of Object.entries(sight.stretch ? framed(sight.stretch, level) : {}))
      frame.current?.setAttribute(name, value.toFixed(0));
    sight.moved();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a larger screen is fitted anew.
  useEffect(() => {
    let own: Camera | undefined;
    const settle = () => {
      own = opened(level, middleOf(maps, level), size());
      place(own);
    };
    settle();
    // A window of another size takes it along, as long as nobody has moved it.
    const watch = new ResizeObserver(() => camera.current === own && settle());
    if (svg.current !== null) watch.observe(svg.current);
    return () => watch.disconnect();
  }, [maps, level, isLarge]);

  return { level, svg, world, frame, camera, size, place };
}
