import { type ScoredRow, scoreTrial } from "../trials/score.ts";
import type { Seen } from "../trials/seen.ts";
import { weightedError } from "../trials/topics.ts";
import type { Trial } from "../trials/trial.ts";
import type { OtherSystem } from "./fit-scores.ts";
import type { LeftOutRow } from "./score-left-out.ts";

/** Another system to compare with, and how. */
export interface Comparison {
  readonly system: string;
  /** Papers that it was fitted to. */
  readonly excluded: readonly string[];
  /** Readout of a row -> the readout that stands in for it there. Its unit may be another: only ratios are compared. */
  readonly standIns: Readonly<Record<string, string>>;
}

/**
 * Scores another system on the rows that both predict. A single absolute rate is left out: stand-ins have no unit in
 * common with it. `runs` holds its runs by trial and arm, without those whose events it does not hear.
 */
export function compareSystems(
  comparison: Comparison,
  trials: readonly Trial[],
  runs: ReadonlyMap<string, ReadonlyMap<string, Seen>>,
  rows: readonly LeftOutRow[],
): OtherSystem {
  const { system, excluded, standIns } = comparison;
  const known = new Map(rows.map((row) => [row.leftOut.id, row]));
  const others = trials
    .filter(({ id }) => !excluded.includes(id))
    .flatMap((trial) => scoreTrial(trial, stoodIn(runs.get(trial.id) ?? new Map(), standIns)).rows)
    .filter(({ id, z, judged, weight }) => {
      const own = known.get(id)?.leftOut.z ?? Number.NaN;
      return Number.isFinite(z) && Number.isFinite(own) && judged !== "range" && weight > 0;
    });
  const own = others.flatMap(({ id }) => known.get(id) ?? []);
  const z = (row: ScoredRow) => row.z;
  return {
    system,
    excluded,
    rows: others.map(({ id }) => id),
    papers: [...new Set(others.map(({ trial }) => trial))],
    leftOut: weightedError(
      own.map(({ leftOut }) => leftOut),
      z,
    ),
    inSample: weightedError(
      own.map(({ inSample }) => inSample),
      z,
    ),
    other: weightedError(others, z),
  };
}

/** Rates are per hour whatever a stand-in is in: the scale of the paper takes the rest. */
const rateUnit = "%/h";

function stoodIn(
  arms: ReadonlyMap<string, Seen>,
  standIns: Comparison["standIns"],
): ReadonlyMap<string, Seen> {
  return new Map(
    [...arms].map(([arm, seen]) => {
      const series = seen.series.map(({ curves, baseline }) => {
        const found = Object.entries(standIns).flatMap(([readout, by]) => {
          const curve = curves[by];
          const before = baseline[by];
          return curve === undefined || before === undefined ? [] : [{ readout, curve, before }];
        });
        return {
          curves: {
            ...curves,
            ...Object.fromEntries(found.map(({ readout, curve }) => [readout, { ...curve, unit: rateUnit }])),
          },
          baseline: {
            ...baseline,
            ...Object.fromEntries(found.map(({ readout, before }) => [readout, before])),
          },
        };
      });
      return [arm, { times: seen.times, series }] as const;
    }),
  );
}
