import { type CurveFacts, curveFacts } from "../../measure/curve-facts.ts";
import type { Run } from "../../simulate/run.ts";
import { clockOf, momentOf } from "../clock.ts";
import { formatNumber, formatQuantity, formatUnit } from "../numbers.ts";
import type { ReportDetails } from "../report-details.ts";
import { spanOf } from "../run-name.ts";
import { lineName, type SeriesLine } from "../series-lines.ts";
import { curveSourcesHtml, type FirstShown } from "./cards.ts";
import { chartSvg } from "./chart.ts";
import { chartId } from "./chart-data.ts";
import { dataTableHtml } from "./data-table.ts";
import { escapeHtml } from "./escape.ts";

/** One readout: its name, what it does in words, its picture, its sources and its numbers. */
export function figureHtml(
  run: Run,
  readout: string,
  lines: readonly SeriesLine[],
  details: ReportDetails,
  shown: FirstShown,
): string {
  const first = lines[0];
  if (first === undefined) return "";
  const { means, unit, assay } = first.curve;
  const facts = curveFacts(run.times, first.curve.values, first.baseline);
  const summary = lines.map((line) => lineSummary(run, line, lines.length > 1)).join(" ");
  const svg = chartSvg({
    lines,
    times: run.times,
    clock: clockOf(run.protocol.start),
    events: run.events,
    summary: `${means}, ${formatUnit(unit) || "no unit"}. ${summary}`,
  });
  return [
    `<figure id="${chartId(readout)}"><figcaption><h3>${escapeHtml(means)}</h3>`,
    `<p class="quiet"><code>${escapeHtml(readout)}</code> ${escapeHtml([formatUnit(unit), assay].filter(Boolean).join(" · "))}</p>`,
    `<p class="facts quiet">${escapeHtml(factsLine(run, facts, unit))}</p></figcaption>`,
    `<p class="now"></p>`,
    svg,
    curveSourcesHtml(readout, details, shown),
    dataTableHtml(run, lines, means),
    "</figure>",
  ].join("");
}

function factsLine(run: Run, facts: CurveFacts, unit: string): string {
  return `settled ${formatQuantity(facts.baseline, unit)} · ${extremeWords(run, facts)} · mean ${formatNumber(facts.mean)}`;
}

function extremeWords(run: Run, { falls, peak, peakAt, lowest, lowestAt }: CurveFacts): string {
  const clock = clockOf(run.protocol.start);
  const at = (time: number) => momentOf(clock, time, spanOf(run));
  return falls
    ? `lowest ${formatNumber(lowest)} at ${at(lowestAt)}`
    : `peak ${formatNumber(peak)} at ${at(peakAt)}`;
}

function lineSummary(run: Run, line: SeriesLine, named: boolean): string {
  const facts = curveFacts(run.times, line.curve.values, line.baseline);
  const extreme = facts.falls ? facts.lowest : facts.peak;
  const fold =
    facts.baseline > 0 ? `, ${formatNumber(extreme / facts.baseline)} times the settled level` : "";
  return `${named ? `${lineName(line)}: ` : ""}${extremeWords(run, facts)}${fold}.`;
}
