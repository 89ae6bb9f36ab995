import { useEffect, useRef } from "react";
import { ActivityCard } from "./activity-card.tsx";
import { InfluenceCard } from "./influence-card.tsx";
import { useMap } from "./map-state.ts";
import type { MapLevel, TissueMaps } from "./maps.ts";

interface DetailsProps {
  readonly maps: TissueMaps;
  readonly level: MapLevel;
}

/** What was picked on the map: an activity with its course, or an influence with its evidence. */
export function MapDetails({ maps, level }: DetailsProps) {
  const picked = useMap((map) => map.picked);
  const look = useMap((map) => map.look);
  const place = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is picked shall be seen, also where the card lies below.
  useEffect(() => place.current?.scrollIntoView({ block: "nearest" }), [picked]);
  if (picked === undefined) return null;
  const edge = picked.kind === "influence" ? level.edges[picked.place] : undefined;
  return (
    <section ref={place} className="map-details" aria-live="polite" aria-label="What is picked on the map">
      <button
        type="button"
        className="map-close"
        aria-label="Close"
        onClick={() => look({ picked: undefined })}
      >
        ×
      </button>
      {picked.kind === "activity" && <ActivityCard maps={maps} level={level} place={picked.place} />}
      {edge !== undefined && <InfluenceCard key={`${edge[0]} ${edge[1]}`} maps={maps} edge={edge} />}
    </section>
  );
}
