import { mostlyAssumed } from "../charts/assay-label.ts";
import type { ChartLine } from "../charts/chart-numbers.ts";
import { byDay, isDaily } from "../charts/daily.ts";
import { apart } from "../charts/labels-apart.ts";
import type { Drawn } from "../charts/line-chart.ts";
import { strokeOf } from "../charts/theme.ts";
import { timeTicks } from "../charts/time-ticks.ts";
import { valueRange } from "../charts/value-range.ts";
import { numberText } from "../charts/words.ts";
import { markOutline } from "../own-data/point-marks.ts";

const size = { width: 640, height: 320, left: 64, right: 24, top: 52, bottom: 56 };
const ink = "#1b2127";
const quiet = "#566069";
const grid = "#d5dbe1";

/** What stands around a picture of a chart. */
export interface PictureWords {
  readonly title: string;
  /** What it says in a sentence, for those who do not see it. */
  readonly summary: string;
  /** What made it. */
  readonly source: string;
}

/** A chart as a picture of its own: written from the numbers, on white paper. */
export function chartSvg(drawn: Drawn, { title, summary, source }: PictureWords): string {
  const { numbers, start, from, to, points } = drawn;
  const isMany = numbers.lines.length > 1;
  const right = size.width - size.right - (isMany ? 110 : 0);
  const bottom = size.height - size.bottom;
  const axis = valueRange(numbers, from, to, points);
  const x = (ms: number) => round(size.left + ((ms - from) / (to - from)) * (right - size.left));
  const y = (value: number) =>
    round(bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - size.top));
  const places: Places = { x, y, right, bottom };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="system-ui, sans-serif" font-size="12" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(summary)}</desc>`,
    `<defs><clipPath id="inside"><rect x="${size.left}" y="${size.top}" width="${right - size.left}" height="${bottom - size.top}"/></clipPath>${patterns(numbers.lines)}</defs>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    text(size.left, 22, title, `font-size="15" font-weight="600" fill="${ink}"`),
    text(8, size.top - 10, numbers.axis, `fill="${quiet}"`),
    ...axis.ticks.map(
      (tick) =>
        `<line x1="${size.left}" x2="${right}" y1="${y(tick)}" y2="${y(tick)}" stroke="${grid}"/>` +
        text(size.left - 6, y(tick) + 4, numberText(tick), `text-anchor="end" fill="${quiet}"`),
    ),
    ...timeTicks(start, from, to, 9).map(({ at, label }) =>
      text(x(at), bottom + 18, label, `text-anchor="middle" fill="${quiet}"`),
    ),
    `<g clip-path="url(#inside)">`,
    ...numbers.lines.flatMap((line, i) => bandPaths(line, i, places)),
    ...numbers.lines.map((line, i) => restLine(line, i, places, isMany)),
    ...curvePaths(drawn, places),
    ...eventTicks(drawn, places),
    ...ownPoints(drawn, places),
    `</g>`,
    ...(isMany ? names(numbers.lines, places) : []),
    text(size.left, size.height - 10, source, `fill="${quiet}"`),
    `</svg>\n`,
  ].join("");
}

interface Places {
  readonly x: (ms: number) => number;
  readonly y: (value: number) => number;
  readonly right: number;
  readonly bottom: number;
}

function patterns(lines: readonly ChartLine[]): string {
  return lines
    .map(({ unsourced = 0 }, i) =>
      unsourced > mostlyAssumed
        ? `<pattern id="hatch${i}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="7" stroke="${strokeOf(i).colour}" opacity="0.5"/></pattern>`
        : "",
    )
    .join("");
}

