import { describe, expect, it } from "vitest";
import { type ScoredRow, scoreTopics, scoreTrial, type TrialRow } from "../../src/analysis/index.ts";
import { paperFactors } from "../../src/analysis/trials/calibrate.ts";
import { naivePrediction } from "../../src/analysis/trials/naive.ts";
import { residualOf } from "../../src/analysis/trials/residual.ts";
import type { Run } from "../../src/simulate/index.ts";
import { level, row, trial } from "./hand-made.ts";

const rate = (id: string, value: number, given: Partial<TrialRow> = {}) =>
  row({ id, kind: "absolute", unit: "%/h", versus: "", value, ...given });
const blot = (id: string, value: number, given: Partial<TrialRow> = {}) =>
  row({ id, kind: "fold", unit: "fold", readout: "p_s6k1_t389", value, ...given });
const predictions = (values: Record<string, number>) => new Map(Object.entries(values));
const only = (rows: readonly ScoredRow[]): ScoredRow => {
  if (rows.length !== 1 || rows[0] === undefined) throw new Error(`${rows.length} rows`);
  return rows[0];
};
const scored = (given: TrialRow, runs: Record<string, Run>, about = {}) =>
  only(scoreTrial(trial([given], about), new Map(Object.entries(runs))).rows);

describe("the scale of a paper", () => {
  const two = [rate("a", 0.04), rate("b", 0.08)];

  it("takes the model to rates that are twice as high", () => {
    const factors = paperFactors(trial(two, { scale: "per-paper" }), predictions({ a: 0.02, b: 0.04 }));
    expect(factors.scale).toBeCloseTo(2, 12);
    expect(factors.fitted).toBe(1);
  });

  it("weighs rows by their errors", () => {
    // Errors 0.3 and 0.6 in quadrature with 15 %: squares 0.09 + 0.0225 and 0.36 + 0.0225.
    const rows = [
      rate("a", 1, { error: 0.3, errorKind: "SEM" }),
      rate("b", 1, { error: 0.6, errorKind: "SEM" }),
    ];
    const [first, second] = [1 / 0.1125, 1 / 0.3825];
    const factors = paperFactors(trial(rows, { scale: "per-paper" }), predictions({ a: 1, b: 2 }));
    expect(factors.scale).toBeCloseTo((first + 2 * second) / (first + 4 * second), 12);
  });

  it("is 1 for a single rate, and for a paper that takes none", () => {
    expect(
      paperFactors(trial([rate("a", 0.04)], { scale: "per-paper" }), predictions({ a: 0.02 })).scale,
    ).toBe(1);
    const none = paperFactors(trial(two), predictions({ a: 0.02, b: 0.04 }));
    expect(none).toEqual({ scale: 1, gain: 1, fitted: 0 });
  });
});

describe("the gain of a paper", () => {
  const gainOf = (seen: readonly [number, number], model: readonly [number, number]) =>
    paperFactors(
      trial([blot("a", seen[0]), blot("b", seen[1])], { gain: "per-paper" }),
      predictions({ a: model[0], b: model[1] }),
    ).gain;

  it("multiplies folds on the log scale", () => expect(gainOf([4, 16], [2, 4])).toBeCloseTo(2, 12));

  it("stays within 0.2 and 5", () => {
    expect(gainOf([2 ** 8, 4 ** 8], [2, 4])).toBe(5);
    expect(gainOf([2 ** 0.1, 4 ** 0.1], [2, 4])).toBe(0.2);
    expect(gainOf([0.5, 0.25], [2, 4])).toBe(0.2);
  });

  it("leaves folds of other assays alone", () => {
    const rows = [4, 16].map((value, i) => blot(`${i}`, value, { readout: "fsr_mixed" }));
    expect(paperFactors(trial(rows, { gain: "per-paper" }), predictions({ "0": 2, "1": 4 })).gain).toBe(1);
  });
});

