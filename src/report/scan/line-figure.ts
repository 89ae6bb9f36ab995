import type { DoseResponse, PointValues, ScanInput } from "../../analysis/index.ts";
import { type ValueAxis, valueAxis } from "../html/axis.ts";
import { escapeHtml } from "../html/escape.ts";
import { formatNumber } from "../numbers.ts";
import { bandedWords } from "./interaction-words.ts";
import { figureTitle, inputTitle, valueWord } from "./scan-words.ts";

/** The drawing in its own units; the page scales it. */
const frame = { width: 420, height: 236, left: 52, right: 410, top: 12, bottom: 190 };
const mostLabels = 7;

/** What a line is drawn from. */
export interface LineInput {
  readonly input: ScanInput;
  readonly values: PointValues;
  readonly figure: number;
  readonly response?: DoseResponse | undefined;
}

/** One figure over one input as static SVG: the run in the middle, with bands of 50 and 90 % of the members. */
export function lineSvg(line: LineInput): string {
  const { input, values, figure } = line;
  const x = placesOf(input);
  const axis = axisOf(line);
  const y = (value: number) =>
    frame.bottom - ((value - axis.low) / (axis.high - axis.low)) * (frame.bottom - frame.top);
  const rows = input.values.map((_, point) => point);
  const middles = rows.map((point) => ({ x: x[point] ?? 0, value: values.middle(point, figure) }));
  return [
    `<svg class="chart scan-line" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${escapeHtml(lineWords(line))}">`,
    valueGrid(axis, y),
    labels(input, x),
    halfMark(line, x),
    isWords(input) ? whiskers(line, x, y) : areas(line, x, y),
    isWords(input) ? "" : `<path class="line s0" d="${pathOf(middles, y)}"/>`,
    ...middles
      .filter(({ value }) => Number.isFinite(value))
      .map((point) => `<circle class="dot n0" cx="${r(point.x)}" cy="${r(y(point.value))}" r="3.5"/>`),
    "</svg>",
  ].join("");
}

const isWords = ({ scale }: ScanInput) => scale === "words";

/** What the picture shows, for those who do not see it. */
function lineWords({ input, values, figure, response }: LineInput): string {
  const known = values.figures[figure];
  const at = (point: number) => {
    const value = input.values[point];
    return `${formatNumber(values.middle(point, figure))} at ${value === undefined ? "" : valueWord(value)}`;
  };
  const last = input.values.length - 1;
  const half =
    response === undefined || Number.isNaN(response.half.middle)
      ? ""
      : ` Half-maximum at ${bandedWords(response.half)}.`;
  return `${known === undefined ? "" : figureTitle(known)} over ${inputTitle(input)}: ${at(0)}, ${at(last)}.${half}`;
}

/** Where values stand: by their numbers, at equal steps for words and for equal ratios. */
export function placesOf({ values, scale }: ScanInput): number[] {
  const numbers = values.map(({ number = Number.NaN }) => number);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const even = scale === "words" || scale === "log" || !(high > low);
  const inner = { from: frame.left + 12, to: frame.right - 12 };
  return values.map((_, i) => {
    const share = even ? i / Math.max(1, values.length - 1) : ((numbers[i] ?? low) - low) / (high - low);
    return inner.from + share * (inner.to - inner.from);
  });
}

function axisOf({ input, values, figure }: LineInput): ValueAxis {
  const shown = input.values.flatMap((_, point) => {
    const band = values.band(point, figure);
    return [values.middle(point, figure), ...(band === undefined ? [] : [band.low90, band.high90])];
  });
  const known = shown.filter(Number.isFinite);
  return valueAxis(Math.min(...known), Math.max(...known));
}

const r = (value: number) => String(Number(value.toFixed(1)));

function valueGrid({ ticks }: ValueAxis, y: (value: number) => number): string {
  return ticks
    .map((tick) => {
      const line = `<path class="grid" d="M${frame.left} ${r(y(tick))}H${frame.right}"/>`;
      return `${line}<text class="tick" x="${frame.left - 6}" y="${r(y(tick) + 4)}" text-anchor="end">${formatNumber(tick)}</text>`;
    })
    .join("");
}

