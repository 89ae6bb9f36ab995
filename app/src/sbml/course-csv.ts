import type { TimeCourse } from "equator";
import { csvCell } from "equator/report";

/** A time course as a table: infinities as INF, what is no number as NaN, as on the command line. */
export function courseCsv({ columns, times, values }: TimeCourse): string {
  const lines = [["time", ...columns].map(csvCell).join(",")];
  for (const [row, time] of times.entries()) {
    const cells = [cellOf(time)];
    for (let k = 0; k < columns.length; k++)
      cells.push(cellOf(values[row * columns.length + k] ?? Number.NaN));
    lines.push(cells.join(","));
  }
  return `${lines.join("\n")}\n`;
}

function cellOf(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "INF";
  return value === Number.NEGATIVE_INFINITY ? "-INF" : `${value}`;
}

/** One column of a time course. */
export function columnOf({ columns, times, values }: TimeCourse, id: string): Float64Array {
  const column = columns.indexOf(id);
  return Float64Array.from(times, (_, row) =>
    column < 0 ? Number.NaN : (values[row * columns.length + column] as number),
  );
}
