import { useEffect, useRef } from "react";
import { saveFile } from "../export/save-file.ts";
import { useView } from "../state/view.ts";
import { followActivities } from "./live-activities.ts";
import { MapDetails } from "./map-details.tsx";
import { MapKey } from "./map-key.tsx";
import { MapSearch } from "./map-search.tsx";
import { useMap } from "./map-state.ts";
import { MapTable } from "./map-table.tsx";
import { MapView } from "./map-view.tsx";
import { levelNames, mapsOf } from "./maps.ts";
import { mapPng, mapSvg } from "./save-map.ts";
import { sight } from "./sight.ts";
import "./map.css";

/** The flow of activities of a tissue: three depths, as a picture or as a table. */
export function MapPanel() {
  const place = useRef<HTMLElement>(null);
  const tissue = useView((view) => view.tissue);
  const { other, maps, live, level: depth, isTable, isLarge, isOld, look } = useMap();
  const id = other ?? (tissue in mapsOf ? tissue : "muscle");

  // biome-ignore lint/correctness/useExhaustiveDependencies: another tissue takes its own map.
  useEffect(() => look({ other: undefined }), [tissue]);

  useEffect(() => {
    let isWanted = true;
    look({ maps: undefined, picked: undefined, live: undefined });
    void mapsOf[id]?.load().then(({ default: loaded }) => {
      if (isWanted) look({ maps: loaded });
    });
    return () => {
      isWanted = false;
    };
  }, [id, look]);

  useEffect(() => (maps === undefined ? undefined : followActivities(maps)), [maps]);

  const level = maps?.levels[depth];
  const save = async (kind: "svg" | "png") => {
    const picture = place.current?.querySelector<SVGSVGElement>(".map-picture");
    if (picture == null || maps === undefined || level === undefined) return;
    sight.paintAll();
    const svg = mapSvg(picture, maps, level);
    const name = `map-${maps.id}-${levelNames[depth]?.toLowerCase()}.${kind}`;
    if (kind === "svg") saveFile(name, svg, "image/svg+xml");
    else saveFile(name, await mapPng(svg, level), "image/png");
  };
  return (
    <section ref={place} className={isLarge ? "map map-large" : "map"} aria-label="Pathway map">
      <div className="map-tools">
        <label>
          <span className="unseen">Map of</span>
          <select value={id} onChange={({ target }) => look({ other: target.value })}>
            {Object.entries(mapsOf).map(([one, { name }]) => (
              <option key={one} value={one}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="map-levels">
          <legend className="unseen">Depth of the map</legend>
          {levelNames.map((name, i) => (
            <button
              type="button"
              key={name}
              aria-pressed={i === depth}
              onClick={() => look({ level: i, picked: undefined })}
            >
              {name} {maps?.levels[i] !== undefined && <small>{maps.levels[i].nodes.length}</small>}
            </button>
          ))}
        </fieldset>
        {maps !== undefined && <MapSearch maps={maps} />}
        <fieldset className="map-more">
          <legend className="unseen">What to do with the map</legend>
          <button type="button" aria-pressed={isTable} onClick={() => look({ isTable: !isTable })}>
            Table
          </button>
          <button type="button" aria-pressed={isLarge} onClick={() => look({ isLarge: !isLarge })}>
            Large
          </button>
          <button type="button" disabled={isTable} onClick={() => void save("svg")}>
            SVG
          </button>
          <button type="button" disabled={isTable} onClick={() => void save("png")}>
            PNG
          </button>
        </fieldset>
      </div>
      {maps !== undefined && level !== undefined ? (
        <div className="map-body" data-old={isOld}>
          {isTable ? <MapTable maps={maps} level={level} /> : <MapView maps={maps} level={level} />}
          <MapDetails maps={maps} level={level} />
        </div>
      ) : (
        <p className="map-waiting">Loading the map …</p>
      )}
      {live === undefined && maps !== undefined && (
        <p className="quiet" role="status">
          Numbers come with the curves …
        </p>
      )}
      {!isTable && <MapKey />}
    </section>
  );
}
