import { formatNumber, formatPercent, formatUnit } from "./numbers.ts";
import { leastChange, type Reading, type ReadingRow } from "./readings.ts";
import { plainStyler, type Styler } from "./styler.ts";
import { type Align, cutText, terminalText, textTable, wrapText } from "./text-table.ts";

interface TextOptions {
  readonly styler?: Styler;
  /** Characters per line. */
  readonly width?: number;
}

/** Rows of each variant: fewer where many are shown, since the report has them all. */
const rowsOfFew = 6;
const rowsOfMany = 2;
const few = 2;

/** What is said where the choices agree. */
export const noDifference = `no readout of this run differs by more than ${100 * leastChange} %`;

/** What is said where no other choice could be run. */
export const noOtherRun = "no other choice could be run";

/** The readings of the literature side by side, as text: variant after variant. */
export function readingsText(readings: readonly Reading[], options: TextOptions = {}): string {
  const { styler = plainStyler, width = 100 } = options;
  const shown = readings.length > few ? rowsOfMany : rowsOfFew;
  const blocks = readings.map((reading) => {
    const about = wrapText(terminalText(`${reading.variant}: ${reading.about}`), width);
    return [...about.map((line) => styler.strong(line)), ...bodyOf(reading, shown, width, styler)].join("\n");
  });
  return blocks.join("\n\n");
}

function bodyOf(reading: Reading, most: number, width: number, styler: Styler): string[] {
  const { choices, rows, differing } = reading;
  if (choices.length < 2) return [`  ${noOtherRun}`];
  if (rows.length === 0)
    return wrapText(`${choices.map(({ choice }) => choice).join(" | ")}: ${noDifference}`, width - 2).map(
      (line) => `  ${line}`,
    );
  const [own, ...others] = choices.map(({ choice }) => choice);
  const header = ["readout", "", `${own} (run)`, ...others.flatMap((choice) => [choice, ""]), "unit"];
  const align: Align[] = [
    "left",
    "left",
    "right",
    ...others.flatMap(() => ["right", "right"] as const),
    "left",
  ];
  const table = textTable([header, ...rows.slice(0, most).map(cellsOf)], align);
  const [top = "", ...body] = table.map((line) => `  ${cutText(line, width - 2)}`);
  const left = differing - Math.min(most, rows.length);
  const more = left > 0 ? [styler.faint(`  and ${left} more`)] : [];
  return [styler.faint(top), ...body, ...more];
}

function cellsOf({ readout, fact, values, changes, unit }: ReadingRow): string[] {
  const others = values
    .slice(1)
    .flatMap((value, i) => [formatNumber(value), formatPercent(changes[i + 1] ?? Number.NaN)]);
  return [terminalText(readout), fact, formatNumber(values[0] ?? Number.NaN), ...others, formatUnit(unit)];
}
