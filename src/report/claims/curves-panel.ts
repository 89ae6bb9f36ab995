import { valueAxis } from "../html/axis.ts";
import { formatNumber, formatUnit } from "../numbers.ts";
import { wrapText } from "../text-table.ts";
import type { ShownPanel } from "./claim-view.ts";
import { type DrawnPart, path, pictureWidth, short, spoken, strokeOf, text } from "./svg-parts.ts";

type CurvesPanel = Extract<ShownPanel, { readonly kind: "curves" }>;

const [left, right, top, height] = [58, 540, 28, 170] as const;
const legendLine = 16;
const lettersInLegend = 24;

/** Steps of the time axis, in hours. */
const steps = [0.25, 0.5, 1, 2, 3, 4, 6, 8, 12, 24, 48, 168, 336, 672, 2184, 4368, 8736];

/** Curves of several arms over time, with their names at the right. */
export function curvesPanel({ title, unit, lines }: CurvesPanel): DrawnPart {
  const all = lines.flatMap(({ values }) => values);
  const hours = lines.flatMap((line) => line.hours);
  const [from, to] = [Math.min(...hours), Math.max(...hours)];
  const axis = valueAxis(Math.min(...all), Math.max(...all));
  const x = (hour: number) => left + ((hour - from) / (to - from || 1)) * (right - left);
  const y = (value: number) => top + height * (1 - (value - axis.low) / (axis.high - axis.low));
  const grid = axis.ticks.map((at) =>
    [
      path(`M${left} ${short(y(at))}H${right}`, 'class="g"'),
      text(left - 6, y(at) + 4, formatNumber(at), 'text-anchor="end"'),
    ].join(""),
  );
  const drawn = lines.map(({ hours: at, values }, place) => {
    const points = at.map((hour, i) => `${short(x(hour))} ${short(y(values[i] as number))}`);
    return path(`M${points.join("L")}`, `fill="none" stroke-width="1.8" ${strokeOf(place)}`);
  });
  const legend = legendOf(lines.map(({ arm }) => spoken(arm)));
  const name = formatUnit(unit);
  const svg = [
    text(12, 14, name === "" ? title : `${title}, ${name}`, 'class="t"'),
    ...grid,
    path(`M${left} ${top}V${top + height}H${right}`, 'class="a"'),
    ...timeMarks(from, to).map(({ at, label }) =>
      [
        path(`M${short(x(at))} ${top + height}v4`, 'class="a"'),
        text(x(at), top + height + 17, label, 'text-anchor="middle"'),
      ].join(""),
    ),
    text(right + 12, top + height + 17, unitOf(to - from).name),
    ...drawn,
    legend.svg,
  ].join("");
  return { svg, height: Math.max(top + height + 34, legend.height + top) };
}

function legendOf(names: readonly string[]): DrawnPart {
  let y = top + 4;
  const parts = names.map((name, place) => {
    const lines = wrapText(name, lettersInLegend);
    const swatch = path(`M${right + 16} ${y}h22`, `stroke-width="2.2" ${strokeOf(place)}`);
    const words = lines.map((line, i) => text(right + 44, y + 4 + i * 14, line));
    y += Math.max(legendLine, lines.length * 14 + 3);
    return swatch + words.join("");
  });
  return { svg: parts.join(""), height: Math.min(y, pictureWidth) };
}

/** In what time is told, and how many hours one of it has. */
function unitOf(span: number): { readonly name: string; readonly hours: number } {
  if (span <= 72) return { name: "hours", hours: 1 };
  return span <= 60 * 24 ? { name: "days", hours: 24 } : { name: "weeks", hours: 168 };
}

function timeMarks(from: number, to: number): { readonly at: number; readonly label: string }[] {
  const span = to - from;
  const { hours } = unitOf(span);
  const step =
    steps.find(
      (size) => size >= Math.min(hours, span) / 4 && span / size <= 8 && (hours === 1 || size % hours === 0),
    ) ?? span;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const at = (first + i) * step;
    return { at, label: formatNumber(at / hours) };
  });
}
