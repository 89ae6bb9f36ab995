import type { OffsetLoss } from "equator/analysis";

const width = 260;
const height = 96;
const left = 42;
const bottom = 22;
const hour = 3_600_000;

const sides = [
  { side: "growth", name: "growth", dash: undefined },
  { side: "maintenance", name: "maintenance", dash: "5 3" },
] as const;

/** What is lost on each side, by how far one of the two is moved. */
export function OffsetPicture({
  curve,
  moved,
}: {
  readonly curve: readonly OffsetLoss[];
  readonly moved: string;
}) {
  const hours = curve.map(({ offset }) => offset / hour);
  const [first, last] = [Math.min(...hours), Math.max(...hours)];
  const x = (h: number) => left + ((h - first) / Math.max(1e-9, last - first)) * (width - left - 8);
  const y = (share: number) => 6 + (1 - Math.max(0, Math.min(1, share))) * (height - bottom - 6);
  return (
    <figure className="offsets">
      <figcaption>Lost, by hours that {moved} is moved</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={inWords(curve, moved)}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line className="grid" x1={left} x2={width - 8} y1={y(share)} y2={y(share)} />
            <text x={left - 4} y={y(share) + 4} textAnchor="end">
              {share * 100} %
            </text>
          </g>
        ))}
        <line className="now" x1={x(0)} x2={x(0)} y1={4} y2={height - bottom} />
        {[...new Set([first, 0, last])].map((h) => (
          <text
            key={h}
            x={x(h)}
            y={height - 6}
            textAnchor={h === first ? "start" : h === last ? "end" : "middle"}
          >
            {h === 0 ? "now" : `${h > 0 ? "+" : "−"}${Math.abs(h)} h`}
          </text>
        ))}
        {sides.map(({ side, dash }) => (
          <polyline
            key={side}
            className={`side-${side}`}
            strokeDasharray={dash}
            points={curve
              .filter((point) => Number.isFinite(point[side]))
              .map((point) => `${x(point.offset / hour)},${y(point[side])}`)
              .join(" ")}
          />
        ))}
      </svg>
      <p className="key">
        {sides.map(({ side, name, dash }) => (
          <span key={side}>
            <svg viewBox="0 0 24 8" aria-hidden="true">
              <line className={`side-${side}`} strokeDasharray={dash} x1="0" x2="24" y1="4" y2="4" />
            </svg>
            {name}
          </span>
        ))}
      </p>
    </figure>
  );
}

function inWords(curve: readonly OffsetLoss[], moved: string): string {
  const percent = (share: number) =>
    Number.isFinite(share) ? `${Math.round(100 * Math.min(1, share))} %` : "none";
  const points = curve.map(
    ({ offset, growth, maintenance }) =>
      `${offset / hour} h: ${percent(growth)} of growth and ${percent(maintenance)} of maintenance`,
  );
  return `Lost by hours that ${moved} is moved. ${points.join("; ")}`;
}
