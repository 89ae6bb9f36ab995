import { exp, log } from "../../ensemble/index.ts";
import type { FitParameter } from "./estimation.ts";

/** The value, in the unit of the parameter, at a coordinate of its prior. */
export function valueAtCoordinate({ centre, spread }: FitParameter, coordinate: number): number {
  if (spread.kind === "normal") return centre + spread.sd * coordinate;
  return centre * exp(coordinate * log(spread.factor));
}

/** The coordinate at which a parameter has a value. */
export function coordinateOf({ centre, spread }: FitParameter, value: number): number {
  if (spread.kind === "normal") return (value - centre) / spread.sd;
  return log(value / centre) / log(spread.factor);
}
