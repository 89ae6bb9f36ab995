import { describe, expect, it } from "vitest";
import type { Band, ComparedEnsemble, Fact } from "../../src/ensemble/ensemble.ts";
import type { RunBands } from "../../src/report/bands.ts";
import { gradesText } from "../../src/report/grades.ts";
import { compareText, summaryText } from "../../src/report/index.ts";
import { lastingChange } from "../../src/report/lasting-change.ts";
import { provenanceLine } from "../../src/report/provenance-line.ts";
import { linesByReadout } from "../../src/report/series-lines.ts";
import type { Curve, Run } from "../../src/simulate/run.ts";
import { madeUpBands } from "./banded-fixture.ts";
import { madeUpRun } from "./fixture.ts";

const run = madeUpRun({ text: "x" });
const bands = madeUpBands(run);
const lengths = (text: string) => text.split("\n").map((line) => [...line].length);
const facts: readonly Fact[] = ["baseline", "peak", "peakAt", "lowest", "lowestAt", "mean", "hoursAbove"];

describe("a comparison on a narrow terminal", () => {
  const both = { parameters: comparison(run), people: comparison(run) };

  it.each([60, 80, 100, 120])("keeps to %i characters, and every band of both kinds is there", (width) => {
    const text = compareText(run, run, { compared: both, width });
    expect(Math.max(...lengths(text))).toBeLessThanOrEqual(width);
    expect(text).toMatch(/B − A (of )?parameters/);
    expect(text).toMatch(/B − A (of )?people/);
    expect(text.match(/−20 to 60 +80 %/g)?.length).toBe(
      2 * 2 * Object.keys(run.series[0]?.curves ?? {}).length,
    );
    expect(text).not.toContain("…");
  });

  it.each([60, 80, 100])("keeps to %i characters without bands", (width) => {
    const text = compareText(run, run, { width });
    expect(Math.max(...lengths(text))).toBeLessThanOrEqual(width);
    expect(text).toMatch(/leucine_plasma +437 +437 +0 %/);
  });

  it("leaves out what is zero throughout in both, and says how many and which", () => {
    const zero = withCurve(run, "rapamycin_blood", (curve) => ({
      ...curve,
      values: curve.values.map(() => 0),
    }));
    const text = compareText(zero, zero, { width: 80 });
    expect(text).toContain("1 left out, zero throughout in both: rapamycin_blood");
    expect(text).not.toMatch(/^rapamycin_blood/m);
    const rising = withCurve(run, "rapamycin_blood", (curve) => curve);
    expect(compareText(zero, rising, { width: 80 })).toMatch(/^rapamycin_blood/m);
  });
});

describe("the median of the members", () => {
  it("is told where it lies more than a tenth from the run, and the run's value is marked", () => {
    const far = summaryText(run, { bands: shifted(bands, "leucine_plasma", 1.3), width: 120 });
    expect(far).toMatch(/^leucine_plasma +437\*/m);
    expect(far).toMatch(/^\* median of members: leucine_plasma 568, mean /m);
    expect(far.split("\n").length).toBeLessThanOrEqual(22);
    expect(summaryText(run, { bands, width: 120 })).not.toContain("*");
  });
});

describe("the summary of a long run", () => {
  const times = Float64Array.from({ length: 14 * 24 + 1 }, (_, i) => i * 3_600_000);
  const meals = times.map((at) => 1 + Math.sin((at / 86_400_000) * 2 * Math.PI));
  const mass = times.map((at, i) => 1 + 0.002 * (at / 86_400_000) + 0.0001 * (meals[i] ?? 0));

  it("puts first what changes for good, and not what meals move each day", () => {
    expect(lastingChange(times, mass)).toBeGreaterThan(10);
    expect(lastingChange(times, meals)).toBeLessThan(1);
    expect(lastingChange(times.slice(0, 48), mass.slice(0, 48))).toBe(0);
    const long = madeUpRun({ text: "x", hours: 24 * 14, everyMinutes: 60 });
    const names = Array.from({ length: 24 }, (_, i) => `other_${i}`);
    const busy = [...names, "myofibrillar_mass"].reduce(
      (made, name) => withCurve(made, name, (curve) => ({ ...curve, lead: true, values: meals })),
      long,
    );
    const text = summaryText(withCurve(busy, "myofibrillar_mass", (curve) => ({ ...curve, values: mass })));
    expect(text).toMatch(/^myofibrillar_mass/m);
  });
});

