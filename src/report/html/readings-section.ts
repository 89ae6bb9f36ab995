import type { Run } from "../../simulate/run.ts";
import { clockOf } from "../clock.ts";
import { formatNumber, formatPercent, formatUnit } from "../numbers.ts";
import { leastChange, type Reading, type ReadingRow } from "../readings.ts";
import { noDifference, noOtherRun } from "../readings-text.ts";
import type { ReportDetails, VariantLine } from "../report-details.ts";
import { chartSvg } from "./chart.ts";
import { escapeHtml } from "./escape.ts";

/** The first of the readouts that differ have their curves drawn. */
const drawn = 3;

/** The readings of the literature: those that were run side by side, and the questions that were not put. */
export function readingsHtml(
  run: Run,
  { variants = [] }: ReportDetails,
  readings: readonly Reading[],
): string {
  const asked = new Set(readings.map(({ variant }) => variant));
  const unasked = variants.filter(({ name }) => !asked.has(name));
  const note = readings.some(({ rows }) => rows.length > 0) ? `<p class="quiet">${whatIsShown}</p>` : "";
  const shown = readings.map((reading) => readingHtml(run, reading)).join("");
  return note + shown + unaskedHtml(unasked, asked.size > 0);
}

const whatIsShown =
  "The literature gives more than one answer to these; each was run, all else equal. Shown is the mean over the run or the value at its end, whichever differs more. Differences are of the value in this run, or of a tenth of the largest value of the curve where that is more.";

function unaskedHtml(variants: readonly VariantLine[], others: boolean): string {
  if (variants.length === 0) return "";
  const items = variants.map(({ name, about, chosen, choices }) => {
    const words = Object.entries(choices).map(([choice, says]) => {
      const own = choice === chosen ? ` <span class="quiet">(this run)</span>` : "";
      return `<li><b>${escapeHtml(choice)}</b>${own}: ${escapeHtml(says)}</li>`;
    });
    return `${headHtml(name, about)}<ul>${words.join("")}</ul>`;
  });
  const count = `${variants.length} ${others ? "other " : ""}question${variants.length === 1 ? "" : "s"}`;
  const how = `<p>The literature gives more than one answer. The run has one; <code>equator run FILE --readings all</code> runs the others and shows what they change.</p>`;
  return `<details><summary>${count} that this report does not put side by side</summary>${how}${items.join("")}</details>`;
}

function readingHtml(run: Run, reading: Reading): string {
  const { variant, about, choices, rows, differing } = reading;
  const words = choices.map(({ choice, about: says }, i) => {
    const own = i === 0 ? ` <span class="quiet">(this run)</span>` : "";
    return `<li><b class="n${i % 6}">${escapeHtml(choice)}</b>${own}: ${escapeHtml(says)}</li>`;
  });
  const said = choices.length < 2 ? noOtherRun : rows.length === 0 ? noDifference : undefined;
  const body =
    said === undefined
      ? tableHtml(reading) + countHtml(differing, rows.length) + chartsHtml(run, rows.slice(0, drawn))
      : `<p>${sentence(said)}</p>`;
  return `${headHtml(variant, about)}<ul>${words.join("")}</ul>${body}`;
}

function headHtml(name: string, about: string): string {
  return `<h3 class="question">${escapeHtml(about)} <code>${escapeHtml(name)}</code></h3>`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function countHtml(differing: number, shown: number): string {
  if (differing <= shown) return "";
  return `<p class="quiet">${differing} readouts differ by more than ${100 * leastChange} %: the first ${shown} are shown.</p>`;
}

function tableHtml({ variant, choices, rows }: Reading): string {
  const heads = choices.map(({ choice }) => `<th scope="col" class="number">${escapeHtml(choice)}</th>`);
  const body = rows.map(({ means, unit, fact, values, changes }) => {
    const cells = values.map((value, i) => {
      const change =
        i === 0 ? "" : ` <span class="quiet">(${formatPercent(changes[i] ?? Number.NaN)})</span>`;
      return `<td class="number">${escapeHtml(formatNumber(value))}${change}</td>`;
    });
    return `<tr><th scope="row">${escapeHtml(means)}</th><td>${fact}</td>${cells.join("")}<td>${escapeHtml(formatUnit(unit))}</td></tr>`;
  });
  const label = escapeHtml(`What the readings of ${variant} change`);
  return `<div class="scroll" role="group" tabindex="0" aria-label="${label}"><table class="plain"><thead><tr><th scope="col">readout</th><th scope="col">fact</th>${heads.join("")}<th scope="col">unit</th></tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

function chartsHtml(run: Run, rows: readonly ReadingRow[]): string {
  const figures = rows.map((row) => figureHtml(run, row));
  return `<div class="grid-of-charts">${figures.join("")}</div>`;
}

function figureHtml(run: Run, { means, readout, unit, fact, lines, values, changes }: ReadingRow): string {
  const words = lines.map(({ label = "" }, i) => {
    const change = i === 0 ? "" : ` (${formatPercent(changes[i] ?? Number.NaN)})`;
    return `${label}: ${fact} ${formatNumber(values[i] ?? Number.NaN)}${change}`;
  });
  const svg = chartSvg({
    lines,
    bands: [],
    hatched: false,
    times: run.times,
    clock: clockOf(run.protocol.start),
    events: run.events,
    summary: `${means}, ${formatUnit(unit) || "no unit"}. ${words.join("; ")}`,
  });
  return `<figure><figcaption><h4>${escapeHtml(means)}</h4><p class="quiet"><code>${escapeHtml(readout)}</code> ${escapeHtml(formatUnit(unit))}</p></figcaption>${svg}</figure>`;
}
