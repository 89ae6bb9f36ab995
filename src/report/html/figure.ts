import { assumedShare, restsOnAssumptions } from "../assumed-share.ts";
import { bandsOfLine } from "../bands.ts";
import { clockOf } from "../clock.ts";
import { menOnlyWords } from "../judged-words.ts";
import { formatUnit } from "../numbers.ts";
import { priorOnlyWords } from "../prior-only.ts";
import { shareText } from "../share-words.ts";
import { curveSourcesHtml } from "./cards.ts";
import { chartSvg } from "./chart.ts";
import { chartId } from "./chart-data.ts";
import { dataTableHtml } from "./data-table.ts";
import { escapeHtml } from "./escape.ts";
import { factsLine, lineSummary } from "./fact-words.ts";
import { factsTable } from "./facts-table.ts";
import type { Material } from "./material.ts";

/** One readout: its name, what it does in words, its picture, its sources and its numbers. */
export function figureHtml({ run, bands, charts, details, shown }: Material, readout: string): string {
  const lines = charts.get(readout) ?? [];
  const [first] = lines;
  if (first === undefined) return "";
  const { means, unit, assay } = first.curve;
  const banded = lines.map((line) => bandsOfLine(bands, line));
  const share = assumedShare(readout, details);
  const hatched = restsOnAssumptions(share);
  const summary = lines.map((line, i) => lineSummary(run, line, banded[i] ?? {}, lines.length > 1)).join(" ");
  const svg = chartSvg({
    lines,
    bands: banded,
    hatched,
    times: run.times,
    clock: clockOf(run.protocol.start),
    events: run.events,
    summary: `${means}, ${formatUnit(unit) || "no unit"}. ${summary}`,
  });
  const ofBands = banded[0] ?? {};
  const facts =
    Object.keys(ofBands).length === 0
      ? `<p class="facts quiet">${escapeHtml(factsLine(run, first))}</p>`
      : factsTable(run, first, ofBands);
  const rests = hatched
    ? `<p class="rests">Hatched: everything behind this curve is assumed (${share.parameters} parameters).</p>`
    : share.assumed > 0
      ? `<p class="quiet">${share.assumed} of the ${share.parameters} parameters behind it are assumed</p>`
      : "";
  const men = details.menOnly?.includes(readout) ? `<p class="rests">${escapeHtml(menOnlyWords)}</p>` : "";
  const spread = details.unsourced?.[readout];
  const unsourced = spread === undefined ? "" : `<p class="quiet">${escapeHtml(shareText(spread))}</p>`;
  const prior = first.curve.priorOnly === true ? `<p class="rests">${escapeHtml(priorOnlyWords)}</p>` : "";
  return [
    `<figure id="${chartId(readout)}"><figcaption><h3>${escapeHtml(means)}</h3>`,
    `<p class="quiet"><code>${escapeHtml(readout)}</code> ${escapeHtml([formatUnit(unit), assay].filter(Boolean).join(" · "))}</p>`,
    `${facts}${rests}${unsourced}${prior}${men}</figcaption>`,
    `<p class="now"></p>${Object.keys(ofBands).length === 0 ? "" : `<p class="now-bands"></p>`}`,
    svg,
    curveSourcesHtml(readout, details, shown),
    dataTableHtml(run, lines, banded, means),
    "</figure>",
  ].join("");
}
