import { describe, expect, it } from "vitest";
import { estimate } from "../../../src/analysis/fit/estimate.ts";
import type { Estimation } from "../../../src/analysis/fit/estimation.ts";
import { frameOf, pointAt } from "../../../src/analysis/fit/frame.ts";
import { informationOf } from "../../../src/analysis/fit/information.ts";
import { minimise } from "../../../src/analysis/fit/minimise.ts";
import { findOptima } from "../../../src/analysis/fit/optima.ts";
import { profiles } from "../../../src/analysis/fit/profile.ts";
import { covarianceOf, meanOf } from "../../../src/analysis/fit/quantile.ts";
import { estimationOf, observe, type Synthetic } from "./synthetic.ts";

const settings = { seed: 1, starts: 3, members: 40, most: 40, updates: 2 };
const noise = { scale: 1, between: 0 };
const nothing = new Float64Array(0);

const base = { fitted: 2, nuisance: 0, papers: 2, rowsPerPaper: 3, scale: 1, between: 0 };

/** The first coordinate is seen by every row, the second by none. */
const half: Synthetic = { ...base, model: (point) => new Float64Array(6).fill(4 * (point[0] ?? 0)) };

/** A valley that bends: no straight way leads to its end. */
const valley: Synthetic = {
  ...base,
  model: ([a = 0, b = 0]) => Float64Array.from([5 * (b - a * a), a - 1, a, b, a * b, a + b]),
};

const seen = (problem: Synthetic, at: readonly number[]) =>
  estimationOf(problem, problem.model(Float64Array.from(at)));

describe("minimising", () => {
  it("finds the end of a bent valley, with exact and with corrected slopes alike", async () => {
    const frame = frameOf(seen(valley, [1.2, 0.7]));
    const task = { start: new Float64Array(frame.size), objective: { noise, nuisance: nothing } };
    const [exact] = await minimise(frame, [task], { most: 60, enough: 1e-9, jacobian: "exact" });
    const [updated] = await minimise(frame, [task], { most: 60, enough: 1e-9, jacobian: "updated" });
    expect(exact?.converged).toBe(true);
    expect(updated?.converged).toBe(true);
    expect(updated?.value).toBeCloseTo(exact?.value ?? Number.NaN, 4);
    // The prior pulls towards 0 by little.
    expect(exact?.place[0]).toBeCloseTo(1.2, 0);
    expect(exact?.value).toBeLessThan(1.1);
  });

  it("a row that is far out moves the optimum by little", async () => {
    const observed = half.model(Float64Array.from([0.5, 0]));
    const clean = frameOf(estimationOf(half, observed));
    observed[0] = 60;
    const dirty = frameOf(estimationOf(half, observed));
    const ends = await Promise.all(
      [clean, dirty].map(async (frame) => {
        const task = { start: new Float64Array(frame.size), objective: { noise, nuisance: nothing } };
        const [end] = await minimise(frame, [task], { most: 60, enough: 1e-9, jacobian: "exact" });
        return end?.place[0] ?? Number.NaN;
      }),
    );
    expect(Math.abs((ends[1] ?? 0) - (ends[0] ?? 0))).toBeLessThan(0.03);
  });

  it("says where the model cannot be run", async () => {
    const broken: Estimation = {
      ...seen(half, [0, 0]),
      residuals: async (points) => points.map(() => new Float64Array(6).fill(Number.NaN)),
    };
    const frame = frameOf(broken);
    const { optima, failed } = await findOptima(frame, noise, { starts: 2, seed: 1, most: 5 });
    expect(optima).toEqual([]);
    expect(failed).toBe(2);
    expect(await estimate(broken, settings)).toBeUndefined();
  });

  it("goes on where a single row has no value, which counts as far off", async () => {
    const given = seen(half, [0.5, 0]);
    const holed: Estimation = {
      ...given,
      residuals: async (points) =>
        (await given.residuals(points)).map((row, i) => {
          const above = (points[i]?.[0] ?? 0) > 0.3;
          return row.map((value, at) => (at === 0 && !above ? Number.NaN : value));
        }),
    };
    const found = await estimate(holed, settings);
    expect(found?.best.place[0]).toBeCloseTo(0.5, 1);
    expect(found?.posterior.failed).toBe(0);
  });

  it("lists two optima where a sign is not seen, each with the starts that ended there", async () => {
    const square: Synthetic = { ...base, model: ([a = 0]) => new Float64Array(6).fill(4 * a * a) };
    const frame = frameOf(seen(square, [1, 0]));
    const { optima } = await findOptima(frame, noise, { starts: 12, seed: 1, most: 60 });
    const ends = optima
      .filter(({ minimum }) => minimum.value < 1)
      .map(({ minimum }) => minimum.place[0] ?? 0);
    expect(ends.map(Math.sign).sort()).toEqual([-1, 1]);
    expect(optima.reduce((sum, { starts }) => sum + starts, 0)).toBe(12);
  });
});

