import type { RealisedEvent } from "../../protocol/event.ts";
import { bandKinds, type LineBands } from "../bands.ts";
import type { Clock } from "../clock.ts";
import { formatNumber } from "../numbers.ts";
import { lineName, type SeriesLine } from "../series-lines.ts";
import { timeTicks, type ValueAxis, valueAxis } from "./axis.ts";
import { bandLabels, bandMarks } from "./band-marks.ts";
import { curvePath } from "./curve-path.ts";
import { escapeHtml } from "./escape.ts";

/** The drawing in its own units; the page scales it. The script that moves the cursor reads the same numbers. */
export const frame = { width: 420, height: 190, left: 46, right: 410, top: 12, bottom: 164 };

export interface ChartInput {
  readonly lines: readonly SeriesLine[];
  /** The bands of each line. */
  readonly bands: readonly LineBands[];
  /** Whether the bands are hatched: the curve rests on assumed numbers alone. */
  readonly hatched: boolean;
  readonly times: Float64Array;
  readonly clock: Clock;
  readonly events: readonly RealisedEvent[];
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
}

/** A chart as static SVG: axes, event marks, the baselines, the curves, and a hidden cursor. */
export function chartSvg(input: ChartInput): string {
  const { lines, bands, hatched, times, summary } = input;
  const axis = axisOf(lines, bands);
  const x = xScale(times);
  const y = (value: number) =>
    frame.bottom - ((value - axis.low) / (axis.high - axis.low)) * (frame.bottom - frame.top);
  return [
    `<svg class="chart" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${escapeHtml(summary)}">`,
    eventMarks(input, x),
    valueGrid(axis, y),
    timeGrid(input, x),
    bandMarks(bands, x, y, hatched),
    baselineMark(lines, y),
    ...lines.map((line, index) => {
      return `<path class="line s${index % 6}" d="${curvePath(times, line.curve.values, x, y)}"/>`;
    }),
    bandLabels(bands, x, y),
    lineLabels(lines, times, y),
    cursorMarks(lines),
    "</svg>",
  ].join("");
}

/** Domain of the value axis: all lines, their baselines and their bands, whichever are shown. */
export function axisOf(lines: readonly SeriesLine[], bands: readonly LineBands[]): ValueAxis {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  const include = (value: number) => {
    if (!Number.isFinite(value)) return;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  };
  for (const { curve, baseline } of lines) {
    include(baseline);
    curve.values.forEach(include);
  }
  for (const line of bands) {
    for (const kind of bandKinds) {
      line[kind]?.curve.low90.forEach(include);
      line[kind]?.curve.high90.forEach(include);
    }
  }
  return valueAxis(lowest, highest);
}

function xScale(times: Float64Array): (at: number) => number {
  const from = times[0] ?? 0;
  const span = Math.max(1, (times.at(-1) ?? 1) - from);
  return (at) => frame.left + ((at - from) / span) * (frame.right - frame.left);
}

const r = (value: number) => String(Number(value.toFixed(1)));

function valueGrid({ ticks }: ValueAxis, y: (value: number) => number): string {
  return ticks
    .map((tick) => {
      const at = r(y(tick));
      const line = `<path class="grid" d="M${frame.left} ${at}H${frame.right}"/>`;
      return `${line}<text class="tick" x="${frame.left - 6}" y="${r(y(tick) + 4)}" text-anchor="end">${formatNumber(tick)}</text>`;
    })
    .join("");
}

function timeGrid({ clock, times }: ChartInput, x: (at: number) => number): string {
  return timeTicks(clock, times[0] ?? 0, times.at(-1) ?? 0, 6)
    .map(({ at, label }) => {
      const mark = `<path class="axis" d="M${r(x(at))} ${frame.bottom}v4"/>`;
      const anchor = x(at) > frame.right - 12 ? "end" : x(at) < frame.left + 12 ? "start" : "middle";
      return `${mark}<text class="tick" x="${r(x(at))}" y="${frame.bottom + 17}" text-anchor="${anchor}">${escapeHtml(label)}</text>`;
    })
    .join("");
}

/** Lasting events are shaded, instants are pointed at from above; too many to tell apart are left to the timeline. */
function eventMarks({ events, times }: ChartInput, x: (at: number) => number): string {
  const from = times[0] ?? 0;
  const to = times.at(-1) ?? 0;
  const whole = 0.9 * (to - from);
  const seen = events.filter(({ at, duration }) => at + duration >= from && at <= to && duration < whole);
  if (seen.length > 60) return "";
  const marks = seen.map(({ at, duration }) => {
    if (duration === 0) return `<path class="instant" d="M${r(x(at))} ${frame.top}l-4 -7h8z"/>`;
    const start = Math.max(frame.left, x(at));
    const width = Math.max(1.5, Math.min(frame.right, x(at + duration)) - start);
    return `<rect class="event" x="${r(start)}" y="${frame.top}" width="${r(width)}" height="${frame.bottom - frame.top}"/>`;
  });
  return marks.join("");
}

function baselineMark(lines: readonly SeriesLine[], y: (value: number) => number): string {
  const level = lines[0]?.baseline ?? Number.NaN;
  return Number.isFinite(level)
    ? `<path class="baseline" d="M${frame.left} ${r(y(level))}H${frame.right}"/>`
    : "";
}

/** Names beside the lines, where the lines are furthest apart; a single line needs none. */
function lineLabels(lines: readonly SeriesLine[], times: Float64Array, y: (value: number) => number): string {
  if (lines.length < 2) return "";
  const where = indexOfWidestGap(lines);
  const share = where / Math.max(1, times.length - 1);
  const x = frame.left + share * (frame.right - frame.left) + (share < 0.7 ? 7 : -7);
  const anchor = share < 0.7 ? "start" : "end";
  const places = lines
    .map((line, index) => ({ line, index, at: y(line.curve.values[where] ?? line.baseline) + 4 }))
    .sort((a, b) => a.at - b.at);
  let free = frame.top + 8;
  return places
    .map(({ line, index, at: lineAt }, rank) => {
      const at = lineAt + (rank === 0 ? -10 : 10);
      const room = frame.bottom - 4 - (places.length - 1 - rank) * 13;
      const place = Math.min(room, Math.max(free, at));
      free = place + 13;
      return `<text class="name n${index % 6}" x="${r(x)}" y="${r(place)}" text-anchor="${anchor}">${escapeHtml(lineName(line))}</text>`;
    })
    .join("");
}

function indexOfWidestGap(lines: readonly SeriesLine[]): number {
  const [first, ...others] = lines.map(({ curve }) => curve.values);
  const gaps = Array.from(first ?? [], (value, i) =>
    Math.min(...others.map((values) => Math.abs((values[i] ?? value) - value))),
  );
  return gaps.reduce((best, gap, i) => (gap > (gaps[best] ?? 0) ? i : best), 0);
}

function cursorMarks(lines: readonly SeriesLine[]): string {
  const dots = lines.map((_, index) => `<circle class="dot n${index % 6}" r="4"/>`).join("");
  return `<g class="cursor" visibility="hidden"><path d="M0 ${frame.top}V${frame.bottom}"/>${dots}</g>`;
}
