import { csvCell } from "equator/report";
import type { ChartNumbers } from "../charts/chart-numbers.ts";

const msPerHour = 3_600_000;

/** The curves of a chart as a table, in full: hours from the start, each curve with its unit; bands, where there are, after them. */
export function chartCsv({ times, lines }: ChartNumbers): string {
  const head = ["time_h", ...lines.map(({ readout, unit }) => csvCell(`${readout} [${unit}]`))];
  const rows = Array.from(times, (at, row) =>
    [at / msPerHour, ...lines.map(({ values }) => values[row] as number)].map(cell).join(","),
  );
  return `${[head.join(","), ...rows].join("\n")}\n`;
}

/** The bands of a chart, at times of their own; undefined where it has none. */
export function bandsCsv({ lines }: ChartNumbers): string | undefined {
  const banded = lines.flatMap(({ readout, unit, band }) =>
    band === undefined ? [] : [{ readout, unit, band }],
  );
  const [first] = banded;
  if (first === undefined) return undefined;
  const edges = ["low90", "low50", "median", "high50", "high90"] as const;
  const head = [
    "time_h",
    ...banded.flatMap(({ readout, unit }) => edges.map((edge) => csvCell(`${readout} ${edge} [${unit}]`))),
  ];
  const rows = Array.from(first.band.times, (at, row) =>
    [at / msPerHour, ...banded.flatMap(({ band }) => edges.map((edge) => band[edge][row] as number))]
      .map(cell)
      .join(","),
  );
  return `${[head.join(","), ...rows].join("\n")}\n`;
}

function cell(value: number): string {
  return Number.isFinite(value) ? String(value) : "";
}
