import type { Trial, TrialRow } from "../../src/analysis/index.ts";
import type { Run, Series } from "../../src/simulate/index.ts";

const hour = 3_600_000;

/** A row of one's own: a percent change of mixed synthesis over the baseline, unless said otherwise. */
export function row(given: Partial<TrialRow> = {}): TrialRow {
  return {
    id: "row",
    arm: "arm",
    readout: "fsr_mixed",
    unit: "%",
    fromHours: 0,
    toHours: 1,
    versus: "baseline",
    kind: "percent_change",
    value: 50,
    errorKind: "",
    weight: 1,
    verified: true,
    note: "",
    ...given,
  };
}

/** A trial of such rows, without arms: runs are handed over. */
export function trial(rows: readonly TrialRow[], given: Partial<Trial> = {}): Trial {
  return {
    id: "paper",
    source: { authors: "A", year: 2000, journal: "J" },
    topic: "topic",
    scale: "none",
    gain: "none",
    notes: "",
    arms: {},
    rows,
    ...given,
  };
}

/** A run whose readouts are given hour by hour, each with its baseline; synthesis in %/h, the rest in 1. */
export function runOf(
  readouts: Readonly<Record<string, { readonly before: number; readonly hourly: readonly number[] }>>,
): Run {
  const length = Math.max(...Object.values(readouts).map(({ hourly }) => hourly.length));
  const curves = Object.entries(readouts).map(([readout, { hourly }]) => {
    const values = Float64Array.from(hourly);
    const unit = readout.startsWith("fsr") ? "%/h" : "1";
    return [readout, { readout, unit, means: "", assay: "", group: "", lead: false, values }] as const;
  });
  const series: Series = {
    curves: Object.fromEntries(curves),
    baseline: Object.fromEntries(Object.entries(readouts).map(([name, { before }]) => [name, before])),
    statistics: { steps: 0, rejected: 0, fallbacks: 0 },
  };
  const times = Float64Array.from({ length }, (_, i) => i * hour);
  return { times, series: [series] } as unknown as Run;
}

/** A run in which one readout stands at a value throughout. */
export function level(value: number, before = 1, readout = "fsr_mixed"): Run {
  return runOf({ [readout]: { before, hourly: [value, value, value] } });
}
