import { cholesky, dot, solveLower } from "../fit/dense.ts";
import { scaleOf } from "../fit/frame.ts";
import { type Linearised, outerSquare } from "../fit/linear-data.ts";
import { withPapers } from "../fit/noise.ts";
import { scaledResiduals } from "../fit/objective.ts";
import { studentWeight } from "../fit/student.ts";
import type { Refit } from "./refit.ts";

/**
 * How far what is not known of the parameters moves residuals, in the model made linear: a row of independent standard
 * normal coordinates for each residual asked for. As in the members of a fit, the data speak on all parameters, those that
 * are not fitted too: otherwise intervals would narrow with every parameter that is called fitted, whatever it predicts.
 */
export function parameterScatter(refit: Refit, slopes: Linearised, rows: readonly number[]): Float64Array[] {
  const { frame, minimum, noise } = refit;
  const count = frame.paperOf.length;
  const prior = outerSquare(slopes.fitted, count).map(plus(outerSquare(slopes.nuisance, count)));
  const nuisance = new Float64Array(frame.estimation.nuisance.length);
  const z = scaledResiduals(frame, { noise, nuisance }, minimum.place, minimum.residuals);
  const seen = columnsWhere(frame.weights);
  const together = withPapers(prior, frame.paperOf, noise.between);
  const among = (from: Float64Array, a: readonly number[], b: readonly number[]) =>
    Float64Array.from(a.flatMap((i) => b.map((j) => from[i * count + j] as number)));
  const data = among(together, seen, seen);
  seen.forEach((row, i) => {
    const weight = (frame.weights[row] as number) * studentWeight(z[row] as number);
    const at = i * seen.length + i;
    data[at] = (data[at] as number) + scaleOf(frame, noise, row) ** 2 / weight;
  });
  const factor = cholesky(data, seen.length);
  if (factor === undefined) return rows.map(() => new Float64Array(0));
  const told = rows.map((row) => solveLower(factor, seen.length, among(prior, [row], seen)));
  const left = told.flatMap((own, i) =>
    told.map((other, j) => {
      const before = prior[(rows[i] as number) * count + (rows[j] as number)] as number;
      // A trace on the diagonal, since rows may move in step.
      return before - dot(own, other) + (i === j ? 1e-9 : 0);
    }),
  );
  const root = cholesky(Float64Array.from(left), rows.length);
  return rows.map((_, i) => root?.slice(i * rows.length, (i + 1) * rows.length) ?? new Float64Array(0));
}

function plus(other: Float64Array) {
  return (each: number, at: number) => each + (other[at] as number);
}

/** Rows that count for something. */
function columnsWhere(weights: Float64Array): number[] {
  return Array.from(weights.keys()).filter((row) => (weights[row] as number) > 0);
}
