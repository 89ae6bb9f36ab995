import { transposedTimes, weightedSquare } from "./dense.ts";
import { type Frame, type Noise, scaleOf, widened } from "./frame.ts";
import { studentLoss, studentWeight } from "./student.ts";

/** What is minimised over places: half the squared distance to the prior, and the loss of the residuals. */
export interface Objective {
  readonly noise: Noise;
  /** Coordinates of the nuisance parameters. */
  readonly nuisance: Float64Array;
  /** Middle of the prior; 0 where absent. */
  readonly anchor?: Float64Array;
  /** Added to the observed values, in units of their standard deviations. */
  readonly shift?: Float64Array;
  /** Precisions of the residuals: they count as normal with these. Where absent, as Student's t. */
  readonly precision?: Float64Array;
  /** A fitted coordinate that stays where it is, and has no prior of its own. */
  readonly held?: number;
}

/** Residuals of a place in units of their scale, with what the paper has in common taken off. */
export function scaledResiduals(
  { fitted, paperOf }: Frame,
  { noise, shift }: Objective,
  place: Float64Array,
  residuals: Float64Array,
): Float64Array {
  return residuals.map((residual, row) => {
    if ((paperOf[row] as number) < 0) return residual;
    const paper = place[fitted + (paperOf[row] as number)] as number;
    return (residual - (shift?.[row] ?? 0) + noise.between * paper) / noise.scale;
  });
}

export function valueAt(
  frame: Frame,
  objective: Objective,
  place: Float64Array,
  residuals: Float64Array,
): number {
  const { anchor, precision, held } = objective;
  let value = 0;
  place.forEach((coordinate, index) => {
    const off = coordinate - (anchor?.[index] ?? 0);
    if (index !== held) value += 0.5 * off * off;
  });
  scaledResiduals(frame, objective, place, residuals).forEach((z, row) => {
    value += precision
      ? 0.5 * (precision[row] as number) * z * z
      : (frame.weights[row] as number) * studentLoss(z);
  });
  return value;
}

/** Slope of the objective, and its curvature by Gauss and Newton. */
export interface Quadratic {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

export function quadraticAt(
  frame: Frame,
  objective: Objective,
  place: Float64Array,
  { residuals, jacobian }: { readonly residuals: Float64Array; readonly jacobian: Float64Array },
): Quadratic {
  const { size } = frame;
  const { anchor, precision, held, noise } = objective;
  const z = scaledResiduals(frame, objective, place, residuals);
  const weights = z.map((each, row) =>
    precision ? (precision[row] as number) : (frame.weights[row] as number) * studentWeight(each),
  );
  const wide = widened(frame, jacobian, noise.between);
  const scales = z.map((_, row) => scaleOf(frame, noise, row));
  const pull = z.map((each, row) => (each * (weights[row] as number)) / (scales[row] as number));
  const gradient = transposedTimes(wide, size, pull);
  const curvature = weightedSquare(
    wide,
    size,
    weights.map((weight, row) => weight / ((scales[row] as number) * (scales[row] as number))),
  );
  for (let i = 0; i < size; i++) {
    if (i === held) continue;
    gradient[i] = (gradient[i] as number) + (place[i] as number) - (anchor?.[i] ?? 0);
    curvature[i * size + i] = (curvature[i * size + i] as number) + 1;
  }
  if (held !== undefined) hold(gradient, curvature, size, held);
  return { gradient, curvature };
}

/** Takes a coordinate out of the equations of a step. */
function hold(gradient: Float64Array, curvature: Float64Array, size: number, held: number): void {
  for (let i = 0; i < size; i++) {
    curvature[i * size + held] = 0;
    curvature[held * size + i] = 0;
  }
  curvature[held * size + held] = 1;
  gradient[held] = 0;
}