/** Values under the axis, as many as fit, and what they are. */
function labels(input: ScanInput, x: readonly number[]): string {
  const { values } = input;
  const every = Math.max(1, Math.ceil(values.length / mostLabels));
  const shown = values.flatMap((value, i) => (i % every === 0 ? [{ value, at: x[i] ?? 0 }] : []));
  const marks = shown.map(({ value, at }) => {
    const { number, text } = value;
    const words = number === undefined || text.includes(":") ? text : formatNumber(number);
    return `<path class="axis" d="M${r(at)} ${frame.bottom}v4"/><text class="tick" x="${r(at)}" y="${frame.bottom + 17}" text-anchor="middle">${escapeHtml(words)}</text>`;
  });
  const title = inputTitle(input) + (input.scale === "log" ? " (equal ratios)" : "");
  const centre = (frame.left + frame.right) / 2;
  return `${marks.join("")}<text class="tick" x="${centre}" y="${frame.bottom + 37}" text-anchor="middle">${escapeHtml(shortTitle(title))}</text>`;
}

function shortTitle(title: string): string {
  return title.length <= 58 ? title : `…${title.slice(title.length - 57)}`;
}

function areas(
  { input, values, figure }: LineInput,
  x: readonly number[],
  y: (value: number) => number,
): string {
  const bands = input.values.map((_, point) => values.band(point, figure));
  const area = (low: "low90" | "low50", high: "high90" | "high50") => {
    const known = bands.flatMap((band, i) => (band === undefined ? [] : [{ band, at: x[i] ?? 0 }]));
    if (known.length < 2) return "";
    const edge = (side: typeof low | typeof high) =>
      known.map(({ band, at }) => `${r(at)} ${r(y(band[side]))}`);
    return `<path class="band ${low === "low90" ? "q90" : "q50"} b0" d="M${[...edge(high), ...edge(low).reverse()].join("L")}Z"/>`;
  };
  return `<g class="of-parameters">${area("low90", "high90")}${area("low50", "high50")}</g>`;
}

/** Bands of values that are no numbers: bars. */
function whiskers(
  { input, values, figure }: LineInput,
  x: readonly number[],
  y: (value: number) => number,
): string {
  return input.values
    .map((_, point) => {
      const band = values.band(point, figure);
      if (band === undefined) return "";
      const at = r(x[point] ?? 0);
      return `<path class="line s0" d="M${at} ${r(y(band.low90))}V${r(y(band.high90))}"/><path class="line s0" style="stroke-width:7;stroke-opacity:.35" d="M${at} ${r(y(band.low50))}V${r(y(band.high50))}"/>`;
    })
    .join("");
}

function pathOf(points: readonly { x: number; value: number }[], y: (value: number) => number): string {
  let pen = "M";
  return points
    .map((point) => {
      if (!Number.isFinite(point.value)) {
        pen = "M";
        return "";
      }
      const step = `${pen}${r(point.x)} ${r(y(point.value))}`;
      pen = "L";
      return step;
    })
    .join("");
}

/** A dashed line at the half-maximum, named. */
function halfMark({ input, response }: LineInput, x: readonly number[]): string {
  const half = response?.half.middle ?? Number.NaN;
  const at = placeOfDose(half, input, x);
  if (at === undefined) return "";
  const isLeft = at > (frame.left + frame.right) / 2;
  const label = `<text class="edge" x="${r(at + (isLeft ? -5 : 5))}" y="${frame.top + 9}" text-anchor="${isLeft ? "end" : "start"}">half-maximum</text>`;
  return `<path class="baseline" d="M${r(at)} ${frame.top}V${frame.bottom}"/>${label}`;
}

const halvings = 20;

/** Where a dose stands between the values: at equal ratios by halving, which is the same on every machine. */
function placeOfDose(dose: number, { values, scale }: ScanInput, x: readonly number[]): number | undefined {
  const numbers = values.map(({ number = Number.NaN }) => number);
  const after = numbers.findIndex((number) => number >= dose);
  const [low, high] = [numbers[after - 1] ?? Number.NaN, numbers[after] ?? Number.NaN];
  const [from, to] = [x[after - 1] ?? 0, x[after] ?? 0];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  if (scale !== "log" || low <= 0) return from + ((dose - low) / (high - low)) * (to - from);
  let [a, b, share, width] = [low, high, 0, 1];
  for (let i = 0; i < halvings; i++) {
    const middle = Math.sqrt(a * b);
    width /= 2;
    if (middle <= dose) {
      a = middle;
      share += width;
    } else b = middle;
  }
  return from + share * (to - from);
}
