import { curveFacts } from "../measure/curve-facts.ts";
import { ensemblesOf, type RunBands } from "../report/bands.ts";
import { priorOnlyReadouts } from "../report/prior-only.ts";
import type { Reading } from "../report/readings.ts";
import type { Run, Series } from "../simulate/index.ts";
import { bandsJson } from "./bands-json.ts";

const msPerHour = 3_600_000;

/** A run for programs: times in hours, every readout with its facts, values and bands, and what made it. */
export function runJson(run: Run, bands: RunBands): Record<string, unknown> {
  const priorOnly = priorOnlyReadouts(run);
  return {
    system: run.system,
    protocol: { file: run.protocol.file, start: run.protocol.start },
    events: run.events,
    ...(run.agents === undefined ? {} : { agents: run.agents }),
    evidence: run.grades,
    ...(priorOnly.length === 0 ? {} : { prior_only: priorOnly }),
    times_h: Array.from(run.times, (at) => at / msPerHour),
    series: run.series.map((series) => seriesJson(run, series)),
    bands: bandsJson(bands),
    provenance: provenanceJson(run, bands),
  };
}

/** What made a run and its bands. */
export function provenanceJson({ provenance, agents }: Run, bands: RunBands): Record<string, unknown> {
  const ensembles = ensemblesOf(bands).map(({ facts }) => facts);
  return {
    ...provenance,
    ...(agents === undefined ? {} : { agents }),
    ...(ensembles.length === 0 ? {} : { ensembles }),
  };
}

function seriesJson(run: Run, { limb, curves, baseline, statistics }: Series): Record<string, unknown> {
  const readouts = Object.values(curves).map(({ readout, unit, means, assay, values }) => {
    const facts = curveFacts(run.times, values, baseline[readout] ?? Number.NaN);
    const { peak, lowest, mean } = facts;
    const times = { peak_at_h: facts.peakAt / msPerHour, lowest_at_h: facts.lowestAt / msPerHour };
    return [
      readout,
      { unit, means, assay, baseline: facts.baseline, peak, lowest, mean, ...times, values },
    ] as const;
  });
  return { limb: limb ?? null, readouts: Object.fromEntries(readouts), statistics };
}

/** Readings side by side for programs: each fact by choice, and its differences from the run as shares. */
export function readingsJson(readings: readonly Reading[]): Record<string, unknown>[] {
  return readings.map(({ variant, about, choices, rows, differing }) => {
    const byChoice = (numbers: readonly number[]) =>
      Object.fromEntries(choices.map(({ choice }, i) => [choice, numbers[i]]));
    const readouts = rows.map(({ readout, unit, fact, values, changes }) => {
      return { readout, unit, fact, values: byChoice(values), changes: byChoice(changes) };
    });
    return { variant, about, run: choices[0]?.choice, choices, differing, readouts };
  });
}
