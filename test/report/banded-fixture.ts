import type { Band, BandedReadout, Ensemble, EnsembleFacts, Fact } from "../../src/ensemble/ensemble.ts";
import { curveFacts } from "../../src/measure/curve-facts.ts";
import type { RunBands } from "../../src/report/bands.ts";
import type { Curve, Run } from "../../src/simulate/run.ts";

const facts: readonly Fact[] = ["baseline", "peak", "peakAt", "lowest", "lowestAt", "mean", "hoursAbove"];

/** How far the ends of each band lie from the curve, as a multiple of its distance from its baseline. */
const reach = { low90: 0.6, low50: 0.85, median: 1.02, high50: 1.2, high90: 1.6 };

/** Made-up bands of a run: every curve drawn out from its baseline, wider or narrower; times of facts shift a little. */
export function madeUpBands(run: Run): RunBands {
  return { parameters: ensembleOf(run, "parameters", 1), people: ensembleOf(run, "people", 0.5) };
}

function ensembleOf(run: Run, of: EnsembleFacts["of"], width: number): Ensemble {
  return {
    facts: {
      of,
      members: 256,
      failed: of === "parameters" ? 3 : 0,
      seed: 1,
      sampling: "sobol",
      sketchError: 0.005,
      varied: of === "parameters" ? 212 : 9,
    },
    times: run.times,
    series: run.series.map(({ limb, curves, baseline }) => ({
      ...(limb === undefined ? {} : { limb }),
      readouts: Object.fromEntries(
        Object.values(curves).map((curve) => [
          curve.readout,
          bandedReadout(run, curve, baseline[curve.readout] ?? 0, width),
        ]),
      ),
    })),
  };
}

function bandedReadout(run: Run, curve: Curve, baseline: number, width: number): BandedReadout {
  const quantile = (by: number) => {
    const share = 1 + width * (by - 1);
    const level = baseline * (1 + 0.1 * width * (by - 1));
    return curve.values.map((value) => level + share * (value - baseline));
  };
  const sorted = (low: Float64Array, high: Float64Array, pick: (a: number, b: number) => number) =>
    low.map((value, i) => pick(value, high[i] ?? value));
  const [low90, low50, median, high50, high90] = [
    quantile(reach.low90),
    quantile(reach.low50),
    quantile(reach.median),
    quantile(reach.high50),
    quantile(reach.high90),
  ];
  return {
    readout: curve.readout,
    unit: curve.unit,
    curve: {
      low90: sorted(low90, high90, Math.min),
      low50: sorted(low50, high50, Math.min),
      median,
      high50: sorted(low50, high50, Math.max),
      high90: sorted(low90, high90, Math.max),
    },
    facts: factBands(run, curve, baseline, width),
  };
}

function factBands(run: Run, curve: Curve, baseline: number, width: number): BandedReadout["facts"] {
  const central = curveFacts(run.times, curve.values, baseline);
  const band = (fact: Fact): Band<number> => {
    const value = central[fact];
    const step = fact.endsWith("At") ? 600_000 * width : 0.1 * width * Math.abs(value);
    return {
      low90: value - 2 * step,
      low50: value - step,
      median: value,
      high50: value + step,
      high90: value + 2 * step,
    };
  };
  return Object.fromEntries(facts.map((fact) => [fact, band(fact)])) as BandedReadout["facts"];
}
