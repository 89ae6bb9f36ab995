import type { LiveMap } from "equator/analysis";
import { useEffect, useRef } from "react";
import { useView } from "../state/view.ts";
import { levelAt, levelText } from "./painter.ts";

const width = 260;
const height = 56;

/** The course of an activity against rest, with the shared time in it. */
export function Sparkline({
  live,
  activity,
  label,
}: {
  readonly live: LiveMap;
  readonly activity: number;
  readonly label: string;
}) {
  const cursor = useRef<SVGPathElement>(null);
  const values = Array.from(live.times, (_, row) => levelAt(live, activity, row));
  const rest = live.resting[activity] ?? 1;
  const low = Math.min(rest, ...values);
  const high = Math.max(rest, ...values);
  const span = high - low || 1;
  const y = (value: number) => Math.round(10 * (2 + (height - 4) * (1 - (value - low) / span))) / 10;
  const x = (row: number) => Math.round((10 * width * row) / Math.max(1, values.length - 1)) / 10;
  const line = values.map((value, row) => `${row === 0 ? "M" : "L"}${x(row)} ${y(value)}`).join("");
  const between = `${levelText(low, rest)} to ${levelText(high, rest)}`;
  useEffect(() => {
    const point = () => {
      const at = (width * useView.getState().cursor) / (live.times.at(-1) ?? 1);
      cursor.current?.setAttribute("d", `M${at.toFixed(1)} 0V${height}`);
    };
    point();
    return useView.subscribe(point);
  }, [live]);
  return (
    <figure className="map-course">
      <svg
        className="map-sparkline"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label} over the protocol: ${between}`}
      >
        <path className="map-rest" d={`M0 ${y(rest)}H${width}`} />
        <path d={line} />
        <path ref={cursor} className="map-cursor" />
      </svg>
      <figcaption>{between}; dashed: rest</figcaption>
    </figure>
  );
}