describe("an estimate", () => {
  it("gives the same numbers for the same seed, and others for another", async () => {
    const { estimation } = observe(valley, 4);
    const [a, b, c] = await Promise.all([1, 1, 2].map((seed) => estimate(estimation, { ...settings, seed })));
    const points = (found: typeof a) => found?.posterior.members.map(({ point }) => [...point]);
    expect(points(b)).toEqual(points(a));
    expect(points(c)).not.toEqual(points(a));
  });

  it("leaves a parameter that no row sees at its prior, and narrows the one that all see", async () => {
    const found = await estimate(observe(half, 3).estimation, { ...settings, members: 400 });
    if (found === undefined) throw new Error("no estimate");
    const drawn = (i: number) => found.posterior.members.map(({ point }) => point[i] ?? Number.NaN);
    expect(Math.abs(meanOf(drawn(1)))).toBeLessThan(0.15);
    expect(Math.sqrt(covarianceOf(drawn(1), drawn(1)))).toBeCloseTo(1, 0);
    expect(Math.sqrt(covarianceOf(drawn(0), drawn(0)))).toBeLessThan(0.4);
    const { shrinkage, directions } = informationOf(found.frame, found.noise.mean, found.slopes);
    expect(shrinkage[1]).toBeCloseTo(1, 6);
    expect(shrinkage[0]).toBeLessThan(0.4);
    expect(directions[0]?.information).toBeGreaterThan(5);
    expect(directions[1]?.information).toBeCloseTo(0, 6);
    expect(Math.abs(directions[0]?.vector[0] ?? 0)).toBeCloseTo(1, 6);
  });

  it("profiles a parameter that rows see to both ends, and leaves one that none sees open", async () => {
    const frame = frameOf(seen(half, [0.5, 0]));
    const { optima } = await findOptima(frame, noise, { starts: 1, seed: 1, most: 40 });
    const optimum = optima[0]?.minimum;
    if (optimum === undefined) throw new Error("no optimum");
    const [all, none] = await profiles(frame, optimum, noise);
    // Six rows of t with slope 4 at their centre: the loss 3 ln(1 + 16 x^2 / 5) is 1.353 / 6 at x = 0.157.
    expect(all?.low).toBeCloseTo(0.5 - 0.157, 2);
    expect(all?.high).toBeCloseTo(0.5 + 0.157, 2);
    expect(none?.low).toBeUndefined();
    expect(none?.high).toBeUndefined();
  });

  it("draws what is not fitted from its prior, and lets it widen what is", async () => {
    const joint: Synthetic = {
      ...base,
      fitted: 1,
      nuisance: 1,
      model: ([a = 0, b = 0]) => new Float64Array(6).fill(6 * (a + 0.5 * b)),
    };
    const found = await estimate(seen(joint, [0, 0]), { ...settings, members: 300, nuisance: "drawn" });
    const members = found?.posterior.members ?? [];
    const own = members.map(({ point }) => point[0] ?? Number.NaN);
    const given = members.map(({ point }) => point[1] ?? Number.NaN);
    expect(Math.sqrt(covarianceOf(given, given))).toBeCloseTo(1, 0);
    expect(Math.sqrt(covarianceOf(own, own))).toBeGreaterThan(0.4);
    expect(covarianceOf(own, given)).toBeLessThan(-0.3);
  });

  it("does not count a bound that is kept as data, and keeps to one that is not", async () => {
    const bounded = (least: number): Estimation => {
      const given = seen({ ...half, papers: 1, rowsPerPaper: 1, model: () => new Float64Array(1) }, [0, 0]);
      return {
        ...given,
        data: given.data.map((datum) => ({ ...datum, bound: true })),
        residuals: async (points) =>
          points.map((point) => Float64Array.from([10 * Math.min(0, (point[0] ?? 0) - least)])),
        jacobian: async (point, columns) =>
          Float64Array.from(columns, (column) => (column === 0 && (point[0] ?? 0) < least ? 10 : 0)),
      };
    };
    const kept = await estimate(bounded(-5), { ...settings, members: 200 });
    expect(kept?.best.place[0]).toBeCloseTo(0, 6);
    const broken = await estimate(bounded(1), { ...settings, members: 200 });
    expect(broken?.best.place[0]).toBeGreaterThan(0.8);
  });

  it("places hold papers after the fitted coordinates, and points the nuisance ones", () => {
    const frame = frameOf(observe({ ...half, nuisance: 2 }, 1).estimation);
    expect(frame.size).toBe(4);
    const point = pointAt(frame, Float64Array.from([1, 2, 3, 4]), Float64Array.from([5, 6]));
    expect([...point]).toEqual([1, 2, 5, 6]);
  });
});
