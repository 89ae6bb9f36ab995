import { useView } from "../state/view.ts";
import { useMap } from "./map-state.ts";
import type { MapLevel, TissueMaps } from "./maps.ts";
import { levelAt, levelText, rowAt } from "./painter.ts";
import { Sparkline } from "./sparkline.tsx";

interface ActivityProps {
  readonly maps: TissueMaps;
  readonly level: MapLevel;
  readonly place: number;
}

/** An activity: what it is, its course, its charts, and what it is tied to. */
export function ActivityCard({ maps, level, place }: ActivityProps) {
  const live = useMap((map) => map.live);
  const look = useMap((map) => map.look);
  const charted = useView((view) => view.charted);
  const chart = useView((view) => view.chart);
  const now = useView((view) => (live === undefined ? 0 : levelAt(live, place, rowAt(live, view.cursor))));
  const activity = maps.activities[place];
  if (activity === undefined) return null;
  const edges = level.edges.map((edge, i) => ({ edge, i }));
  const ties = [
    { title: "Acted on by", found: edges.filter(({ edge }) => edge[1] === place), end: 0 },
    { title: "Acts on", found: edges.filter(({ edge }) => edge[0] === place), end: 1 },
  ] as const;
  return (
    <>
      <h2>{activity.label}</h2>
      <p className="map-means">{activity.means}</p>
      {live !== undefined && (
        <>
          <p>
            Now {levelText(now, live.resting[place])}{" "}
            {live.resting[place] === 0 ? "(none at rest; 1 is its mean in an ordinary day)" : "rest"}
          </p>
          <Sparkline live={live} activity={place} label={activity.label} />
        </>
      )}
      {activity.readouts?.map((readout) => (
        <button
          type="button"
          key={readout}
          aria-pressed={charted.includes(readout)}
          onClick={() => chart(readout)}
        >
          Chart {readout}
        </button>
      ))}
      {ties.map(({ title, found, end }) =>
        found.length === 0 ? null : (
          <div key={title} className="map-ties">
            <h3>{title}</h3>
            {found.map(({ edge, i }) => (
              <button
                type="button"
                key={`${edge[0]} ${edge[1]}`}
                className={edge[2] > 0 ? "map-tie map-tie-raises" : "map-tie map-tie-lowers"}
                onClick={() => look({ picked: { kind: "influence", place: i } })}
              >
                {edge[2] > 0 ? "→" : "⊣"} {maps.activities[edge[end]]?.label}
              </button>
            ))}
          </div>
        ),
      )}
      {activity.also !== undefined && <p className="map-limits">Also called {activity.also}</p>}
      <p className="map-address">{activity.id}</p>
    </>
  );
}
