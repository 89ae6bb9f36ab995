import type { Run } from "../../simulate/run.ts";
import { formatRange } from "../band-words.ts";
import { bandKinds, type LineBand, type LineBands } from "../bands.ts";
import { clockOf, momentOf } from "../clock.ts";
import { compactNumber, formatUnit } from "../numbers.ts";
import { spanOf } from "../run-name.ts";
import { lineName, type SeriesLine } from "../series-lines.ts";
import { escapeHtml } from "./escape.ts";
import { valuesAt } from "./values-at.ts";

const mostRows = 49;

interface Column {
  readonly name: string;
  /** Of each time that is shown. */
  readonly cells: readonly string[];
}

/** The numbers of a chart as a table, thinned to at most 49 rows, with buttons for all of them. */
export function dataTableHtml(
  run: Run,
  lines: readonly SeriesLine[],
  bands: readonly LineBands[],
  title: string,
): string {
  const at = indicesToShow(run.times.length).map((index) => run.times[index] ?? Number.NaN);
  const columns = lines.flatMap((line, i) => {
    const name = lines.length > 1 ? `${lineName(line)} ` : "";
    return lineColumns(run, line, bands[i] ?? {}, at).map((column) => {
      return { ...column, name: name + column.name };
    });
  });
  const heads = columns.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`);
  const clock = clockOf(run.protocol.start);
  const rows = at.map((time, row) => {
    const cells = columns.map((column) => `<td>${column.cells[row] ?? "–"}</td>`);
    return `<tr><th scope="row">${escapeHtml(momentOf(clock, time, spanOf(run)))}</th>${cells.join("")}</tr>`;
  });
  const thinned =
    rows.length < run.times.length
      ? `<p class="quiet">${rows.length} of ${run.times.length} times; copying gives more.</p>`
      : "";
  const buttons = `<p class="buttons" hidden><button type="button" data-copy>Copy CSV</button> <button type="button" data-save>Save CSV</button> <span class="quiet" role="status"></span></p>`;
  return `<details><summary>Numbers</summary>${buttons}${thinned}<div class="scroll tall" role="group" tabindex="0" aria-label="${escapeHtml(`Numbers of ${title}`)}"><table class="plain numbers"><thead><tr><th scope="col">time</th>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div></details>`;
}

function lineColumns(run: Run, { curve }: SeriesLine, bands: LineBands, at: readonly number[]): Column[] {
  const own = { name: formatUnit(curve.unit) || "value", cells: numbersAt(run.times, curve.values, at) };
  return [
    own,
    ...bandKinds.flatMap((kind) => {
      const band = bands[kind];
      return band === undefined ? [] : bandColumns(kind, band, at);
    }),
  ];
}

function bandColumns(kind: string, { times, curve }: LineBand, at: readonly number[]): Column[] {
  const ranges = (low: Float64Array, high: Float64Array) => {
    const [from, to] = [valuesAt(times, low, at), valuesAt(times, high, at)];
    return from.map((value, i) => formatRange(value, to[i] ?? Number.NaN));
  };
  return [
    { name: `${kind}: median`, cells: numbersAt(times, curve.median, at) },
    { name: "50 %", cells: ranges(curve.low50, curve.high50) },
    { name: "90 %", cells: ranges(curve.low90, curve.high90) },
  ];
}

function numbersAt(times: Float64Array, values: Float64Array, at: readonly number[]): string[] {
  return valuesAt(times, values, at).map((value) => {
    const compact = compactNumber(value);
    return Number.isNaN(compact) ? "–" : String(compact);
  });
}

function indicesToShow(count: number): number[] {
  const rows = Math.min(mostRows, count);
  if (rows < 2) return count === 0 ? [] : [0];
  return Array.from({ length: rows }, (_, row) => Math.round((row * (count - 1)) / (rows - 1)));
}
