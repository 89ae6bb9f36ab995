import type { LiveMap } from "equator/analysis";
import { levelAt } from "./painter.ts";

const width = 260;
const height = 56;

/** The course of an activity against rest. */
export function Sparkline({
  live,
  activity,
  label,
}: {
  readonly live: LiveMap;
  readonly activity: number;
  readonly label: string;
}) {
  const values = Array.from(live.times, (_, row) => levelAt(live, activity, row));
  const rest = live.resting[activity] ?? 1;
  const low = Math.min(rest, ...values);
  const high = Math.max(rest, ...values);
  const span = high - low || 1;
  const y = (value: number) => Math.round(10 * (2 + (height - 4) * (1 - (value - low) / span))) / 10;
  const x = (row: number) => Math.round((10 * width * row) / Math.max(1, values.length - 1)) / 10;
  const line = values.map((value, row) => `${row === 0 ? "M" : "L"}${x(row)} ${y(value)}`).join("");
  return (
    <svg
      className="map-sparkline"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${label}: between ${low.toFixed(2)} and ${high.toFixed(2)} times rest`}
    >
      <path className="map-rest" d={`M0 ${y(rest)}H${width}`} />
      <path d={line} />
    </svg>
  );
}
