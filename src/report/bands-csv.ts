import type { BandedSeries, Ensemble } from "../ensemble/ensemble.ts";
import { ensemblesOf, type RunBands } from "./bands.ts";
import { msPerHour } from "./clock.ts";
import { type CsvFile, csvCell, limbSuffix } from "./csv.ts";
import { compactNumber } from "./numbers.ts";

const quantiles = ["low90", "low50", "median", "high50", "high90"] as const;

/**
 * The bands of a run, one wide file for each kind and limb: `time_h`, then five columns for each readout, the ends of
 * the bands that hold 90 and 50 % of the members around their median. Numbers have five digits: a band is no closer.
 */
export function bandsCsvOf(bands: RunBands): CsvFile[] {
  return ensemblesOf(bands).flatMap((ensemble) =>
    ensemble.series.map((series) => ({
      name: `bands-${ensemble.facts.of}${limbSuffix(series.limb)}.csv`,
      text: seriesCsv(ensemble, series),
    })),
  );
}

function seriesCsv({ times }: Ensemble, { readouts }: BandedSeries): string {
  const columns = Object.values(readouts).flatMap(({ readout, unit, curve }) =>
    quantiles.map((quantile) => {
      return { name: csvCell(`${readout} ${quantile} [${unit}]`), values: curve[quantile] };
    }),
  );
  const rows = Array.from(times, (time, row) =>
    [time / msPerHour, ...columns.map(({ values }) => cell(values[row]))].join(","),
  );
  return `${[["time_h", ...columns.map(({ name }) => name)].join(","), ...rows].join("\n")}\n`;
}

function cell(value = Number.NaN): number | string {
  return Number.isFinite(value) ? compactNumber(value) : "";
}
