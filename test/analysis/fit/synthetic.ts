import { chanceOf } from "../../../src/analysis/fit/chance.ts";
import type { Datum, Estimation, FitParameter } from "../../../src/analysis/fit/estimation.ts";

/** A small problem whose truth is known: predictions of a place, and what was observed. */
export interface Synthetic {
  readonly fitted: number;
  readonly nuisance: number;
  readonly papers: number;
  readonly rowsPerPaper: number;
  /** What each row shows at a point, in units of its standard deviation. */
  readonly model: (point: Float64Array) => Float64Array;
  /** d model / d coordinate, row after row; by differences where absent. */
  readonly scale: number;
  readonly between: number;
}

export const parameter = (address: string): FitParameter => ({
  address,
  unit: "1/h",
  centre: 1,
  spread: { kind: "lognormal", factor: 2 },
  grade: "assumed",
});

/** Data of a truth drawn from the prior: normal papers, residuals of Student's t with 5 degrees of freedom. */
export function observe(problem: Synthetic, seed: number) {
  const chance = chanceOf(seed, 99, 0);
  const truth = new Float64Array(problem.fitted + problem.nuisance).map(() => chance.normal());
  const papers = new Float64Array(problem.papers).map(() => problem.between * chance.normal());
  const student = () => chance.normal() / Math.sqrt(chance.gamma(2.5) / 2.5);
  const shown = problem.model(truth);
  const observed = shown.map(
    (value, row) => value + (papers[Math.floor(row / problem.rowsPerPaper)] ?? 0) + problem.scale * student(),
  );
  return { truth, estimation: estimationOf(problem, observed) };
}

export function estimationOf(problem: Synthetic, observed: Float64Array): Estimation {
  const residualsAt = (point: Float64Array) =>
    problem.model(point).map((value, row) => value - (observed[row] ?? 0));
  return {
    fitted: Array.from({ length: problem.fitted }, (_, i) => parameter(`fit.p${i}`)),
    nuisance: Array.from({ length: problem.nuisance }, (_, i) => parameter(`given.p${i}`)),
    data: Array.from(observed, (_, row): Datum => {
      const paper = `paper-${Math.floor(row / problem.rowsPerPaper)}`;
      return { id: `row-${row}`, paper, topic: "synthetic", weight: 1 };
    }),
    residuals: async (points) => points.map(residualsAt),
    jacobian: async (point, columns) => differences(residualsAt, point, columns),
  };
}

/** Central differences of residuals. */
export function differences(
  residualsAt: (point: Float64Array) => Float64Array,
  point: Float64Array,
  columns: readonly number[],
): Float64Array {
  const step = 1e-4;
  const sides = columns.map((column) => {
    const up = Float64Array.from(point);
    const down = Float64Array.from(point);
    up[column] = (up[column] ?? 0) + step;
    down[column] = (down[column] ?? 0) - step;
    return { up: residualsAt(up), down: residualsAt(down) };
  });
  const rows = sides[0]?.up.length ?? 0;
  const jacobian = new Float64Array(rows * columns.length);
  sides.forEach(({ up, down }, at) => {
    for (let row = 0; row < rows; row++) {
      jacobian[row * columns.length + at] = ((up[row] ?? 0) - (down[row] ?? 0)) / (2 * step);
    }
  });
  return jacobian;
}