describe("what is of the whole body", () => {
  it("is shown once, as the body apart from single limbs has it", () => {
    expect(linesByReadout(run).get("p_s6k1_t389")?.length).toBe(2);
    const ofBody = withCurve(run, "p_s6k1_t389", (curve) => ({ ...curve, body: true }));
    const observed = { ...ofBody, series: [...ofBody.series].reverse() };
    const lines = linesByReadout(observed).get("p_s6k1_t389") ?? [];
    expect(lines.map(({ limb }) => limb)).toEqual([undefined]);
    expect([...linesByReadout(observed).keys()][0]).toBe("leucine_plasma");
  });
});

describe("the shares of the grades", () => {
  it("fit a line: without spaces, then without the smallest", () => {
    const shares = { measured: 0.02, derived: 0.14, "set by hand": 0.4, assumed: 0.44 };
    expect(gradesText(shares)).toBe("2 % measured, 14 % derived, 40 % set by hand, 44 % assumed");
    expect(gradesText(shares, 54)).toBe("2% measured, 14% derived, 40% set by hand, 44% assumed");
    expect(gradesText(shares, 50)).toBe("14% derived, 40% set by hand, 44% assumed, …");
  });
});

describe("the line of what made a run", () => {
  it("is never cut inside a part", () => {
    const whole = provenanceLine(run.provenance).split(", ");
    for (const width of [40, 68, 88, 200]) {
      const line = provenanceLine(run.provenance, width);
      expect(line.length).toBeLessThanOrEqual(width);
      expect(whole.slice(0, line.split(", ").length).join(", ")).toBe(line);
    }
    expect(provenanceLine({ ...run.provenance, fit: "none: values of the literature" })).toContain(
      "fit none,",
    );
  });
});

/** The run with a readout more, or with another curve for one that it has. */
function withCurve(made: Run, readout: string, change: (curve: Curve) => Curve): Run {
  const series = made.series.map((one) => {
    const [first] = Object.values(one.curves);
    const curve = one.curves[readout] ?? { ...(first as Curve), readout };
    const baseline = { ...one.baseline, [readout]: change(curve).values[0] ?? 0 };
    return { ...one, baseline, curves: { ...one.curves, [readout]: change(curve) } };
  });
  return { ...made, series };
}

/** Medians of one readout so many times as high. */
function shifted(made: RunBands, readout: string, by: number): RunBands {
  const { parameters, people } = made;
  if (parameters === undefined) throw new Error("no bands");
  const raise = (band: Band<number>) => ({ ...band, median: band.median * by });
  const series = parameters.series.map((one) => {
    const own = one.readouts[readout];
    if (own === undefined) throw new Error(`no ${readout}`);
    const raised = { ...own.facts, peak: raise(own.facts.peak), mean: raise(own.facts.mean) };
    return { ...one, readouts: { ...one.readouts, [readout]: { ...own, facts: raised } } };
  });
  return { people, parameters: { ...parameters, series } };
}

/** Differences of -20 to 60 in every fact, larger in four of five members. */
function comparison({ series }: Run): ComparedEnsemble {
  const all = <Value>(value: Value) =>
    Object.fromEntries(facts.map((fact) => [fact, value])) as Record<Fact, Value>;
  const { parameters: ensemble } = bands;
  if (ensemble === undefined) throw new Error("no bands");
  const difference = all({ low90: -20, low50: 0, median: 20, high50: 40, high90: 60 });
  const curves = Object.values(series[0]?.curves ?? {});
  return {
    draws: "common",
    a: ensemble,
    b: ensemble,
    readouts: Object.fromEntries(
      curves.map(({ readout, unit }) => [readout, { readout, unit, difference, exceeds: all(0.8) }]),
    ),
  };
}
