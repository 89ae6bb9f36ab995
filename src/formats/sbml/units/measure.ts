import { combine, type Dimension, isPlain, plain, sameDimension } from "../../../lang/units/dimension.ts";
import { ratioOf, type SizeParts, type Unit } from "../../../lang/units/unit.ts";

/** A unit with the two dimensions that SBML counts apart from ours. */
export interface MeasuredUnit extends Unit {
  /** Exponent of `item`; a plain number in our units. */
  readonly items: number;
  /** Exponent of `candela`. */
  readonly light: number;
}

/** A unit while it is multiplied: the text is made only when it is shown. */
export interface Measure {
  readonly dimension: Dimension;
  readonly items: number;
  readonly light: number;
  /** Coherent units (mol, g, dm, min, K, A) in one of this, as parts and multiplied out. */
  readonly parts: SizeParts;
  readonly factor: number;
  /** What it is written with; undefined once that is too long. */
  readonly symbols: ReadonlyMap<string, number> | undefined;
  /** Number before the symbols. */
  readonly coefficient: number;
  readonly offset?: number;
}

const mostSymbols = 12;
const wholePower = 30;

export const dimensionless: Measure = {
  dimension: plain,
  items: 0,
  light: 0,
  parts: { over: 1, under: 1, tens: 0 },
  factor: 1,
  symbols: new Map(),
  coefficient: 1,
};

/** a b^power; undefined where its size is no finite number. */
export function multiply(a: Measure, b: Measure, power = 1): Measure | undefined {
  const parts = multiplyParts(a.parts, raiseParts(b, power));
  const factor = ratioOf(parts);
  const coefficient = a.coefficient * b.coefficient ** power;
  if (!isSize(factor) || !isSize(coefficient) || !Number.isFinite(power)) return undefined;
  return {
    dimension: combine(a.dimension, b.dimension, power),
    items: a.items + power * b.items,
    light: a.light + power * b.light,
    parts,
    factor,
    symbols: mergeSymbols(a.symbols, b.symbols, power),
    coefficient,
  };
}

/** base^power; undefined where its size is no finite number. */
export function raise(base: Measure, power: number): Measure | undefined {
  return power === 1 ? base : multiply(dimensionless, base, power);
}

/** How two units differ: in what they measure, or only in size. */
export type UnitDifference = "dimension" | "factor";

/** How they differ, or undefined where they are the same to a millionth. */
export function differenceOf(a: Measure, b: Measure): UnitDifference | undefined {
  const same =
    sameDimension(a.dimension, b.dimension) &&
    Math.abs(a.items - b.items) < 1e-9 &&
    Math.abs(a.light - b.light) < 1e-9;
  if (!same) return "dimension";
  return Math.abs(a.factor / b.factor - 1) < 1e-6 ? undefined : "factor";
}

/** Whether it measures a number, of whatever size. */
export function isNumber(measure: Measure): boolean {
  return isPlain(measure.dimension) && Math.abs(measure.items) < 1e-9 && Math.abs(measure.light) < 1e-9;
}

function isSize(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}

function multiplyParts(a: SizeParts, b: SizeParts): SizeParts {
  return { over: a.over * b.over, under: a.under * b.under, tens: a.tens + b.tens };
}

/** Powers of ten stay apart only in whole powers. */
function raiseParts({ parts, factor }: Measure, power: number): SizeParts {
  if (!Number.isInteger(power) || Math.abs(power) > wholePower) {
    return { over: factor ** power, under: 1, tens: 0 };
  }
  const { over, under, tens } = parts;
  const size = Math.abs(power);
  const [top, bottom] = power < 0 ? [under, over] : [over, under];
  return { over: top ** size, under: bottom ** size, tens: tens * power };
}

function mergeSymbols(a: Measure["symbols"], b: Measure["symbols"], power: number): Measure["symbols"] {
  if (a === undefined || b === undefined) return undefined;
  if (b.size === 0) return a;
  const merged = new Map(a);
  for (const [symbol, exponent] of b) {
    const sum = (merged.get(symbol) ?? 0) + exponent * power;
    if (Math.abs(sum) < 1e-9) merged.delete(symbol);
    else merged.set(symbol, sum);
  }
  return merged.size > mostSymbols ? undefined : merged;
}
