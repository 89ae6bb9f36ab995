import type { FactorialTable, KnownFigure, ScanInput } from "../../analysis/index.ts";
import { formatPercent } from "../numbers.ts";
import type { Styler } from "../styler.ts";
import { type Align, textTable } from "../text-table.ts";
import { bandedWords, signedNumber } from "./interaction-words.ts";
import { figureTitle, shortPaths, valueWord } from "./scan-words.ts";

/** A factorial table: every cell, then main effects and interaction terms. */
export function factorialText(
  inputs: readonly ScanInput[],
  figure: KnownFigure,
  table: FactorialTable,
  styler: Styler,
): string[] {
  const cells = factorialCells(inputs, table);
  const terms = factorialTerms(inputs, table);
  const right = (count: number): Align[] => new Array<Align>(count).fill("right");
  const [head = "", ...rows] = textTable(
    [[...shortPaths(inputs), "value", "of all high"], ...cells],
    right(inputs.length + 2),
  );
  const [termHead = "", ...termRows] = textTable(
    [["term", "effect", "of all high"], ...terms],
    ["left", "right", "right"],
  );
  return [
    styler.strong(figureTitle(figure)),
    styler.faint(head),
    ...rows,
    "",
    styler.faint(termHead),
    ...termRows,
  ];
}

/** Rows of cells: the value of each input, the figure, and its share of that with all inputs high. */
export function factorialCells(inputs: readonly ScanInput[], { cells }: FactorialTable): string[][] {
  return cells.map(({ levels, value, ofFull }) => [
    ...inputs.map((input, i) => valueWord(input.values[levels[i] ?? 0] ?? { text: "" })),
    bandedWords(value),
    bandedWords(ofFull, sharePercent),
  ]);
}

/** Rows of terms: the inputs, the effect, and its share of the figure with all inputs high. */
export function factorialTerms(inputs: readonly ScanInput[], { terms }: FactorialTable): string[][] {
  const names = shortPaths(inputs);
  return terms.map(({ factors, effect, ofFull }) => [
    factors.map((factor) => names[factor] ?? "").join(" × "),
    bandedWords(effect, signedNumber),
    bandedWords(ofFull, formatPercent),
  ]);
}

function sharePercent(share: number): string {
  return formatPercent(share).replace("+", "");
}
