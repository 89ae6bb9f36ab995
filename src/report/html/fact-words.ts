import type { Fact } from "../../ensemble/ensemble.ts";
import { type CurveFacts, curveFacts } from "../../measure/curve-facts.ts";
import type { Run } from "../../simulate/run.ts";
import { format90, formatHours, formatMoments, medianApart } from "../band-words.ts";
import { bandKinds, bandOfFact, isTime, type LineBand, type LineBands } from "../bands.ts";
import { clockOf, momentOf } from "../clock.ts";
import { formatNumber, formatQuantity } from "../numbers.ts";
import { spanOf } from "../run-name.ts";
import { lineName, type SeriesLine } from "../series-lines.ts";

/** What a line does, in a line of words: its baseline, its peak or low with the time, its mean. */
export function factsLine(run: Run, { curve, baseline }: SeriesLine): string {
  const facts = curveFacts(run.times, curve.values, baseline);
  return `baseline ${formatQuantity(facts.baseline, curve.unit)} · ${extremeWords(run, facts)} · mean ${formatNumber(facts.mean)}`;
}

/** The same facts as bands, one text for each kind that there is. */
function bandLines(run: Run, { curve, baseline }: SeriesLine, bands: LineBands): string[] {
  const { falls } = curveFacts(run.times, curve.values, baseline);
  return bandKinds.flatMap((kind) => {
    const band = bands[kind];
    if (band === undefined) return [];
    const extreme = falls ? "lowest" : "peak";
    const parts = [
      `baseline ${bandText(run, band, "baseline")}`,
      `${extreme} ${bandText(run, band, extreme)} at ${bandText(run, band, falls ? "lowestAt" : "peakAt")}`,
      `mean ${bandText(run, band, "mean")}`,
    ];
    return [`${kind}, 90 %: ${parts.join(" · ")}`];
  });
}

/** The 90 % band of a fact in words: a range, of clock times where the fact is one. */
export function bandText(run: Run, banded: LineBand | undefined, fact: Fact): string {
  const band = bandOfFact(banded, fact);
  if (band === undefined) return "–";
  if (isTime(fact)) return formatMoments(band, clockOf(run.protocol.start), spanOf(run));
  return fact === "hoursAbove" ? formatHours(band) : format90(band);
}

/** The median of the members, where it lies far from the run; else nothing. */
export function medianText(own: number, banded: LineBand | undefined, fact: Fact): string {
  const median = isTime(fact) ? undefined : medianApart(own, bandOfFact(banded, fact));
  return median === undefined
    ? ""
    : `<span class="range">median ${fact === "hoursAbove" ? median.toFixed(1) : formatNumber(median)}</span>`;
}

/** What a picture shows, for those who do not see it. */
export function lineSummary(run: Run, line: SeriesLine, bands: LineBands, named: boolean): string {
  const facts = curveFacts(run.times, line.curve.values, line.baseline);
  const extreme = facts.falls ? facts.lowest : facts.peak;
  const fold = facts.baseline > 0 ? `, ${formatNumber(extreme / facts.baseline)} times the baseline` : "";
  const own = `${named ? `${lineName(line)}: ` : ""}${extremeWords(run, facts)}${fold}.`;
  return [own, ...bandLines(run, line, bands).map((text) => `${text.replaceAll(" · ", ", ")}.`)].join(" ");
}

function extremeWords(run: Run, { falls, peak, peakAt, lowest, lowestAt }: CurveFacts): string {
  const clock = clockOf(run.protocol.start);
  const at = (time: number) => momentOf(clock, time, spanOf(run));
  return falls
    ? `lowest ${formatNumber(lowest)} at ${at(lowestAt)}`
    : `peak ${formatNumber(peak)} at ${at(peakAt)}`;
}
