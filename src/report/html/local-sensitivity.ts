import type { LocalEffect, LocalSensitivity } from "../../analysis/index.ts";
import { formatNumber, formatQuantity } from "../numbers.ts";
import { changeScale, gradesOfEffects, localMethod, sensitivityName } from "../sensitivity-words.ts";
import {
  type ChangePanel,
  type ChangeRow,
  changeBars,
  changeWords,
  largestOf,
  rowHeight,
  shortened,
  text,
  top,
} from "./change-bar.ts";
import { escapeHtml } from "./escape.ts";
import { heatMapFigure, numbersTable, variesByHtml } from "./sensitivity-section.ts";

const bars = 12;
const tableRows = 40;
/** Sizes in units of the drawing, which fits a small screen: names stand above their bars. */
const sizes = { middle: 180, reach: 118, width: 360 };
const nameHeight = 12;
const pitch = nameHeight + rowHeight + 3;

/** What a number depends on near the middle of all parameters: a section of a report. */
export function localSensitivityHtml(found: LocalSensitivity): string {
  const name = escapeHtml(sensitivityName(found));
  return [
    `<p>The ${name} is ${escapeHtml(formatQuantity(found.middle, found.unit))} with every parameter in its middle.</p>`,
    variesByHtml(found),
    `<p class="quiet">${escapeHtml(localMethod(found))}. What matters rests on: ${escapeHtml(gradesOfEffects(found))} (of the squared effects).</p>`,
    `<figure><figcaption><h3>What the ${name} depends on</h3>`,
    `<p class="quiet">The change when a parameter alone is one standard deviation lower (pale) or higher (solid); the ${Math.min(bars, found.effects.length)} that matter most of ${found.effects.length}.</p></figcaption>`,
    `${barsSvg(found)}</figure>`,
    heatMapFigure(found),
    `<details><summary>The numbers: ${Math.min(tableRows, found.effects.length)} of ${found.effects.length} parameters</summary>${tableOf(found)}</details>`,
  ].join("\n");
}

function barsSvg(found: LocalSensitivity): string {
  const rows = found.effects.slice(0, bars).map(({ address, down, up }) => ({ name: address, down, up }));
  const panel: ChangePanel = { ...sizes, largest: largestOf(rows), scale: changeScale(found) };
  const bottom = top + rows.length * pitch;
  return [
    `<svg class="chart tornado" viewBox="0 0 ${sizes.width} ${bottom + 8}" style="max-width:440px" role="img" aria-label="${escapeHtml(inWords(found))}">`,
    changeWords(panel),
    ...rows.map((row, index) => barsUnderName(row, panel, top + index * pitch)),
    "</svg>",
  ].join("");
}

function barsUnderName(row: ChangeRow, panel: ChangePanel, y: number): string {
  const from = y + nameHeight;
  const axis = `<path class="axis" d="M${panel.middle} ${from + 3}v${rowHeight - 6}"/>`;
  return (
    text(0, y + nameHeight - 1, "start", shortened(row.name, 56), "", row.name) +
    changeBars(row, panel, from) +
    axis
  );
}

function tableOf(found: LocalSensitivity): string {
  const scale = changeScale(found);
  const rows = found.effects
    .slice(0, tableRows)
    .map(({ address, grade, elasticity, down, up }: LocalEffect) => [
      address,
      grade ?? "",
      formatNumber(elasticity),
      scale.word(down),
      scale.word(up),
    ]);
  return numbersTable(["parameter", "grade", "elasticity", "1 sd lower", "1 sd higher"], rows);
}

function inWords(found: LocalSensitivity): string {
  const scale = changeScale(found);
  const parts = found.effects
    .slice(0, 3)
    .map(({ address, down, up }) => `${address} ${scale.word(down)} and ${scale.word(up)}`);
  return `Tornado: one standard deviation lower and higher, ${parts.join("; ")}.`;
}
