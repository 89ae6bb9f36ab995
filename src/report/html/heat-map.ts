import type { ElasticityMap, LocalSensitivity } from "../../analysis/index.ts";
import { shortened } from "./change-bar.ts";
import { escapeHtml } from "./escape.ts";

/** Sizes in units of the drawing. */
const left = 262;
const cell = { width: 31, height: 19 };
const top = 126;
const mostRows = 24;
/** Smaller elasticities are a dot; at 1 a cell has its full colour. */
const least = 0.005;
/** Beyond this an elasticity tells that the readout is nearly zero, not that the parameter matters. */
const mostTold = 2;

interface HeatRow {
  readonly name: string;
  readonly values: readonly number[];
}

/**
 * Elasticities of parameters (rows) on readouts (columns): blue where the readout rises with the parameter, orange where
 * it falls, the number in the cell. Rows are the parameters that move any readout most over their spread.
 */
export function heatMapSvg({ map, effects, fact }: LocalSensitivity): string {
  const reaches = new Map(effects.map(({ address, spread }) => [address, spread]));
  const rows = rowsOf(map, reaches);
  const columns = map.readouts
    .map(({ readout }, index) => ({ readout, index }))
    .filter(({ index }) => rows.some(({ values }) => Math.abs(values[index] ?? 0) >= least));
  const width = left + columns.length * cell.width + 90;
  const height = top + rows.length * cell.height + 10;
  return [
    `<svg class="chart heat-map" viewBox="0 0 ${width} ${height}" style="min-width:${Math.round(width * 0.82)}px" role="img" aria-label="${escapeHtml(inWords(fact, rows, columns.length))}">`,
    ...columns.map(({ readout }, place) => columnName(readout, place)),
    ...rows.map((row, place) =>
      rowMarks(
        row,
        columns.map(({ index }) => index),
        place,
      ),
    ),
    "</svg>",
  ].join("");
}

function rowsOf(
  { addresses, readouts, values }: ElasticityMap,
  reaches: ReadonlyMap<string, number>,
): HeatRow[] {
  const width = readouts.length;
  const rows = addresses.map((name, row) => {
    const own = [...values.subarray(row * width, (row + 1) * width)];
    const most = own.reduce((size, value) => Math.max(size, Number.isFinite(value) ? Math.abs(value) : 0), 0);
    return { name, values: own, reach: Math.min(most, mostTold) * (reaches.get(name) ?? 0) };
  });
  return rows.sort((a, b) => b.reach - a.reach).slice(0, mostRows);
}

function columnName(readout: string, place: number): string {
  const x = left + (place + 0.62) * cell.width;
  return `<text class="tick" transform="translate(${r(x)} ${top - 8}) rotate(-52)">${escapeHtml(readout)}</text>`;
}

function rowMarks({ name, values }: HeatRow, columns: readonly number[], place: number): string {
  const y = top + place * cell.height;
  const label = `<text class="tick" x="${left - 8}" y="${y + 13}" text-anchor="end"><title>${escapeHtml(name)}</title>${escapeHtml(shortened(name))}</text>`;
  return (
    label +
    columns
      .map((index, column) => cellMark(values[index] ?? Number.NaN, left + column * cell.width, y))
      .join("")
  );
}

/** The colours are kept pale, so that the number in the cell reads well on light and on dark pages. */
function cellMark(value: number, x: number, y: number): string {
  const size = Math.min(1, Math.abs(value));
  const shown = Number.isFinite(value) && size >= least;
  const fill = shown
    ? `class="f${value > 0 ? 0 : 1}" fill-opacity="${r2(0.06 + 0.5 * Math.sqrt(size))}"`
    : `fill="none"`;
  const mark = `<rect ${fill} x="${x + 0.5}" y="${y + 0.5}" width="${cell.width - 1}" height="${cell.height - 1}"/>`;
  const words = shown ? numberOf(value) : Number.isFinite(value) ? "·" : "–";
  const tone = shown ? "" : "fill-opacity:.5;";
  return `${mark}<text style="${tone}font-size:10.5px;fill:var(--text)" x="${x + cell.width / 2}" y="${y + 13}" text-anchor="middle">${words}</text>`;
}

/** Two characters and a sign: `.42`, `−1.3`, `12`. */
function numberOf(value: number): string {
  const size = Math.abs(value);
  const digits = size < 0.995 ? size.toFixed(2).slice(1) : size < 9.95 ? size.toFixed(1) : size.toFixed(0);
  return `${value < 0 ? "−" : ""}${digits}`;
}

function inWords(fact: string, rows: readonly HeatRow[], columns: number): string {
  return `Elasticities of the ${fact} of ${columns} readouts to ${rows.length} parameters; the table below holds the numbers.`;
}

const r = (value: number) => String(Number(value.toFixed(1)));
const r2 = (value: number) => String(Number(value.toFixed(2)));
