import type { Estimated, LocalSensitivity, Sensitivity } from "../../analysis/index.ts";
import { formatNumber, formatUnit } from "../numbers.ts";
import {
  changeScale,
  gradesOfEffects,
  rankedEffects,
  sensitivityFinding,
  sensitivityMethod,
  sensitivityName,
  sharesWords,
  shareWords,
  variesByWords,
} from "../sensitivity-words.ts";
import { escapeHtml } from "./escape.ts";
import { heatMapSvg } from "./heat-map.ts";
import { tornadoSvg } from "./tornado.ts";

const tableRows = 60;

/** What a number depends on, as two figures and a table: a section of a report, or the body of a page. */
export function sensitivityHtml(found: Sensitivity): string {
  const name = escapeHtml(sensitivityName(found));
  return [
    `<p>${escapeHtml(sensitivityFinding(found))}.</p>`,
    variesByHtml(found),
    `<p class="quiet">${escapeHtml(sensitivityMethod(found))}. What matters rests on: ${escapeHtml(gradesOfEffects(found))} (of the squared effects).</p>`,
    `<figure><figcaption><h3>What the ${name} depends on</h3>`,
    `<p class="quiet">The parameters that matter most over their spreads. Left: the change when the parameter alone is one standard deviation lower (pale) or higher (solid). Right: how much of the variance goes when the parameter is known exactly (bar: with what it does together with others; ring: alone; 90 % intervals). ${escapeHtml(sharesWords(found))}</p></figcaption>`,
    `<div class="scroll" tabindex="0" role="group" aria-label="What the ${name} depends on">${tornadoSvg(found)}</div></figure>`,
    heatMapFigure(found),
    `<details><summary>The numbers: ${Math.min(tableRows, found.effects.length)} of ${found.effects.length} parameters</summary>${tableOf(found)}</details>`,
  ].join("\n");
}

/** What parameters vary by, where it must be said. */
export function variesByHtml(found: LocalSensitivity): string {
  const words = variesByWords(found);
  return words === "" ? "" : `<p>${escapeHtml(words)}.</p>`;
}

/** Elasticities of all readouts, with what the picture shows. */
export function heatMapFigure(found: LocalSensitivity): string {
  return [
    `<figure style="margin-top:14px"><figcaption><h3>Elasticities of all readouts</h3>`,
    `<p class="quiet">Percent change of the ${escapeHtml(factOf(found))} of each readout for one percent more of a parameter. Blue: rises with it; orange with a minus: falls; a dot: less than 0.005.</p></figcaption>`,
    `<div class="scroll" tabindex="0" role="group" aria-label="Elasticities of all readouts">${heatMapSvg(found)}</div></figure>`,
  ].join("\n");
}

/** Rows of words under a head; the first cell of each row is an address. */
export function numbersTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const body = rows.map(([address = "", ...cells]) =>
    cells.reduce(
      (row, cell) => `${row}<td>${escapeHtml(cell)}</td>`,
      `<th scope="row"><code>${escapeHtml(address)}</code></th>`,
    ),
  );
  return `<div class="scroll" tabindex="0" role="group" aria-label="The numbers"><table class="parameters"><thead><tr>${head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("")}</tr></thead><tbody>${body.map((row) => `<tr>${row}</tr>`).join("")}</tbody></table></div>`;
}

function factOf(found: LocalSensitivity): string {
  return sensitivityName(found).replace(` of ${found.readout}`, "");
}

function tableOf(found: Sensitivity): string {
  const unit = formatUnit(found.unit);
  const scale = changeScale(found);
  const head = [
    "parameter",
    "grade",
    "elasticity",
    "1 sd lower",
    "1 sd higher",
    `effect (mu*)${unit === "" ? "" : `, ${unit}`}`,
    "its scatter (sigma)",
    "of the variance",
    "alone",
  ];
  const body = rankedEffects(found)
    .slice(0, tableRows)
    .map(({ effect, share }) => [
      effect.address,
      effect.grade ?? "",
      formatNumber(effect.elasticity),
      scale.word(effect.down),
      scale.word(effect.up),
      interval(effect.size, formatNumber),
      formatNumber(effect.sd),
      share === undefined ? "" : interval(share.total, shareWords),
      share === undefined ? "" : interval(share.first, shareWords),
    ]);
  return numbersTable(head, body);
}

function interval({ value, low, high }: Estimated, word: (value: number) => string): string {
  return `${word(value)} (${word(low)} to ${word(high)})`;
}
