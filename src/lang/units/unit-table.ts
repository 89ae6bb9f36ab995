import type { Dimension } from "./dimension.ts";

/**
 * One unit: its size in coherent units (g, dm, min, mol, K, A) is over 10^tens / under.
 * Kept apart so that a product of units is rounded once.
 */
export interface UnitEntry {
  readonly dimension: Dimension;
  readonly over?: number;
  readonly under?: number;
  readonly tens?: number;
  /** Whether SI prefixes may stand before it. */
  readonly prefixed: boolean;
  /** Its zero in coherent units (degC). */
  readonly offset?: number;
  /** Counts the activity of a substance, so it is an amount only once the substance is named. */
  readonly activity?: boolean;
}

const number: Dimension = [0, 0, 0, 0, 0, 0];
const energy: Dimension = [1, 2, -2, 0, 0, 0];
const pressure: Dimension = [1, -1, -2, 0, 0, 0];

const metre: UnitEntry = { dimension: [0, 1, 0, 0, 0, 0], tens: 1, prefixed: true };
const litre: UnitEntry = { dimension: [0, 3, 0, 0, 0, 0], prefixed: true };
/** J = kg m^2 s^-2 = 10^3 g 10^2 dm^2 3600 min^-2. */
const joule: UnitEntry = { dimension: energy, over: 3600, tens: 5, prefixed: true };
/** Thermochemical calorie, 4.184 J exactly. */
const calorie: UnitEntry = { dimension: energy, over: 15062.4, tens: 5, prefixed: true };
/** ohm = kg m^2 s^-3 A^-2 = 10^3 g 10^2 dm^2 216000 min^-3 A^-2. */
const ohm: UnitEntry = { dimension: [1, 2, -3, 0, 0, -2], over: 216, tens: 8, prefixed: true };
const activity: UnitEntry = { dimension: number, prefixed: true, activity: true };
const week: UnitEntry = { dimension: [0, 0, 1, 0, 0, 0], over: 10080, prefixed: false };

/** The units of the field, by symbol. */
export const unitTable: Readonly<Record<string, UnitEntry>> = {
  mol: { dimension: [0, 0, 0, 1, 0, 0], prefixed: true },
  M: { dimension: [0, -3, 0, 1, 0, 0], prefixed: true },
  g: { dimension: [1, 0, 0, 0, 0, 0], prefixed: true },
  L: litre,
  l: litre,
  m: metre,
  s: { dimension: [0, 0, 1, 0, 0, 0], under: 60, prefixed: true },
  min: { dimension: [0, 0, 1, 0, 0, 0], prefixed: false },
  h: { dimension: [0, 0, 1, 0, 0, 0], over: 60, prefixed: false },
  d: { dimension: [0, 0, 1, 0, 0, 0], over: 1440, prefixed: false },
  wk: week,
  week,
  /** Julian year of 365.25 days. */
  y: { dimension: [0, 0, 1, 0, 0, 0], over: 525960, prefixed: false },
  K: { dimension: [0, 0, 0, 0, 1, 0], prefixed: true },
  degC: { dimension: [0, 0, 0, 0, 1, 0], prefixed: false, offset: 273.15 },
  A: { dimension: [0, 0, 0, 0, 0, 1], prefixed: true },
  J: joule,
  cal: calorie,
  /** W = J/s = 60 J/min. */
  W: { dimension: [1, 2, -3, 0, 0, 0], over: 216, tens: 8, prefixed: true },
  V: { dimension: [1, 2, -3, 0, 0, -1], over: 216, tens: 8, prefixed: true },
  ohm,
  /** Pa = kg m^-1 s^-2 = 10^3 g / 10 dm 3600 min^-2. */
  Pa: { dimension: pressure, over: 3600, tens: 2, prefixed: true },
  /** Conventional millimetre of mercury, 133.322387415 Pa. */
  mmHg: { dimension: pressure, over: 479960.594694, tens: 2, prefixed: false },
  U: activity,
  IU: activity,
  "%": { dimension: number, tens: -2, prefixed: false },
  /** Multiples of a reference, as in "3 x". */
  x: { dimension: number, prefixed: false },
};

/** Powers of ten of the prefixes that are read. */
export const prefixTens: Readonly<Record<string, number>> = {
  f: -15,
  p: -12,
  n: -9,
  u: -6,
  m: -3,
  c: -2,
  d: -1,
  k: 3,
};

/** Other spellings. */
export const unitSpellings: ReadonlyMap<string, string> = new Map([
  ["°C", "degC"],
  ["\u03a9", "ohm"],
  ["\u2126", "ohm"],
]);
