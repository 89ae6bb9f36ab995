import { formatNumber } from "equator/report";
import { useState } from "react";

/** A curve with its band over numbers on the horizontal axis. */
export interface BandChartProps {
  readonly title: string;
  readonly unit: string;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly low?: ArrayLike<number> | undefined;
  readonly high?: ArrayLike<number> | undefined;
  readonly xText: (x: number) => string;
  /** Whether 0 is drawn as a line, and always shown. */
  readonly hasZero?: boolean;
  /** Whether the points were computed one by one: they are marked. */
  readonly hasPoints?: boolean;
  /** Where on the horizontal axis the number is told while nothing is pointed at; at its end by default. */
  readonly told?: number;
  /** A place on the horizontal axis that is marked, and what it is called. */
  readonly mark?: { readonly x: number; readonly name: string } | undefined;
}

const height = 190;
const [wide, narrow] = [640, 360];

/** Where the curve is drawn: on narrow screens in fewer units, so that letters stay as large. */
function boxOf() {
  const width = globalThis.innerWidth < 700 ? narrow : wide;
  return { width, left: 62, right: width - 12, top: 14, bottom: height - 26 };
}

/** A line chart for few points, drawn by itself; the number at the pointer is said below. */
export function BandChart(props: BandChartProps) {
  const { title, unit, x, y, low, high, xText, hasZero = false, hasPoints = false, mark, told } = props;
  const [at, setAt] = useState<number>();
  const box = boxOf();
  const last = x.length - 1;
  const [x0, x1] = [x[0] ?? 0, x[last] ?? 1];
  const [y0, y1] = rangeOf([y, low, high], hasZero);
  const px = (value: number) => box.left + ((value - x0) / (x1 - x0 || 1)) * (box.right - box.left);
  const py = (value: number) => box.bottom - ((value - y0) / (y1 - y0 || 1)) * (box.bottom - box.top);
  const path = (values: ArrayLike<number>) =>
    Array.from(values, (value, i) => `${px(x[i] ?? 0)},${py(value)}`);
  const shown = at ?? (told === undefined ? last : nearest(x, told));
  const ticks = ticksOf(y0, y1);
  const tickTexts = textsOf(ticks);
  return (
    <figure className="band-chart">
      <figcaption>
        {title}
        {unit === "" ? "" : `, ${unit}`}
      </figcaption>
      <svg
        viewBox={`0 0 ${box.width} ${height}`}
        role="img"
        aria-label={`${title}. ${wordsOf(props)}`}
        onPointerMove={({ clientX, currentTarget }) => {
          const { left, width } = currentTarget.getBoundingClientRect();
          setAt(
            nearest(
              x,
              x0 + (((clientX - left) / width) * box.width - box.left) / ((box.right - box.left) / (x1 - x0)),
            ),
          );
        }}
        onPointerLeave={() => setAt(undefined)}
      >
        {ticks.map((tick, i) => (
          <g key={tick}>
            <line className="grid" x1={box.left} x2={box.right} y1={py(tick)} y2={py(tick)} />
            <text x={box.left - 6} y={py(tick) + 4} textAnchor="end">
              {tickTexts[i]}
            </text>
          </g>
        ))}
        {(box.width === narrow ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1]).map((share) => (
          <text
            key={share}
            x={px(x0 + share * (x1 - x0))}
            y={height - 8}
            textAnchor={share === 0 ? "start" : share === 1 ? "end" : "middle"}
          >
            {xText(x0 + share * (x1 - x0))}
          </text>
        ))}
        {low !== undefined && high !== undefined && (
          <polygon className="band" points={[...path(low), ...path(high).reverse()].join(" ")} />
        )}
        {hasZero && <line className="zero" x1={box.left} x2={box.right} y1={py(0)} y2={py(0)} />}
        {mark !== undefined && (
          <g>
            <line className="zero" x1={px(mark.x)} x2={px(mark.x)} y1={box.top - 4} y2={box.bottom} />
            <text
              x={px(mark.x) + (px(mark.x) > box.right - 60 ? -4 : 4)}
              y={box.top + 4}
              textAnchor={px(mark.x) > box.right - 60 ? "end" : "start"}
            >
              {mark.name}
            </text>
          </g>
        )}
        <polyline className="line" points={path(y).join(" ")} />
        {hasPoints &&
          Array.from(y, (value, i) => <circle key={x[i]} cx={px(x[i] ?? 0)} cy={py(value)} r="3" />)}
        {at !== undefined && <circle cx={px(x[at] ?? 0)} cy={py(y[at] ?? 0)} r="4" />}
      </svg>
      <p className="at">
        {xText(x[shown] ?? 0)}: {formatNumber(y[shown] ?? Number.NaN)} {unit}
        {low !== undefined && high !== undefined && (
          <span className="quiet">
            {" "}
            (90 % of members: {formatNumber(low[shown] ?? Number.NaN)} to{" "}
            {formatNumber(high[shown] ?? Number.NaN)})
          </span>
        )}
      </p>
    </figure>
  );
}

function rangeOf(curves: readonly (ArrayLike<number> | undefined)[], hasZero: boolean): [number, number] {
  let [least, most] = hasZero ? [0, 0] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const curve of curves) {
    for (const value of Array.from(curve ?? [])) {
      if (!Number.isFinite(value)) continue;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  if (!(least < most)) return [least - Math.abs(least || 1) / 10, most + Math.abs(most || 1) / 10];
  return [least, most];
}

/** Round numbers within a range. */
function ticksOf(from: number, to: number): number[] {
  const rough = (to - from) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** As short as numbers are elsewhere, and no shorter than it takes to tell them apart. */
function textsOf(ticks: readonly number[]): readonly string[] {
  const short = ticks.map((tick) => formatNumber(tick));
  return new Set(short).size === ticks.length ? short : ticks.map((tick) => String(tick).replace("-", "−"));
}

function nearest(x: ArrayLike<number>, value: number): number {
  let best = 0;
  for (let i = 1; i < x.length; i++) {
    if (Math.abs((x[i] ?? 0) - value) < Math.abs((x[best] ?? 0) - value)) best = i;
  }
  return best;
}

function wordsOf({ x, y, unit, xText }: BandChartProps): string {
  const values = Array.from(y);
  const say = (place: number) =>
    `${formatNumber(values[place] ?? Number.NaN)} ${unit} at ${xText(x[place] ?? 0)}`;
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => values.indexOf(value));
  return `Lowest ${say(least ?? 0)}, highest ${say(most ?? 0)}`;
}
