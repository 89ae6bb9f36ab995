import { chanceOf } from "../../../src/analysis/fit/chance.ts";
import type { Datum, Estimation } from "../../../src/analysis/fit/estimation.ts";
import { exp, integrate, kernelFromFunctions, log } from "../../../src/engine/index.ts";
import { differences, parameter } from "./synthetic.ts";

/**
 * Something is absorbed and eliminated by a saturable step; three papers gave different doses and measured a quantity
 * proportional to what is there, in units of their own, at four times. Fitted: absorption and greatest elimination;
 * not fitted: the level at half of it.
 */
const doses = [0.4, 1.5, 6];
const hours = [0.5, 1.5, 3, 6];
const error = 0.2;

const kernel = kernelFromFunctions({
  size: 2,
  dependsOnTime: false,
  parameters: [1, 1, 1],
  rates: (_, y, out, { parameters: [absorption = 1, greatest = 1, half = 1] }) => {
    const [left = 0, here = 0] = y;
    const gone = (greatest * here) / (half + here);
    out[0] = -absorption * left;
    out[1] = absorption * left - gone;
  },
});

/** Logarithms of what is there, paper after paper. */
function levels(point: Float64Array): Float64Array {
  const [a = 0, b = 0, c = 0] = point;
  kernel.parameters.set([exp(0.5 * a), exp(0.5 * b), exp(0.5 * c)]);
  kernel.refresh();
  const all = doses.flatMap((dose) => {
    const solution = integrate({
      kernel,
      initial: [dose, 0],
      start: 0,
      end: 6,
      tick: 1,
      grid: hours,
      scale: [1, 1],
      relativeTolerance: 1e-4,
      method: "rodas5p",
    });
    return hours.map((_, row) => log(Math.max(1e-9, solution.states[2 * row + 1] ?? Number.NaN)));
  });
  return Float64Array.from(all);
}

/** Each paper's own scale is profiled out: its rows then say what one row fewer says. */
function withoutScale(values: Float64Array): Float64Array {
  return values.map((value, row) => {
    const first = row - (row % hours.length);
    const own = values.subarray(first, first + hours.length);
    return value - own.reduce((sum, each) => sum + each, 0) / own.length;
  });
}

/** Papers that saw a truth drawn from the prior. */
export function eliminated(seed: number): { readonly truth: Float64Array; readonly estimation: Estimation } {
  const chance = chanceOf(seed, 98, 0);
  const truth = new Float64Array(3).map(() => chance.normal());
  const student = () => chance.normal() / Math.sqrt(chance.gamma(2.5) / 2.5);
  const scales = doses.map(() => chance.normal());
  const observed = levels(truth).map(
    (value, row) => value + (scales[Math.floor(row / hours.length)] ?? 0) + error * student(),
  );
  const residualsAt = (point: Float64Array) => {
    const off = levels(point).map((value, row) => (value - (observed[row] ?? 0)) / error);
    return withoutScale(off);
  };
  const data = Array.from(observed, (_, row): Datum => {
    const paper = `paper-${Math.floor(row / hours.length)}`;
    return { id: `row-${row}`, paper, topic: "levels", weight: (hours.length - 1) / hours.length };
  });
  const estimation: Estimation = {
    fitted: [parameter("fit.absorption"), parameter("fit.greatest")],
    nuisance: [parameter("given.half")],
    data,
    residuals: async (points) => points.map(residualsAt),
    jacobian: async (point, columns) => differences(residualsAt, point, columns),
  };
  return { truth, estimation };
}
