import { valueAtCoordinate } from "../fit/coordinates.ts";
import type { Datum, Estimation, FitParameter } from "../fit/estimation.ts";
import type { JudgedRow } from "./judged-rows.ts";
import { residualOf } from "./residual.ts";
import type { TrialModel } from "./trial-model.ts";

/** An estimation whose data are the rows of trials. */
export interface TrialEstimation extends Estimation {
  readonly rows: readonly JudgedRow[];
  /** What points show for each row, scales and gains applied (predict-member.ts). */
  predictions(points: readonly Float64Array[]): Promise<readonly Float64Array[]>;
}

/** Half-width of central differences, in sds of the prior. */
const usualHalfStep = 0.05;

/**
 * The likelihood of trials: rows as scoring judges them, papers equal. `fitted` and `nuisance` are among the parameters
 * of the model, with priors of their own; its other parameters stay at their centres.
 */
export function trialEstimation(
  model: TrialModel,
  fitted: readonly FitParameter[],
  nuisance: readonly FitParameter[],
  halfStep = usualHalfStep,
): TrialEstimation {
  const { rows } = model;
  const own = [...fitted, ...nuisance];
  const places = own.map(({ address }) => indexOf(model, address));
  const centre = Float64Array.from(model.parameters, (parameter) => parameter.centre);
  const valuesAt = (point: Float64Array) => {
    const values = Float64Array.from(centre);
    own.forEach((parameter, i) => {
      const coordinate = point[i] as number;
      if (coordinate !== 0) values[places[i] as number] = valueAtCoordinate(parameter, coordinate);
    });
    return values;
  };
  const predictions = (points: readonly Float64Array[]) => model.predict(points.map(valuesAt));
  const residuals = async (points: readonly Float64Array[]) =>
    (await predictions(points)).map((predicted) => residualsOf(rows, predicted));
  return {
    rows,
    fitted,
    nuisance,
    data: rows.map(datumOf),
    predictions,
    residuals,
    jacobian: (point, columns) => centralDifferences(residuals, point, columns, halfStep),
  };
}

/** The residual of each row for what was predicted. */
export function residualsOf(rows: readonly JudgedRow[], predicted: Float64Array): Float64Array {
  return Float64Array.from(rows, ({ row, judged }, i) => residualOf(row, judged, predicted[i] ?? Number.NaN));
}

function indexOf({ parameters }: TrialModel, address: string): number {
  const index = parameters.findIndex((parameter) => parameter.address === address);
  if (index < 0) throw new RangeError(`${address} is no parameter of these trials`);
  return index;
}

function datumOf({ trial, paper, row, judged, weight }: JudgedRow): Datum {
  return {
    id: row.id,
    paper,
    topic: trial.topic,
    weight,
    ...(judged === "value" ? {} : { bound: true }),
  };
}

async function centralDifferences(
  residuals: Estimation["residuals"],
  point: Float64Array,
  columns: readonly number[],
  halfStep: number,
): Promise<Float64Array> {
  const moved = (column: number, by: number) => {
    const place = Float64Array.from(point);
    place[column] = (place[column] as number) + by;
    return place;
  };
  const found = await residuals(
    columns.flatMap((column) => [moved(column, halfStep), moved(column, -halfStep)]),
  );
  const rows = found[0]?.length ?? 0;
  const jacobian = new Float64Array(rows * columns.length);
  columns.forEach((_, i) => {
    const [up, down] = [found[2 * i], found[2 * i + 1]];
    for (let row = 0; row < rows; row++)
      jacobian[row * columns.length + i] = ((up?.[row] as number) - (down?.[row] as number)) / (2 * halfStep);
  });
  return jacobian;
}
