import type { Run } from "../../simulate/run.ts";
import { clockOf, momentOf } from "../clock.ts";
import { compactNumber, formatUnit } from "../numbers.ts";
import { spanOf } from "../run-name.ts";
import { lineName, type SeriesLine } from "../series-lines.ts";
import { escapeHtml } from "./escape.ts";

const mostRows = 49;

/** The numbers of a chart as a table, thinned to at most 49 rows, with buttons for all of them. */
export function dataTableHtml(run: Run, lines: readonly SeriesLine[], title: string): string {
  const rows = indicesToShow(run.times.length).map((index) => tableRow(run, lines, index));
  const heads = lines.map((line) => {
    const name = lines.length > 1 ? `${lineName(line)} ` : "";
    return `<th scope="col">${escapeHtml(name + (formatUnit(line.curve.unit) || "value"))}</th>`;
  });
  const thinned =
    rows.length < run.times.length
      ? `<p class="quiet">${rows.length} of ${run.times.length} times; copying gives more.</p>`
      : "";
  const buttons = `<p class="buttons" hidden><button type="button" data-copy>Copy CSV</button> <button type="button" data-save>Save CSV</button> <span class="quiet" role="status"></span></p>`;
  return `<details><summary>Numbers</summary>${buttons}${thinned}<div class="scroll tall" role="group" tabindex="0" aria-label="${escapeHtml(`Numbers of ${title}`)}"><table class="plain numbers"><thead><tr><th scope="col">time</th>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div></details>`;
}

function tableRow(run: Run, lines: readonly SeriesLine[], index: number): string {
  const at = run.times[index] ?? Number.NaN;
  const time = momentOf(clockOf(run.protocol.start), at, spanOf(run));
  const cells = lines.map(({ curve }) => {
    const value = compactNumber(curve.values[index] ?? Number.NaN);
    return `<td>${Number.isNaN(value) ? "–" : value}</td>`;
  });
  return `<tr><th scope="row">${escapeHtml(time)}</th>${cells.join("")}</tr>`;
}

function indicesToShow(count: number): number[] {
  const rows = Math.min(mostRows, count);
  if (rows < 2) return count === 0 ? [] : [0];
  return Array.from({ length: rows }, (_, row) => Math.round((row * (count - 1)) / (rows - 1)));
}
