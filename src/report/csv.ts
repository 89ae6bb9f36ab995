import type { Run, Series } from "../simulate/run.ts";
import { msPerHour } from "./clock.ts";

/** One CSV file: its name and its text. */
export interface CsvFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The curves of a run, one wide file per limb: `time_h`, then each readout with its unit in the header.
 * Numbers are written in full, so that reading them back gives the same values.
 */
export function csvOf(run: Run): CsvFile[] {
  return run.series.map((series) => ({ name: fileName(series), text: seriesCsv(run.times, series) }));
}

/** A cell of a CSV file: quoted where needed, and never a formula to a spreadsheet. */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function seriesCsv(times: Float64Array, { curves }: Series): string {
  const columns = Object.values(curves);
  const header = ["time_h", ...columns.map(({ readout, unit }) => csvCell(`${readout} [${unit}]`))];
  const lines = Array.from(times, (time, row) =>
    [time / msPerHour, ...columns.map(({ values }) => values[row] ?? Number.NaN)].map(csvNumber).join(","),
  );
  return `${[header.join(","), ...lines].join("\n")}\n`;
}

/** A negative number starts with `-` and is no formula: only text is neutralised. */
function csvNumber(value: number): string {
  return Number.isFinite(value) ? String(value) : "";
}

function fileName({ limb }: Series): string {
  return `curves${limbSuffix(limb)}.csv`;
}

/** What the name of a file says of the limb that it is about. */
export function limbSuffix(limb: string | undefined): string {
  return limb === undefined ? "" : `-${limb.replace(/[^A-Za-z0-9_-]/g, "_")}`;
}
