import type { Dimension } from "./dimension.ts";

/** A unit, measured in coherent units (mol, g, dm, min, K, A). */
export interface Unit {
  /** As it was written. */
  readonly text: string;
  readonly dimension: Dimension;
  /** One of this unit is so many coherent units. */
  readonly factor: number;
  /** Where its zero lies, in coherent units; absent for every unit but degC. */
  readonly offset?: number;
}

/** A value in `unit` as a coherent value. */
export function toCoherent(value: number, unit: Unit): number {
  return unit.offset === undefined ? value * unit.factor : value * unit.factor + unit.offset;
}

/** A coherent value as a value in `unit`. */
export function fromCoherent(value: number, unit: Unit): number {
  return unit.offset === undefined ? value / unit.factor : (value - unit.offset) / unit.factor;
}
