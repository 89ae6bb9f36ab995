import { useState } from "react";
import { useView } from "../state/view.ts";
import { findActivities } from "./find-activities.ts";
import { useMap } from "./map-state.ts";
import type { MapLevel, TissueMaps } from "./maps.ts";
import { levelAt, levelText, rowAt } from "./painter.ts";
import { pick } from "./pick.ts";

interface TableProps {
  readonly maps: TissueMaps;
  readonly level: MapLevel;
}

interface Row {
  readonly key: string;
  readonly place: number;
  readonly ends: readonly [number, number];
  readonly from: string;
  readonly does: string;
  readonly to: string;
  readonly gain: number;
  /** How the one that acts stands now, and the one that it acts on. */
  readonly now: number;
  readonly target: number;
  readonly flux: number;
}

const columns = [
  { id: "from", title: "Activity" },
  { id: "does", title: "does" },
  { id: "to", title: "to" },
  { id: "gain", title: "% for 1 %" },
  { id: "now", title: "First now" },
  { id: "target", title: "Second now" },
  { id: "flux", title: "Push now, %" },
] as const;

type Column = (typeof columns)[number]["id"];

/** The same as the picture, as rows that can be sorted. */
export function MapTable({ maps, level }: TableProps) {
  const [order, setOrder] = useState<{ by: Column; isUp: boolean }>({ by: "from", isUp: true });
  const live = useMap((map) => map.live);
  const search = useMap((map) => map.search);
  const at = useView((view) => (live === undefined ? 0 : rowAt(live, view.cursor)));
  const nameOf = (place: number) => maps.activities[place]?.label ?? "";
  const activity = (place: number) => (
    <button type="button" title="Chart it" onClick={() => pick(maps, { kind: "activity", place })}>
      {nameOf(place)}
    </button>
  );
  const found = findActivities(maps.activities, search);
  const rows = level.edges
    .map(([from, to, gain], place): Row => {
      const now = levelAt(live, from, at);
      return {
        key: `${from} ${to}`,
        place,
        ends: [from, to],
        from: nameOf(from),
        does: gain > 0 ? "raises" : "lowers",
        to: nameOf(to),
        gain,
        now,
        target: levelAt(live, to, at),
        flux: 100 * gain * (now - (live?.resting[from] ?? 1)),
      };
    })
    .filter(({ ends }) => search.trim() === "" || ends.some((end) => found.includes(end)))
    .sort((a, b) => compare(a[order.by], b[order.by]) * (order.isUp ? 1 : -1));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section className="map-table" aria-label={`Influences of ${maps.name}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ id, title }) => (
              <th
                key={id}
                scope="col"
                aria-sort={order.by !== id ? "none" : order.isUp ? "ascending" : "descending"}
              >
                <button
                  type="button"
                  onClick={() => setOrder({ by: id, isUp: order.by === id ? !order.isUp : true })}
                >
                  {title}
                  <span aria-hidden="true">{order.by === id ? (order.isUp ? " ↑" : " ↓") : ""}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, place, ends, from, does, to, gain, now, target, flux }) => (
            <tr key={key}>
              <td>{activity(ends[0])}</td>
              <td className={gain > 0 ? "map-word-raises" : "map-word-lowers"}>
                <button
                  type="button"
                  aria-label={`${from} ${does} ${to}: evidence`}
                  onClick={() => pick(maps, { kind: "influence", place })}
                >
                  {does}
                </button>
              </td>
              <td>{activity(ends[1])}</td>
              <td className="map-figure">{gain.toFixed(2)}</td>
              <td className="map-figure">{levelText(now, live?.resting[ends[0]])}</td>
              <td className="map-figure">{levelText(target, live?.resting[ends[1]])}</td>
              <td className="map-figure">{Number.isFinite(flux) ? Math.round(flux) + 0 : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "en");
}
