import { centred, fitted, middleOf } from "./camera.ts";
import type { TissueMaps } from "./maps.ts";
import { deepen } from "./steer.ts";
import type { MapScreen } from "./use-camera.ts";

/** How large a map is drawn. */
export function MapZoom({ screen, maps }: { readonly screen: MapScreen; readonly maps: TissueMaps }) {
  const { level, size, place } = screen;
  return (
    <fieldset className="map-zoom">
      <legend className="unseen">Size of the map</legend>
      <button type="button" aria-label="Nearer" onClick={() => deepen(screen, 1.25)}>
        +
      </button>
      <button type="button" aria-label="Farther" onClick={() => deepen(screen, 0.8)}>
        −
      </button>
      <button type="button" onClick={() => place(fitted(level, size()))}>
        Fit
      </button>
      <button
        type="button"
        onClick={() => place(centred(middleOf(maps, level), 1, size()))}
        title="Life size, around mTORC1"
      >
        1:1
      </button>
    </fieldset>
  );
}
