import { memo, useEffect, useRef } from "react";
import { useView } from "../state/view.ts";
import { focusable } from "./focusable.ts";
import { MapDefs } from "./map-defs.tsx";
import { useMap } from "./map-state.ts";
import { endedBefore, type MapLevel, nodeHeight, outlineOf, type TissueMaps } from "./maps.ts";
import { Painter, rowAt } from "./painter.ts";
import { Pulse } from "./pulse.ts";
import { sight } from "./sight.ts";

/** As far before the end of an influence as its line stops, so that a wide one does not cover its own head. */
const arrowLength = 9;
const barGap = 4;

interface PictureProps {
  readonly maps: TissueMaps;
  readonly level: MapLevel;
}

/** Activities and influences, drawn once; how they stand is painted over them as time moves. */
export const MapPicture = memo(function MapPicture({ maps, level }: PictureProps) {
  const place = useRef<SVGGElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    return paintAlong(place.current, level);
  }, [level]);
  const leading = new Set(maps.levels[0]?.nodes.map(([activity]) => activity));
  const edgeName = ([from, to, gain]: MapLevel["edges"][number]) =>
    `${maps.activities[from]?.label} ${gain > 0 ? "raises" : "lowers"} ${maps.activities[to]?.label}`;
  return (
    <g ref={place}>
      <MapDefs />
      <g>
        {level.edges.map((edge, i) => (
          <g key={`${edge[0]} ${edge[1]}`} className={edge[2] > 0 ? "map-raises" : "map-lowers"}>
            <path
              data-edge={i}
              d={outlineOf(endedBefore(edge[3], edge[2] > 0 ? arrowLength : barGap))}
              markerEnd={edge[2] > 0 ? "url(#map-raises)" : "url(#map-lowers)"}
            />
            {/* biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own. */}
            <path
              className="map-touch"
              d={outlineOf(edge[3])}
              role="button"
              {...focusable(-1)}
              data-pick={`influence ${i}`}
              aria-label={edgeName(edge)}
            >
              <title>{edgeName(edge)}</title>
            </path>
          </g>
        ))}
      </g>
      <g>
        {level.nodes.map(([activity, x, y, width], i) => {
          const { label = "", means = "", isInput = false } = maps.activities[activity] ?? {};
          return (
            // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own.
            <g
              key={activity}
              data-node={activity}
              data-pick={`activity ${activity}`}
              className={`map-node${isInput ? " map-input" : ""}${leading.has(activity) ? " map-lead" : ""}`}
              role="button"
              {...focusable(i === 0 ? 0 : -1)}
              aria-description={means}
              transform={`translate(${x} ${y})`}
            >
              <rect
                x={-width / 2}
                y={-nodeHeight / 2}
                width={width}
                height={nodeHeight}
                rx={isInput ? 3 : 12}
              />
              <path className="map-trail" />
              <text y={-6} className="map-label">
                {label}
              </text>
              <text y={8} className="map-number" />
            </g>
          );
        })}
      </g>
    </g>
  );
});

const calm = "(prefers-reduced-motion: reduce)";

/** Follows the shared time and what is known of the activities; one pass a frame at most. */
function paintAlong(picture: Element, level: MapLevel): () => void {
  const painter = new Painter(picture, level);
  const sheet = picture.closest(".map-frame")?.querySelector("canvas");
  const pulse = sheet == null ? undefined : new Pulse(sheet);
  let frame = 0;
  const row = () => {
    const { live } = useMap.getState();
    return live === undefined ? 0 : rowAt(live, useView.getState().cursor);
  };
  const paint = () => {
    frame = 0;
    const { camera, stretch, isFar } = sight;
    painter.show(useMap.getState().live, row(), stretch, isFar);
    const isPulsing = useView.getState().isPlaying && !isFar && !matchMedia(calm).matches;
    if (isPulsing) pulse?.show(painter.strongest(stretch), performance.now(), camera);
    else pulse?.hide();
  };
  const want = () => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  paint();
  sight.moved = want;
  sight.paintAll = () => painter.show(useMap.getState().live, row());
  const unsubscribes = [useView.subscribe(want), useMap.subscribe(want)];
  return () => {
    cancelAnimationFrame(frame);
    pulse?.hide();
    for (const unsubscribe of unsubscribes) unsubscribe();
  };
}