function bandPaths({ band, unsourced = 0 }: ChartLine, place: number, { x, y }: Places): string[] {
  if (band === undefined) return [];
  const shape = (low: ArrayLike<number>, high: ArrayLike<number>) => {
    const along = Array.from(band.times, (at, i) => `${x(at)} ${y(high[i] as number)}`);
    const back = Array.from(band.times, (at, i) => `${x(at)} ${y(low[i] as number)}`).reverse();
    return `M${[...along, ...back].join("L")}Z`;
  };
  const { colour } = strokeOf(place);
  const wide = shape(band.low90, band.high90);
  const median = Array.from(band.times, (at, i) => `${x(at)} ${y(band.median[i] as number)}`).join("L");
  return [
    `<path d="${wide}" fill="${colour}" opacity="0.16"/>`,
    ...(unsourced > mostlyAssumed ? [`<path d="${wide}" fill="url(#hatch${place})"/>`] : []),
    `<path d="${shape(band.low50, band.high50)}" fill="${colour}" opacity="0.22"/>`,
    `<path d="M${median}" fill="none" stroke="${colour}" opacity="0.8" stroke-dasharray="1 3"/>`,
  ];
}

function restLine({ rest }: ChartLine, place: number, { y, right }: Places, isMany: boolean): string {
  const colour = isMany ? strokeOf(place).colour : quiet;
  return `<line x1="${size.left}" x2="${right}" y1="${y(rest)}" y2="${y(rest)}" stroke="${colour}" stroke-dasharray="4 4"/>`;
}

/** The curves; of many days the mean of each over all their ups and downs, as on the page. */
function curvePaths(drawn: Drawn, places: Places): string[] {
  const { numbers } = drawn;
  if (!isDaily(drawn, places.right - size.left)) return curvesOf(numbers, places, `stroke-width="2"`);
  return [
    ...curvesOf(numbers, places, `stroke-width="1" opacity="0.3"`),
    ...curvesOf(byDay(numbers), places, `stroke-width="2"`),
  ];
}

function curvesOf({ times, lines }: Drawn["numbers"], { x, y }: Places, look: string): string[] {
  return lines.map(({ values }, place) => {
    const { colour, dash } = strokeOf(place);
    const along = Array.from(times, (at, i) => `${x(at)} ${y(values[i] as number)}`).join("L");
    const dashed = dash.length === 0 ? "" : ` stroke-dasharray="${dash.join(" ")}"`;
    return `<path d="M${along}" fill="none" stroke="${colour}" ${look}${dashed}/>`;
  });
}

function eventTicks({ events }: Drawn, { x, bottom }: Places): string[] {
  return events.map(({ at, duration }) => {
    const isLong = duration > 3_600_000;
    const width = isLong ? Math.max(2, x(at + duration) - x(at)) : 2;
    const height = isLong ? 3 : 8;
    return `<rect x="${x(at)}" y="${bottom - height}" width="${round(width)}" height="${height}" fill="${quiet}"/>`;
  });
}

function ownPoints({ points }: Drawn, { x, y }: Places): string[] {
  return points.map(({ at, value, error, set }) => {
    const bar =
      error === undefined
        ? ""
        : `<line x1="${x(at)}" x2="${x(at)}" y1="${y(value - error)}" y2="${y(value + error)}" stroke="${ink}" stroke-width="1.5"/>`;
    const corners = markOutline(set, x(at), y(value), 4).map((place) => place.map(round).join(" "));
    return `${bar}<path d="M${corners.join("L")}Z" fill="#ffffff" stroke="${ink}" stroke-width="1.5"/>`;
  });
}

function names(lines: readonly ChartLine[], { y, right, bottom }: Places): string[] {
  const rows = apart(
    lines.map(({ values }) => y(values.at(-1) ?? Number.NaN)),
    15,
    size.top,
    bottom,
  );
  return lines.map(({ label }, i) => {
    const { colour, dash } = strokeOf(i);
    const height = rows[i] ?? 0;
    const dashed =
      dash.length === 0 ? "" : ` stroke-dasharray="${dash.map((length) => length / 2).join(" ")}"`;
    return (
      `<line x1="${right + 5}" x2="${right + 19}" y1="${height}" y2="${height}" stroke="${colour}" stroke-width="3"${dashed}/>` +
      text(right + 24, height + 4, label, `fill="${ink}"`)
    );
  });
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escaped(words)}</text>`;
}

/** As text of XML, which has no control characters. */
function escaped(words: string): string {
  const told = Array.from(words, (letter) => (letter < " " ? " " : letter)).join("");
  return told.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
