import type { Fact } from "../../ensemble/ensemble.ts";
import { curveFacts } from "../../measure/curve-facts.ts";
import type { Run } from "../../simulate/run.ts";
import { bandKinds, isTime, type LineBands } from "../bands.ts";
import { clockOf, momentOf } from "../clock.ts";
import { formatNumber } from "../numbers.ts";
import { spanOf } from "../run-name.ts";
import type { SeriesLine } from "../series-lines.ts";
import { escapeHtml } from "./escape.ts";
import { bandText, medianText } from "./fact-words.ts";

/** What a line does, with its 90 % bands beside: baseline, peak or low with its time, mean. */
export function factsTable(run: Run, { curve, baseline }: SeriesLine, bands: LineBands): string {
  const facts = curveFacts(run.times, curve.values, baseline);
  const kinds = bandKinds.filter((kind) => bands[kind] !== undefined);
  const rows = (facts.falls ? lowRows : peakRows).map(([name, fact]) => {
    const own = isTime(fact)
      ? momentOf(clockOf(run.protocol.start), facts[fact], spanOf(run))
      : formatNumber(facts[fact]);
    const cells = kinds.map((kind) => {
      const median = medianText(facts[fact], bands[kind], fact);
      return `<td>${escapeHtml(bandText(run, bands[kind], fact))}${median}</td>`;
    });
    return `<tr><th scope="row">${name}</th><td>${escapeHtml(own)}</td>${cells.join("")}</tr>`;
  });
  const heads = kinds.map((kind) => `<th scope="col">90 % of ${kind}</th>`);
  return `<table class="facts"><thead><tr><td></td><th scope="col">run</th>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

type Rows = readonly (readonly [string, Fact])[];

const peakRows: Rows = [
  ["baseline", "baseline"],
  ["peak", "peak"],
  ["at", "peakAt"],
  ["mean", "mean"],
];

const lowRows: Rows = [
  ["baseline", "baseline"],
  ["lowest", "lowest"],
  ["at", "lowestAt"],
  ["mean", "mean"],
];