describe("a scored row", () => {
  it("compares a percent change over the baseline", () => {
    const { predicted, z, naiveZ, directionRight } = scored(row({ value: 100, error: 8, errorKind: "SEM" }), {
      arm: level(1.66),
    });
    expect(predicted).toBeCloseTo(66, 9);
    expect(z).toBeCloseTo(-2, 9);
    expect(naiveZ).toBeCloseTo(-100 / 17, 9);
    expect(directionRight).toBe(true);
  });

  it("compares with another arm where it names one", () => {
    const runs = { arm: level(3), placebo: level(2) };
    expect(scored(row({ versus: "placebo" }), runs).predicted).toBeCloseTo(50, 9);
    expect(scored(row({ kind: "difference", unit: "%/h", versus: "placebo" }), runs).predicted).toBeCloseTo(
      1,
      9,
    );
    expect(scored(row({ kind: "fold", value: 1.4, versus: "placebo" }), runs).predicted).toBeCloseTo(1.5, 9);
  });

  it("is in the unit of the row", () => {
    expect(scored(rate("a", 1, { unit: "%/d" }), { arm: level(0.05) }).predicted).toBeCloseTo(1.2, 9);
    const points = row({ kind: "difference", unit: "%/d", versus: "baseline" });
    expect(scored(points, { arm: level(3, 2) }).predicted).toBeCloseTo(24, 9);
  });

  it("judges the one rate of a paper by the range of human muscle", () => {
    const z = (value: number) => scored(rate("a", 0.05), { arm: level(value) }, { scale: "per-paper" });
    expect(z(0.02).z).toBe(0);
    expect(z(0.08).z).toBe(0);
    expect(z(0.1).z).toBeCloseTo(1, 9);
    expect(z(0.016).z).toBeCloseTo(1, 9);
    expect(z(0.05).judged).toBe("range");
  });

  it("judges directions: 5 for the wrong sign, 2.5 for none, nothing below a tenth", () => {
    const z = (value: number) => scored(row({ kind: "direction", value: 1 }), { arm: level(value) }).z;
    expect(z(1.5)).toBe(0);
    expect(z(1.05)).toBeCloseTo(-2.5, 12);
    expect(z(0.5)).toBeCloseTo(-5, 12);
  });

  it("judges a change that should not be there by how far it is from one that would not be noticed", () => {
    const none = row({ kind: "direction", value: 0 });
    const { z, change, directionRight } = scored(none, { arm: level(1.25) });
    expect([z, change]).toEqual([expect.closeTo(1.5, 9), expect.closeTo(0.25, 9)]);
    expect(directionRight).toBe(false);
    expect(scored(none, { arm: level(0.8) }).z).toBeCloseTo(-1, 9);
    const edge = [1.0999, 1.1001].map((value) => scored(none, { arm: level(value) }));
    expect(edge.map((one) => one.directionRight)).toEqual([true, false]);
    expect((edge[1]?.z ?? 1) - (edge[0]?.z ?? 0)).toBeCloseTo(0.001, 9);
  });

  it("that reports no change has the same z in the likelihood", () => {
    const none = row({ kind: "direction", value: 0 });
    for (const value of [0.3, 0.89, 1, 1.1002, 1.7])
      expect(scored(none, { arm: level(value) }).z).toBeCloseTo(residualOf(none, "direction", value - 1), 9);
  });

  it("judges the one immunoblot of a paper by its direction, two on the log scale", () => {
    const arm = level(2, 1, "p_s6k1_t389");
    expect(scored(blot("a", 11), { arm }, { gain: "per-paper" })).toMatchObject({
      judged: "direction",
      z: 0,
    });
    const value = scored(blot("a", 4, { error: 0.8, errorKind: "SEM" }), { arm });
    expect(value.judged).toBe("value");
    expect(value.z).toBeCloseTo(Math.log(0.5) / 0.25, 9);
  });

  it("is right about a null within 20 points of it", () => {
    const right = (value: number) => scored(row({ value: 0 }), { arm: level(value) }).directionRight;
    expect([0.81, 1, 1.19].map(right)).toEqual([true, true, true]);
    expect([0.79, 1.21].map(right)).toEqual([false, false]);
  });

  it("is unscored where the model has no such readout or arm", () => {
    expect(scored(row({ readout: "unheard_of" }), { arm: level(1) }).z).toBeNaN();
    expect(scored(row(), {}).z).toBeNaN();
    expect(scored(row(), {}).directionRight).toBeUndefined();
  });

  it("says why it is unscored, with the readout that may have been meant", () => {
    const why = (given: Partial<TrialRow>, runs: Record<string, Run> = { arm: level(1) }) =>
      scored(row(given), runs).unscored;
    expect(why({ readout: "fsr_mixd" })).toBe(
      "not scored: the system has no readout fsr_mixd (did you mean fsr_mixed?)",
    );
    expect(why({ kind: "absolute", unit: "kg", versus: "" })).toBe(
      "not scored: kg cannot be compared with fsr_mixed, which is in %/h",
    );
    expect(why({ kind: "time_of_peak", unit: "h" })).toBe("not scored: fsr_mixed never rises noticeably");
    expect(why({}, {})).toBe("not scored: the arm arm did not run");
    expect(why({})).toBeUndefined();
  });

  it("is told as a warning where it weighs something and was not scored", () => {
    const where = { file: "data.csv", line: 4, column: 1, path: "id" };
    const rows = [row({ id: "a", readout: "fsr_mixd", where }), row({ id: "b", readout: "none", weight: 0 })];
    const { diagnostics } = scoreTrial(trial(rows), new Map([["arm", level(1)]]));
    expect(diagnostics).toEqual([
      {
        code: "trial-no-readout",
        severity: "warning",
        where: { ...where, path: "a" },
        found: "fsr_mixd",
        hint: "did you mean fsr_mixed?",
      },
    ]);
  });
});

