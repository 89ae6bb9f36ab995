import type { Fact } from "../../ensemble/ensemble.ts";
import { gradeWords } from "../../lang/index.ts";
import { curveFacts, raisedAbove } from "../../measure/curve-facts.ts";
import type { Run } from "../../simulate/run.ts";
import { bandKinds, bandsOfLine, ensemblesOf } from "../bands.ts";
import { clockOf, momentOf } from "../clock.ts";
import { gradeShares } from "../grades.ts";
import { formatNumber, formatUnit } from "../numbers.ts";
import { spanOf } from "../run-name.ts";
import { lineName, type SeriesLine } from "../series-lines.ts";
import { chartId } from "./chart-data.ts";
import { escapeHtml, safeId } from "./escape.ts";
import { bandText, medianText } from "./fact-words.ts";
import type { Material } from "./material.ts";

/** Every readout in one table: baseline, peak, lowest, mean, hours raised, each over its 90 % bands. */
export function overviewHtml(material: Material): string {
  const rows = [...material.charts.values()].flatMap((lines) =>
    lines.map((line) => overviewRow(material, line, lines.length > 1)),
  );
  const heads = ["baseline", "peak", "at", "lowest", "at", "mean", `hours &gt; ${raisedAbove}×`];
  const head = heads.map((text) => `<th scope="col" class="number">${text}</th>`).join("");
  const banded =
    ensemblesOf(material.bands).length > 0
      ? " The ranges hold nine in ten members: plain those of parameters, in italics those of people. A median stands beside where it lies more than 10 % from the run."
      : "";
  const note = `<p class="quiet">Baseline: settled, before the first event. Hours &gt; ${raisedAbove}×: time spent above ${raisedAbove} times the baseline.${banded}</p>`;
  return `<div class="scroll" role="group" tabindex="0" aria-label="At a glance"><table class="plain overview"><thead><tr><th scope="col">readout</th><th scope="col">unit</th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>${note}`;
}

/** What a cell holds, where there is no room for a head above it. */
const names: Readonly<Record<Fact, string>> = {
  baseline: "baseline",
  peak: "peak",
  peakAt: "peak at",
  lowest: "lowest",
  lowestAt: "lowest at",
  mean: "mean",
  hoursAbove: `hours &gt; ${raisedAbove}×`,
};

function overviewRow({ run, bands }: Material, line: SeriesLine, named: boolean): string {
  const { readout, curve, baseline } = line;
  const facts = curveFacts(run.times, curve.values, baseline);
  const banded = bandsOfLine(bands, line);
  const clock = clockOf(run.protocol.start);
  const at = (time: number) => momentOf(clock, time, spanOf(run));
  const texts: Readonly<Record<Fact, string>> = {
    baseline: formatNumber(baseline),
    peak: formatNumber(facts.peak),
    peakAt: at(facts.peakAt),
    lowest: formatNumber(facts.lowest),
    lowestAt: at(facts.lowestAt),
    mean: formatNumber(facts.mean),
    hoursAbove: Number.isNaN(facts.hoursAbove) ? "–" : facts.hoursAbove.toFixed(1),
  };
  const cells = (Object.keys(texts) as Fact[]).map((fact) => {
    const ranges = bandKinds.flatMap((kind) => {
      if (banded[kind] === undefined) return [];
      const median = medianText(facts[fact], banded[kind], fact).replace("range", `range of-${kind}`);
      return [
        `<span class="range of-${kind}">${escapeHtml(bandText(run, banded[kind], fact))}</span>${median}`,
      ];
    });
    return `<td class="number" data-name="${names[fact]}">${escapeHtml(texts[fact])}${ranges.join("")}</td>`;
  });
  const limb = named ? `, ${escapeHtml(lineName(line))}` : "";
  return `<tr><th scope="row"><a href="#${chartId(readout)}">${escapeHtml(curve.means)}</a>${limb}</th><td>${escapeHtml(formatUnit(curve.unit))}</td>${cells.join("")}</tr>`;
}

/** How much of the parameters rests on what. */
export function evidenceHtml(run: Run): string {
  const items = gradeShares(run.grades).map(({ grade, share }) => {
    const percent = Math.round(100 * share);
    const bar = `<span class="seg ${safeId(grade)}"><span class="bar" style="width:${percent}%"></span></span>`;
    return `<li><span>${grade}</span><span>${percent} %</span>${bar}<span class="quiet" style="grid-column:1/-1;margin-top:-4px">${gradeWords[grade]}</span></li>`;
  });
  return `<p>Of the parameters of this system:</p><ul class="shares">${items.join("")}</ul>`;
}
