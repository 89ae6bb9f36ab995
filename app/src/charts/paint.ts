import type { RealisedEvent } from "equator/protocol";
import type { DrawnPoint } from "../own-data/own-points.ts";
import { markOutline } from "../own-data/point-marks.ts";
import { laneOf } from "../timeline/lanes.ts";
import { mostlyAssumed } from "./assay-label.ts";
import { type Beside, paintBeside } from "./beside.ts";
import type { ChartLine, ChartNumbers } from "./chart-numbers.ts";
import { apart } from "./labels-apart.ts";
import { strokeOf, type Theme } from "./theme.ts";

/** Where numbers stand on a canvas, in its own pixels. */
export interface Places {
  readonly x: (ms: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the canvas to one of the page. */
  readonly density: number;
}

/** What is drawn besides curves. */
export interface Around {
  readonly events: readonly RealisedEvent[];
  readonly points: readonly DrawnPoint[];
  /** What other protocols give. */
  readonly beside: readonly Beside[];
  /** Whether bands are those of before the last change. */
  readonly isOld: boolean;
}

/** The bands of curves and what they are at rest: below the curves. */
export function paintUnder(
  context: CanvasRenderingContext2D,
  numbers: ChartNumbers,
  { places, theme, isOld }: { readonly places: Places; readonly theme: Theme; readonly isOld: boolean },
): void {
  inside(context, places, () => {
    numbers.lines.forEach((line, i) => {
      const { colour } = strokeOf(i, theme.curves);
      paintBand(context, line, places, isOld ? theme.quiet : colour);
    });
    const rests =
      numbers.lines[0]?.unit === "1" && areAlike(numbers.lines) ? numbers.lines.slice(0, 1) : numbers.lines;
    rests.forEach((line, i) => {
      context.strokeStyle = rests.length === 1 ? theme.quiet : strokeOf(i, theme.curves).colour;
      context.lineWidth = places.density;
      context.setLineDash([4 * places.density, 4 * places.density]);
      context.beginPath();
      context.moveTo(places.left, places.y(line.rest));
      context.lineTo(places.left + places.width, places.y(line.rest));
      context.stroke();
    });
    context.setLineDash([]);
  });
}

function areAlike(lines: readonly ChartLine[]): boolean {
  return lines.every(({ rest }) => rest === lines[0]?.rest);
}

function paintBand(
  context: CanvasRenderingContext2D,
  { band, unsourced = 0 }: ChartLine,
  places: Places,
  colour: string,
): void {
  if (band === undefined) return;
  for (const [low, high, opacity] of [
    [band.low90, band.high90, 0.16],
    [band.low50, band.high50, 0.22],
  ] as const) {
    const shape = new Path2D();
    const { times } = band;
    times.forEach((at, i) => {
      shape.lineTo(places.x(at), places.y(high[i] as number));
    });
    for (let i = times.length - 1; i >= 0; i--) {
      shape.lineTo(places.x(times[i] as number), places.y(low[i] as number));
    }
    context.globalAlpha = opacity;
    context.fillStyle = colour;
    context.fill(shape);
    if (opacity === 0.16 && unsourced > mostlyAssumed) hatch(context, shape, places, colour);
  }
  context.globalAlpha = 0.8;
  context.strokeStyle = colour;
  context.lineWidth = places.density;
  context.setLineDash([places.density, 3 * places.density]);
  context.beginPath();
  band.times.forEach((at, i) => {
    context.lineTo(places.x(at), places.y(band.median[i] as number));
  });
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** Slanted lines: what is mostly assumed. */
function hatch(context: CanvasRenderingContext2D, shape: Path2D, places: Places, colour: string): void {
  context.save();
  context.clip(shape);
  context.globalAlpha = 0.55;
  context.strokeStyle = colour;
  context.lineWidth = places.density;
  const step = 7 * places.density;
  context.beginPath();
  for (let x = places.left - places.height; x < places.left + places.width; x += step) {
    context.moveTo(x, places.top + places.height);
    context.lineTo(x + places.height, places.top);
  }
  context.stroke();
  context.restore();
}

/** Events, names at the ends of curves, measurements: above the curves. */
export function paintOver(
  context: CanvasRenderingContext2D,
  numbers: ChartNumbers,
  { places, theme, around }: { readonly places: Places; readonly theme: Theme; readonly around: Around },
): void {
  inside(context, places, () => {
    paintBeside(context, around.beside, places, theme);
    paintEvents(context, around.events, places, theme);
    paintPoints(context, numbers, { points: around.points, places, theme });
  });
  paintNames(context, numbers, places, theme);
  context.fillStyle = theme.quiet;
  context.font = `${12 * places.density}px system-ui, sans-serif`;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.fillText(numbers.axis, 2 * places.density, places.top - 8 * places.density);
}

function paintEvents(
  context: CanvasRenderingContext2D,
  events: readonly RealisedEvent[],
  { x, left, top, width, height, density }: Places,
  theme: Theme,
): void {
  // Of many weeks there are more than can be told apart.
  const shown = events.filter(({ at, duration }) => x(at + duration) >= left && x(at) <= left + width);
  if (shown.length > width / (4 * density)) return;
  for (const event of shown) {
    context.fillStyle = theme.lanes[laneOf(event.kind)];
    const from = x(event.at);
    const isLong = event.duration > 3_600_000;
    const across = isLong ? Math.max(2 * density, x(event.at + event.duration) - from) : 2 * density;
    const size = (isLong ? 3 : 8) * density;
    context.fillRect(from, top + height - size, across, size);
  }
}

function paintPoints(
  context: CanvasRenderingContext2D,
  { lines }: ChartNumbers,
  {
    points,
    places,
    theme,
  }: { readonly points: readonly DrawnPoint[]; readonly places: Places; readonly theme: Theme },
): void {
  const { x, y, density } = places;
  for (const { readout, at, value, error, set } of points) {
    const place = lines.findIndex((line) => line.readout === readout);
    const [px, py] = [x(at), y(value)];
    context.strokeStyle = theme.ink;
    context.lineWidth = 1.5 * density;
    if (error !== undefined) {
      context.beginPath();
      context.moveTo(px, y(value - error));
      context.lineTo(px, y(value + error));
      context.stroke();
    }
    context.fillStyle = lines.length > 1 ? strokeOf(place, theme.curves).colour : theme.paper;
    context.beginPath();
    for (const [cx, cy] of markOutline(set, px, py, 4 * density)) context.lineTo(cx, cy);
    context.closePath();
    context.fill();
    context.stroke();
  }
}

function paintNames(
  context: CanvasRenderingContext2D,
  { lines }: ChartNumbers,
  places: Places,
  theme: Theme,
): void {
  if (lines.length < 2) return;
  const { density } = places;
  const ends = lines.map(({ values }) => places.y(values.at(-1) ?? Number.NaN));
  const rows = apart(ends, 14 * density, places.top, places.top + places.height);
  const x = places.left + places.width + 4 * density;
  context.font = `${12 * density}px system-ui, sans-serif`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  lines.forEach(({ label }, i) => {
    const { colour, dash } = strokeOf(i, theme.curves);
    const y = rows[i] ?? Number.NaN;
    context.strokeStyle = colour;
    context.lineWidth = 3 * density;
    context.setLineDash(dash.map((length) => (length / 2) * density));
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + 12 * density, y);
    context.stroke();
    context.setLineDash([]);
    context.fillStyle = theme.ink;
    context.fillText(label, x + 16 * density, y);
  });
}

/** Paints what reaches no further than the curves may. */
export function inside(context: CanvasRenderingContext2D, places: Places, paint: () => void): void {
  context.save();
  context.beginPath();
  context.rect(places.left, places.top, places.width, places.height);
  context.clip();
  paint();
  context.restore();
}