describe("the naive baseline", () => {
  it("repeats the comparator", () => {
    const paper = trial([rate("rest", 0.04, { arm: "placebo" }), rate("fed", 0.09, { versus: "placebo" })]);
    const naive = (given: TrialRow) => naivePrediction(paper, given);
    expect(naive(row({ kind: "fold", value: 3 }))).toBe(1);
    expect(naive(row())).toBe(0);
    expect(naive(row({ kind: "direction", value: 1 }))).toBe(0);
    expect(naive(rate("fed", 0.09, { versus: "placebo" }))).toBe(0.04);
  });

  it("has nothing to say of times, thresholds, and rates without a stated rest", () => {
    for (const kind of ["time_of_peak", "time_of_onset", "threshold", "rank"] as const)
      expect(naivePrediction(trial([]), row({ kind }))).toBeNaN();
    expect(naivePrediction(trial([]), rate("fed", 0.09, { versus: "placebo" }))).toBeNaN();
  });

  it("does not repeat the observed value of a rate that is compared with nothing", () => {
    const rest = rate("rest", 0.04);
    expect(naivePrediction(trial([rest, rate("fed", 0.09)]), rest)).toBeNaN();
  });
});

describe("the score of a topic", () => {
  const line = (id: string, given: Partial<ScoredRow>): ScoredRow => ({
    ...scored(row({ id }), { arm: level(1.5) }),
    trial: "one",
    naiveZ: 4,
    z: 1,
    ...given,
  });

  it("lets papers weigh alike, whatever the number of their rows", () => {
    const rows = [line("a", { z: 1 }), ...["b", "c", "d"].map((id) => line(id, { trial: "two", z: -3 }))];
    expect(scoreTopics(rows)).toMatchObject([{ n: 4, papers: 2, error: expect.closeTo(2, 12) }]);
  });

  it("lets a paper weigh as its heaviest row", () => {
    const rows = [
      line("a", { z: 1, weight: 1 }),
      ...["b", "c"].map((id) => line(id, { trial: "two", z: 4, weight: 0.5 })),
    ];
    expect(scoreTopics(rows)[0]?.error).toBeCloseTo((1 + 0.5 * 4) / 1.5, 12);
  });

  it("caps an error at 5, and a naive one too", () => {
    expect(scoreTopics([line("a", { z: 40, naiveZ: -9 })])[0]).toMatchObject({ error: 5, naive: 5 });
  });

  it("holds the model against the baseline over the rows that have one", () => {
    const rows = [line("a", { z: 1 }), line("b", { z: 3, naiveZ: Number.NaN })];
    expect(scoreTopics(rows)[0]).toMatchObject({ error: 2, errorWhereNaive: 1, naive: 4 });
  });

  it("counts what it cannot score, and which directions are right", () => {
    const rows = [
      line("a", { directionRight: true }),
      line("b", { directionRight: false }),
      line("c", { z: Number.NaN }),
    ];
    expect(scoreTopics(rows)[0]).toMatchObject({ n: 2, unscored: 1, directionsRight: 1, directions: 2 });
  });

  it("keeps topics apart, in the order in which they appear", () => {
    const rows = [
      line("a", { topic: "second" }),
      line("b", { topic: "first" }),
      line("c", { topic: "second" }),
    ];
    expect(scoreTopics(rows).map(({ topic, n }) => [topic, n])).toEqual([
      ["second", 2],
      ["first", 1],
    ]);
  });
});
