import type { TimeCourse } from "../simulate/index.ts";

/** A time course as a CSV table: `time`, then the columns; infinities as INF, what is no number as NaN. */
export function writeTable({ columns, times, values }: TimeCourse): string {
  const lines = [["time", ...columns].map(writeCell).join(",")];
  for (const [row, time] of times.entries()) {
    const cells = [writeNumber(time)];
    for (let k = 0; k < columns.length; k++)
      cells.push(writeNumber(values[row * columns.length + k] ?? Number.NaN));
    lines.push(cells.join(","));
  }
  return `${lines.join("\n")}\n`;
}

function writeNumber(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "INF";
  return value === Number.NEGATIVE_INFINITY ? "-INF" : `${value}`;
}

/** Ids need no quotes; other names might. */
function writeCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
