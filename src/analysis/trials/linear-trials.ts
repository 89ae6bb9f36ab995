import { exp, log } from "../../ensemble/index.ts";
import { coordinateOf, valueAtCoordinate } from "../fit/coordinates.ts";
import type { FitParameter } from "../fit/estimation.ts";
import type { JudgedRow } from "./judged-rows.ts";
import { onLogScale } from "./judgement.ts";
import type { TrialModel } from "./trial-model.ts";

/** What trials show near a place where the model was run, along straight lines. */
export interface Tangent {
  readonly parameters: readonly FitParameter[];
  /** Coordinates of the place, each in the prior of its parameter. */
  readonly at: Float64Array;
  /** What each row shows there. */
  readonly shown: Float64Array;
  /** d shown / d coordinate, row after row; of the logarithm where a row is read on the log scale. */
  readonly slopes: Float64Array;
}

/**
 * The slopes of what trials show, from central differences over `halfStep` on both sides: wide, so that they tell how
 * the model answers over the range in which parameters are sought, and so that the errors of runs do not matter.
 */
export async function tangentAt(
  model: Pick<TrialModel, "predict" | "parameters" | "rows">,
  parameters: readonly FitParameter[],
  at: Float64Array,
  halfStep: number,
): Promise<Tangent> {
  const moved = (column: number, by: number) => {
    const place = Float64Array.from(at);
    place[column] = (place[column] as number) + by;
    return place;
  };
  const places = [at, ...parameters.flatMap((_, i) => [moved(i, halfStep), moved(i, -halfStep)])];
  const [shown = new Float64Array(0), ...found] = await model.predict(
    places.map((place) => valuesAt(model.parameters, parameters, place)),
  );
  const slopes = new Float64Array(model.rows.length * parameters.length);
  model.rows.forEach((row, r) => {
    const own = onLine(row, shown[r] as number);
    parameters.forEach((_, i) => {
      const slope = slopeOf(
        own,
        onLine(row, found[2 * i]?.[r] ?? Number.NaN),
        onLine(row, found[2 * i + 1]?.[r] ?? Number.NaN),
        halfStep,
      );
      slopes[r * parameters.length + i] = slope;
    });
  });
  return { parameters, at, shown, slopes };
}

/** From both sides, or from one where the model could not be run on the other. */
function slopeOf(own: number, up: number, down: number, halfStep: number): number {
  const slope = (up - down) / (2 * halfStep);
  if (Number.isFinite(slope)) return slope;
  const one = Number.isFinite(up) ? (up - own) / halfStep : (own - down) / halfStep;
  return Number.isFinite(one) ? one : 0;
}

/** Values of all parameters of a model where some stand at coordinates and the others at their centres. */
export function valuesAt(
  all: readonly FitParameter[],
  some: readonly FitParameter[],
  place: Float64Array,
): Float64Array {
  const values = Float64Array.from(all, ({ centre }) => centre);
  some.forEach((parameter, i) => {
    const index = all.findIndex(({ address }) => address === parameter.address);
    if (index < 0) throw new RangeError(`${parameter.address} is no parameter of these trials`);
    values[index] = valueAtCoordinate(parameter, place[i] as number);
  });
  return values;
}

/** Trials as the tangent has them: what a fit asks many times costs nothing there. */
export function linearTrials(
  { parameters, at, shown, slopes }: Tangent,
  rows: readonly JudgedRow[],
): TrialModel {
  const width = parameters.length;
  return {
    parameters,
    rows,
    predict: (points) => {
      const predictions = points.map((values) => {
        const by = parameters.map(
          (parameter, i) => coordinateOf(parameter, values[i] as number) - (at[i] as number),
        );
        return Float64Array.from(rows, (row, r) => {
          let line = onLine(row, shown[r] as number);
          by.forEach((each, i) => {
            line += each * (slopes[r * width + i] as number);
          });
          return offLine(row, line);
        });
      });
      return Promise.resolve(predictions);
    },
    close: () => {},
  };
}

/** Ratios and rates go along straight lines on the log scale, where they are judged. */
function isOnLog(row: JudgedRow): boolean {
  return row.judged === "range" || (row.judged === "value" && onLogScale(row.row));
}

function onLine(row: JudgedRow, shown: number): number {
  return isOnLog(row) ? log(shown) : shown;
}

function offLine(row: JudgedRow, line: number): number {
  return isOnLog(row) ? exp(line) : line;
}
