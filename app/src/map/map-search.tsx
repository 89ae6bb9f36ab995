import { useState } from "react";
import { findActivities, isNamed } from "./find-activities.ts";
import { useMap } from "./map-state.ts";
import type { TissueMaps } from "./maps.ts";

/** Finds an activity by its name, an alias or words; Enter goes on to the next that is met. */
export function MapSearch({ maps }: { readonly maps: TissueMaps }) {
  const search = useMap((map) => map.search);
  const depth = useMap((map) => map.level);
  const look = useMap((map) => map.look);
  const [turn, setTurn] = useState(0);
  const found = findActivities(maps.activities, search);

  /** Shows one, at the first depth that has it. */
  const show = (place: number | undefined) => {
    const has = (level: number) => maps.levels[level]?.nodes.some(([activity]) => activity === place);
    const level = [depth, 0, 1, 2].find(has);
    if (place !== undefined && level !== undefined) look({ level, picked: { kind: "activity", place } });
  };
  const type = (text: string) => {
    look({ search: text });
    const [best] = findActivities(maps.activities, text);
    const named = best === undefined ? undefined : maps.activities[best];
    const isWhole = named !== undefined && isNamed(named, text);
    if (isWhole) show(best);
    setTurn(isWhole ? 1 : 0);
  };
  const goOn = () => {
    if (found.length === 0) return;
    show(found[turn % found.length]);
    setTurn(turn + 1);
  };
  const shown = turn === 0 ? undefined : maps.activities[found[(turn - 1) % found.length] ?? -1];
  return (
    <div className="map-search">
      <label>
        <span className="unseen">Find an activity</span>
        <input
          type="search"
          list="map-activities"
          placeholder="Find: AKT1, p70S6K …"
          value={search}
          onChange={({ target }) => type(target.value)}
          onKeyDown={({ key }) => key === "Enter" && goOn()}
        />
      </label>
      <datalist id="map-activities">
        {maps.activities.map(({ id, label, also }) => (
          <option key={id} value={label}>
            {also}
          </option>
        ))}
      </datalist>
      <output>
        {search.trim() === ""
          ? ""
          : shown === undefined
            ? `${found.length === 0 ? "none" : `${found.length}, Enter goes through`}`
            : `${((turn - 1) % found.length) + 1} of ${found.length}: ${shown.label}`}
      </output>
    </div>
  );
}
