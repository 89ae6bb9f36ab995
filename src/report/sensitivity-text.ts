import type { Estimated, Sensitivity } from "../analysis/index.ts";
import { formatNumber, formatUnit } from "./numbers.ts";
import { notAdvice } from "./safety-words.ts";
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
} from "./sensitivity-words.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { type Align, textTable, wrapText } from "./text-table.ts";

export interface SensitivityTextOptions {
  readonly styler?: Styler;
  /** Characters per line. */
  readonly width?: number;
}

const rows = 15;
const align: readonly Align[] = ["left", "left", "right", "right", "right", "right", "right"];

/** What a number depends on, in one table: the parameters that matter most, those with a share of the variance first. */
export function sensitivityText(found: Sensitivity, options: SensitivityTextOptions = {}): string {
  const { styler = plainStyler, width = 100 } = options;
  const others = found.shares.find(({ address }) => address === undefined);
  const unit = formatUnit(found.unit);
  const scale = changeScale(found);
  const ranked = rankedEffects(found).slice(0, rows);
  const heading = [
    "parameter",
    "grade",
    "elasticity",
    "−1 sd",
    "+1 sd",
    `effect${unit === "" ? "" : `, ${unit}`}`,
    "of the variance",
  ];
  const body = ranked.map(({ effect, share }) => [
    effect.address,
    effect.grade ?? "",
    Number.isFinite(effect.elasticity) ? effect.elasticity.toFixed(2).replace("-", "−") : "–",
    scale.word(effect.down),
    scale.word(effect.up),
    formatNumber(effect.size.value),
    share === undefined ? "" : shareText(share.total),
  ]);
  const rest =
    others === undefined
      ? []
      : [[`the other ${others.parameters}`, "", "", "", "", "", shareText(others.total)]];
  const used = textTable(
    [heading, ...body, ...rest].map(([, ...row]) => ["", ...row]),
    align,
  ).reduce((most, line) => Math.max(most, line.length), 0);
  const room = Math.max(24, width - used);
  const table = textTable(
    [heading, ...body, ...rest].map(([name = "", ...row]) => [cutFront(name, room), ...row]),
    align,
  );
  return [
    styler.strong(sensitivityName(found)),
    ...wrapText(sensitivityFinding(found), width),
    "",
    styler.faint(table[0] ?? ""),
    ...table.slice(1),
    "",
    ...wrapText(`what matters rests on: ${gradesOfEffects(found)} (of the squared effects)`, width),
    ...wrapText(sharesWords(found), width),
    ...wrapText(variesByWords(found), width),
    ...wrapText(sensitivityMethod(found), width).map((line) => styler.faint(line)),
    styler.faint(notAdvice),
  ].join("\n");
}

function shareText({ value, low, high }: Estimated): string {
  return `${shareWords(value)} (${shareWords(low).replace(" %", "")}–${shareWords(high).replace(" %", "")})`;
}

/** A long address keeps its end, which tells it from others. */
function cutFront(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1)}`;
}
