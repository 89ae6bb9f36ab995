import type { Scan } from "../../analysis/index.ts";
import { formatNumber } from "../numbers.ts";
import { notAdvice } from "../safety-words.ts";
import { plainStyler, type Styler } from "../styler.ts";
import { type Align, textTable, wrapText } from "../text-table.ts";
import { doseText } from "./dose-text.ts";
import { factorialText } from "./factorial-text.ts";
import { type ScanFindings, valuesOf } from "./findings.ts";
import { interactionText, leversText, setsText } from "./levers-text.ts";
import { digitsOf, figureTitle, inputTitle, rangeWord, scanMethod, valueWord } from "./scan-words.ts";

export interface ScanTextOptions {
  readonly styler?: Styler;
  /** Characters per line. */
  readonly width?: number;
}

/** What a scan found, in tables. */
export function scanText(
  found: ScanFindings,
  { styler = plainStyler, width = 100 }: ScanTextOptions = {},
): string {
  return [
    ...partsOf(found, styler, width).flatMap((lines) => [...lines, ""]),
    ...wrapText(scanMethod(valuesOf(found)), width).map((line) => styler.faint(line)),
    styler.faint(notAdvice),
  ].join("\n");
}

function partsOf(found: ScanFindings, styler: Styler, width: number): string[][] {
  if (found.kind === "levers") return [leversText(found, styler, width)];
  if (found.kind === "sets") return [setsText(found, styler, width)];
  const { inputs, values, doseResponses, interaction, factorials } = found;
  const [input] = inputs;
  if (factorials !== undefined)
    return values.figures.flatMap((figure, i) => {
      const table = factorials[i];
      return table === undefined ? [] : [factorialText(inputs, figure, table, styler)];
    });
  const tables = inputs.length === 2 ? mapsOf(found, styler) : [lineTable(found, styler)];
  const doses =
    doseResponses === undefined || input === undefined
      ? []
      : [doseText(input, values.figures, doseResponses, styler)];
  const figure = interaction && values.figures[interaction.figure];
  const together =
    interaction === undefined || figure === undefined
      ? []
      : [interactionText({ figure, found: interaction.found }, styler, width)];
  return [...tables, ...doses, ...together];
}

/** One row for each point: the value, then each figure with its band. */
function lineTable({ inputs, at, values }: Scan, styler: Styler): string[] {
  const heading = [
    ...inputs.map(inputTitle),
    ...values.figures.flatMap((figure) => [figureTitle(figure), ""]),
  ];
  const digits = values.figures.map((_, figure) => digitsOf(values, figure));
  const rows = at.map((place, point) => [
    ...inputs.map((input, i) => valueWord(input.values[place[i] ?? 0] ?? { text: "" })),
    ...values.figures.flatMap((_, figure) => {
      const range = rangeWord(values.band(point, figure), digits[figure]);
      return [formatNumber(values.middle(point, figure), digits[figure]), range === "" ? "" : `(${range})`];
    }),
  ]);
  const align: Align[] = [
    ...inputs.map(() => "right" as const),
    ...values.figures.flatMap(() => ["right", "left"] as const),
  ];
  const [first = "", ...others] = textTable([heading, ...rows], align);
  return [styler.faint(first), ...others];
}

const shades = [" ", "░", "▒", "▓", "█"];

/** Of two inputs: the first down, the second across; a shade with each number says how high it is. */
function mapsOf({ inputs: [down, across], at, values }: Scan, styler: Styler): string[][] {
  if (down === undefined || across === undefined) return [];
  return values.figures.map((figure, place) => {
    const middles = at.map((_, point) => values.middle(point, place));
    const known = middles.filter(Number.isFinite);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const digits = digitsOf(values, place);
    const cell = (value: number) => {
      const share = high > low ? (value - low) / (high - low) : 0;
      const shade = shades[Math.min(shades.length - 1, Math.floor(share * shades.length))] ?? "";
      return Number.isFinite(value) ? `${formatNumber(value, digits)} ${shade}` : "–  ";
    };
    const heading = [
      `${down.path} \\ ${across.path}`,
      ...across.values.map((value) => `${valueWord(value)}  `),
    ];
    const rows = down.values.map((value, row) => [
      valueWord(value),
      ...across.values.map((_, column) => cell(middles[row * across.values.length + column] ?? Number.NaN)),
    ]);
    const align: Align[] = ["right", ...across.values.map(() => "right" as const)];
    const [first = "", ...others] = textTable([heading, ...rows], align);
    return [styler.strong(figureTitle(figure)), styler.faint(first), ...others];
  });
}
