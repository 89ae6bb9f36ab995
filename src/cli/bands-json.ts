import type { Band, Ensemble, Fact } from "../ensemble/index.ts";
import { bandKinds, ensemblesOf, isTime, type RunBands } from "../report/bands.ts";
import type { ComparedBands } from "../report/compared-rows.ts";

const msPerHour = 3_600_000;

const names: Readonly<Record<Fact, string>> = {
  baseline: "baseline",
  peak: "peak",
  peakAt: "peak_at_h",
  lowest: "lowest",
  lowestAt: "lowest_at_h",
  mean: "mean",
  hoursAbove: "hours_above",
};
const facts = Object.keys(names) as Fact[];

/** The bands of a run for programs, by what their members differ in; null where there are none. */
export function bandsJson(bands: RunBands): Record<string, unknown> | null {
  const ensembles = ensemblesOf(bands);
  return ensembles.length === 0
    ? null
    : Object.fromEntries(ensembles.map((ensemble) => [ensemble.facts.of, ensembleJson(ensemble)]));
}

function ensembleJson({ facts: made, times, series }: Ensemble): Record<string, unknown> {
  return {
    ...made,
    times_h: Array.from(times, (at) => at / msPerHour),
    series: series.map(({ limb, readouts }) => ({
      limb: limb ?? null,
      readouts: Object.fromEntries(
        Object.values(readouts).map(({ readout, unit, curve, facts: banded }) => [
          readout,
          { unit, facts: byFact((fact) => bandOf(banded[fact], fact)), curve },
        ]),
      ),
    })),
  };
}

/**
 * The differences of one readout with their bands, and how often b is larger; null where there are none, and for how
 * often where the draws of the two are independent.
 */
export function comparedJson(compared: ComparedBands, readout: string): Record<string, unknown> | null {
  const found = bandKinds.flatMap((kind) => {
    const ensemble = compared[kind];
    const band = ensemble?.readouts[readout];
    if (band === undefined) return [];
    const difference = byFact((fact) => bandOf(band.difference[fact], fact));
    const exceeds = ensemble?.draws === "independent" ? null : byFact((fact) => band.exceeds[fact]);
    return [[kind, { difference, exceeds }] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}

/** How the ensembles of a comparison were drawn. */
export function comparedFacts(compared: ComparedBands): Record<string, unknown> | null {
  const found = bandKinds.flatMap((kind) => {
    const both = compared[kind];
    return both === undefined
      ? []
      : [[kind, { draws: both.draws, a: both.a.facts, b: both.b.facts }] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}

function byFact(of: (fact: Fact) => unknown): Record<string, unknown> {
  return Object.fromEntries(facts.map((fact) => [names[fact], of(fact)]));
}

function bandOf({ low90, low50, median, high50, high90 }: Band<number>, fact: Fact): Band<number> {
  const unit = isTime(fact) ? msPerHour : 1;
  return {
    low90: low90 / unit,
    low50: low50 / unit,
    median: median / unit,
    high50: high50 / unit,
    high90: high90 / unit,
  };
}
