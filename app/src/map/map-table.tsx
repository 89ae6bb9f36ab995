import { useState } from "react";
import { useView } from "../state/view.ts";
import { useMap } from "./map-state.ts";
import type { MapLevel, TissueMaps } from "./maps.ts";
import { levelAt, levelText, rowAt } from "./painter.ts";

interface TableProps {
  readonly maps: TissueMaps;
  readonly level: MapLevel;
}

interface Row {
  readonly key: string;
  readonly place: number;
  readonly from: string;
  readonly does: string;
  readonly to: string;
  readonly gain: number;
  /** How the one that acts stands now. */
  readonly now: number;
  readonly rest: number;
  readonly flux: number;
}

const columns = [
  { id: "from", title: "Activity" },
  { id: "does", title: "does" },
  { id: "to", title: "to" },
  { id: "gain", title: "% for 1 %" },
  { id: "now", title: "Activity now" },
  { id: "flux", title: "Push now, %" },
] as const;

type Column = (typeof columns)[number]["id"];

/** The same as the picture, as rows that can be sorted. */
export function MapTable({ maps, level }: TableProps) {
  const [order, setOrder] = useState<{ by: Column; isUp: boolean }>({ by: "from", isUp: true });
  const live = useMap((map) => map.live);
  const search = useMap((map) => map.search);
  const look = useMap((map) => map.look);
  const at = useView((view) => (live === undefined ? 0 : rowAt(live, view.cursor)));
  const nameOf = (place: number) => maps.activities[place]?.label ?? "";
  const rows = level.edges
    .map(([from, to, gain], place): Row => {
      const now = levelAt(live, from, at);
      const rest = live?.resting[from] ?? 1;
      const flux = 100 * gain * (now - rest);
      const does = gain > 0 ? "raises" : "lowers";
      return { key: `${from} ${to}`, place, from: nameOf(from), does, to: nameOf(to), gain, now, rest, flux };
    })
    .filter(({ from, to }) => `${from} ${to}`.toLowerCase().includes(search.trim().toLowerCase()))
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
          {rows.map(({ key, place, from, does, to, gain, now, rest, flux }) => (
            <tr key={key}>
              <td>{from}</td>
              <td className={gain > 0 ? "map-word-raises" : "map-word-lowers"}>
                <button
                  type="button"
                  aria-label={`${from} ${does} ${to}: evidence`}
                  onClick={() => look({ picked: { kind: "influence", place } })}
                >
                  {does}
                </button>
              </td>
              <td>{to}</td>
              <td className="map-figure">{gain.toFixed(2)}</td>
              <td className="map-figure">{levelText(now, rest)}</td>
              <td className="map-figure">{Number.isFinite(flux) ? flux.toFixed(0) : "–"}</td>
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
