import { type Dimension, plain, sameDimension } from "../units/dimension.ts";
import { formatDimension } from "../units/format-dimension.ts";

/**
 * What kind of thing a formula yields. A bare 0 fits every unit; "unknown" follows a fault that was reported
 * already, or a name whose unit is not known, and fits everything.
 */
export type Measure =
  | { readonly kind: "quantity"; readonly dimension: Dimension }
  | { readonly kind: "zero" }
  | { readonly kind: "condition" }
  | { readonly kind: "unknown" };

export const unknown: Measure = { kind: "unknown" };
export const condition: Measure = { kind: "condition" };
export const zero: Measure = { kind: "zero" };
export const plainNumber: Measure = { kind: "quantity", dimension: plain };

export function quantity(dimension: Dimension): Measure {
  return { kind: "quantity", dimension };
}

/** Whether two measures can be added or compared. */
export function fits(a: Measure, b: Measure): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity") return true;
  return sameDimension(a.dimension, b.dimension);
}

/** The more telling one of two measures that fit. */
export function moreTelling(a: Measure, b: Measure): Measure {
  if (a.kind === "quantity") return a;
  if (b.kind === "quantity") return b;
  return a.kind === "unknown" ? a : b;
}

/** A measure in words: its unit in coherent units. */
export function wordMeasure(measure: Measure): string {
  return measure.kind === "quantity" ? formatDimension(measure.dimension) : measure.kind;
}
