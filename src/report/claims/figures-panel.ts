import { valueAxis } from "../html/axis.ts";
import { formatNumber, formatUnit } from "../numbers.ts";
import { wrapText } from "../text-table.ts";
import type { ShownFigure } from "./claim-view.ts";
import { figureWords } from "./claim-words.ts";
import { type DrawnPart, path, short, text } from "./svg-parts.ts";

/** A figure with the bounds that the claim sets it. */
export interface BoundedFigure extends ShownFigure {
  readonly bounds: readonly number[];
}

const [left, right] = [300, 560] as const;
const letters = 44;
const lineHeight = 15;
/** Figures further apart than so many times are drawn on a logarithmic axis. */
const wide = 40;

/** Figures side by side: a dot with its band, the bound that it is held against, and the number. */
export function figuresPanel(title: string, figures: readonly BoundedFigure[]): DrawnPart {
  const units = [...new Set(figures.map(({ unit }) => unit))];
  let height = 22;
  const parts = units.map((unit) => {
    const part = unitPart(
      unit,
      figures.filter((figure) => figure.unit === unit),
    );
    const placed = `<g transform="translate(0 ${height})">${part.svg}</g>`;
    height += part.height;
    return placed;
  });
  return { svg: text(12, 14, title, 'class="t"') + parts.join(""), height };
}

function unitPart(unit: string, figures: readonly BoundedFigure[]): DrawnPart {
  const numbers = figures.flatMap(({ value, low = value, high = value, bounds }) => [
    value,
    low,
    high,
    ...bounds,
  ]);
  const { x, ticks } = scaleOf(numbers);
  let y = 6;
  const rows = figures.map((figure) => {
    const lines = wrapText(figure.means, letters);
    const middle = y + (lines.length * lineHeight) / 2;
    const words = lines.map((line, i) => text(left - 12, y + 11 + i * lineHeight, line, 'text-anchor="end"'));
    y += lines.length * lineHeight + 8;
    return words.join("") + rowMarks(figure, x, middle);
  });
  const marks = ticks.map(
    (at) =>
      path(`M${short(x(at))} 4V${y}`, 'class="g"') +
      text(x(at), y + 16, formatNumber(at), 'text-anchor="middle"'),
  );
  const axis = path(`M${left} ${y}H${right}`, 'class="a"');
  const name = formatUnit(unit);
  return {
    svg: marks.join("") + axis + text(right + 14, y + 16, name) + rows.join(""),
    height: y + 30,
  };
}

function rowMarks(figure: BoundedFigure, x: (value: number) => number, y: number): string {
  const { value, low, high, bounds } = figure;
  const band =
    low === undefined || high === undefined
      ? ""
      : path(`M${short(x(low))} ${y}H${short(x(high))}`, 'class="b" stroke-width="5" stroke-opacity="0.35"');
  const limits = bounds.map((bound) =>
    path(`M${short(x(bound))} ${y - 9}V${y + 9}`, 'class="e" stroke-width="1.6" stroke-dasharray="3 2"'),
  );
  const dot = `<circle cx="${short(x(value))}" cy="${short(y)}" r="4.5" class="d"/>`;
  const words = wrapText(figureWords(figure), 21);
  const number = words.map((line, i) => text(right + 14, y + 4 + (i - (words.length - 1) / 2) * 14, line));
  return band + limits.join("") + dot + number.join("");
}

function scaleOf(numbers: readonly number[]) {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (low > 0 && high / low > wide) {
    const [from, to] = [Math.floor(Math.log10(low) + 1e-9), Math.ceil(Math.log10(high) - 1e-9)];
    const every = Math.ceil((to - from) / 6);
    const ticks = Array.from(
      { length: Math.floor((to - from) / every) + 1 },
      (_, i) => 10 ** (from + i * every),
    );
    const x = (value: number) => left + ((Math.log10(value) - from) / (to - from || 1)) * (right - left);
    return { x, ticks };
  }
  const axis = valueAxis(low, high);
  const x = (value: number) => left + ((value - axis.low) / (axis.high - axis.low)) * (right - left);
  return { x, ticks: axis.ticks };
}
