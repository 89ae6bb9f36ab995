import type { Dimension } from "./dimension.ts";

/** A size as over 10^tens / under, kept apart so that products and quotients of units are rounded once. */
export interface SizeParts {
  readonly over: number;
  readonly under: number;
  readonly tens: number;
}

/** A unit, measured in coherent units (mol, g, dm, min, K, A). */
export interface Unit {
  /** As it was written. */
  readonly text: string;
  readonly dimension: Dimension;
  /** One of this unit is so many coherent units. */
  readonly factor: number;
  readonly parts: SizeParts;
  /** Where its zero lies, in coherent units; absent for every unit but degC. */
  readonly offset?: number;
}

const one: SizeParts = { over: 1, under: 1, tens: 0 };

/** a / b; a negative power of ten goes under, because 10^n is exact and 10^-n is not. */
export function ratioOf(a: SizeParts, b: SizeParts = one): number {
  const over = a.over * b.under;
  const under = a.under * b.over;
  const tens = a.tens - b.tens;
  const power = Number(`1e${Math.abs(tens)}`);
  return tens < 0 ? over / (under * power) : (over * power) / under;
}

/** Multiply a coherent value by this to get it in the unit. */
export function perUnitOf(unit: Unit): number {
  return ratioOf(one, unit.parts);
}

/** A value in `unit` as a coherent value. */
export function toCoherent(value: number, unit: Unit): number {
  const { over, under, tens } = unit.parts;
  const scaled = ratioOf({ over: value * over, under, tens });
  return unit.offset === undefined ? scaled : scaled + unit.offset;
}

/** A coherent value as a value in `unit`. */
export function fromCoherent(value: number, unit: Unit): number {
  return (unit.offset === undefined ? value : value - unit.offset) * perUnitOf(unit);
}
