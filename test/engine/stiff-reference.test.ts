import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { integrate, type Solution } from "../../src/engine/index.ts";
import { itWithShared, sharedPath } from "../support/shared.ts";
import { entry, logSlope } from "./support/fit.ts";
import { stiffKernel, stiffProblems } from "./support/stiff-problems.ts";

type Suite = Record<string, { points: Record<string, { y: string[] }> }>;

const file = "suites/stiff-reference.json";
const path = sharedPath(file);
const suite: Suite = path === undefined ? {} : JSON.parse(readFileSync(path, "utf8"));
const itReads = itWithShared(file);

/** Below this relative error, rounding over the thousands of steps of a tight run is all that is seen. */
const roundingFloor = 1e-11;

/**
 * A component that is a thousand times better than asked at the loosest tolerance (the first points of a run, and
 * what has come to rest) has no error to follow; the largest error of its problem is still followed.
 */
const tooGoodToFollow = 1e-7;

/** Reference values of one problem, and runs of it that end at each reference time. */
function referenceCase(name: string) {
  const points = Object.entries(suite[name]?.points ?? {})
    .map(([time, { y }]) => ({ time: Number(time), y: y.map(Number) }))
    .sort((a, b) => a.time - b.time);
  const initial = stiffProblems[name]?.initial ?? [];
  // The fitting absolute tolerance of a component: below the smallest of its reference values.
  const scale = initial.map((_, i) => Math.min(...points.map(({ y }) => Math.abs(entry(y, i)))));
  const run = (end: number, tolerance: number, jacobian?: "exact" | "differences"): Solution =>
    integrate({
      kernel: stiffKernel(name, jacobian),
      initial,
      start: 0,
      end,
      tick: 1,
      scale,
      relativeTolerance: tolerance,
      scaledTolerance: tolerance,
    });
  const errors = (solution: Solution, y: readonly number[]) =>
    y.map((value, i) => Math.abs(entry(solution.final, i) / value - 1));
  return { points, run, errors };
}

describe.each(Object.keys(stiffProblems))("the stiff reference problem %s", (name) => {
  itReads("is met within 1e-5 in every component at rtol 1e-8", () => {
    const { points, run, errors } = referenceCase(name);
    expect(points.length).toBeGreaterThan(0);
    for (const { time, y } of points) {
      for (const jacobian of ["exact", "differences"] as const) {
        const solution = run(time, 1e-8, jacobian);
        expect(solution.success).toBe(true);
        expect(Math.max(...errors(solution, y))).toBeLessThan(1e-5);
      }
    }
  });

  itReads("is met with errors that fall fivefold per tenfold tighter tolerance", () => {
    const { points, run, errors } = referenceCase(name);
    const tolerances = [1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10];
    const byTolerance = tolerances.map((tolerance) =>
      points.flatMap(({ time, y }) => errors(run(time, tolerance), y)),
    );
    const largest = byTolerance.map((all) => Math.max(...all));
    expect(entry(largest, 0) / entry(largest, 6)).toBeGreaterThan(5 ** 6);
    let followed = 0;
    for (let i = 0; i < (byTolerance[0]?.length ?? 0); i++) {
      const series = byTolerance.map((all, k) => [entry(tolerances, k), entry(all, i)] as const);
      if ((series[0]?.[1] ?? 0) < tooGoodToFollow) continue;
      followed++;
      expect(logSlope(series.filter(([, error]) => error > roundingFloor))).toBeGreaterThan(Math.log10(5));
    }
    expect(followed).toBeGreaterThan(0);
  });
});
