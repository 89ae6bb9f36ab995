import { centred } from "./camera.ts";
import { MapPicture } from "./map-picture.tsx";
import { useMap } from "./map-state.ts";
import { MapZoom } from "./map-zoom.tsx";
import type { MapLevel, TissueMaps } from "./maps.ts";
import { Minimap } from "./minimap.tsx";
import { steerByKeys } from "./steer.ts";
import { useCamera } from "./use-camera.ts";
import { useDrag } from "./use-drag.ts";
import { usePicked } from "./use-picked.ts";
import { useWheel } from "./use-wheel.ts";

interface ViewProps {
  readonly maps: TissueMaps;
  readonly level: MapLevel;
}

/** The map as a picture that can be moved, zoomed and walked through by keys. */
export function MapView({ maps, level }: ViewProps) {
  const depth = useMap((map) => map.level);
  const screen = useCamera(maps, level);
  const { svg, world, frame, camera, size, place } = screen;
  usePicked(screen);
  useWheel(screen);
  const drag = useDrag(screen, maps);
  return (
    <div className="map-frame">
      <div className="map-sheet">
        {/* biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset. */}
        <svg
          ref={svg}
          className="map-picture"
          role="group"
          aria-label={`Map of ${maps.name}: ${level.nodes.length} activities, ${level.edges.length} influences. Arrow keys walk, Enter opens, 1 to 3 choose the depth, Page Up and Page Down go to the event before and after.`}
          onKeyDown={(key) => steerByKeys(key, screen, maps)}
          {...drag}
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
            onGo={(spot) => place(centred(spot, camera.current.scale, size()))}
            onStep={(x, y) => {
              const { width, height } = size();
              place({ ...camera.current, x: camera.current.x - x * width, y: camera.current.y - y * height });
            }}
          />
        )}
      </div>
      <MapZoom screen={screen} maps={maps} />
    </div>
  );
}
