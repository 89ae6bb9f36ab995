import { useMap } from "./map-state.ts";
import type { TissueMaps } from "./maps.ts";

/** Finds an activity by name; the first depth that shows it is chosen. */
export function MapSearch({ maps }: { readonly maps: TissueMaps }) {
  const search = useMap((map) => map.search);
  const depth = useMap((map) => map.level);
  const look = useMap((map) => map.look);
  const go = (text: string) => {
    look({ search: text });
    const wanted = text.trim().toLowerCase();
    const found = maps.activities.findIndex(({ label }) => label.toLowerCase() === wanted);
    if (found < 0) return;
    const shows = (level: number) => maps.levels[level]?.nodes.some(([activity]) => activity === found);
    const level = [depth, 0, 1, 2].find(shows);
    if (level !== undefined) look({ level, picked: { kind: "activity", place: found } });
  };
  return (
    <label className="map-search">
      <span className="unseen">Find an activity</span>
      <input
        type="search"
        list="map-activities"
        placeholder="Find …"
        value={search}
        onChange={({ target }) => go(target.value)}
      />
      <datalist id="map-activities">
        {[...new Set(maps.activities.map(({ label }) => label))].map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </label>
  );
}
