import type { Measure } from "./measure.ts";
import { measureText } from "./measure-text.ts";

/** Other units of time, in seconds. */
const times: ReadonlyMap<string, number> = new Map([
  ["min", 60],
  ["h", 3600],
  ["d", 86400],
]);

/** Definitions of units hold their factors with six digits. */
const rounding = 1e-5;

/**
 * A unit with an odd number before it in a unit of time that leaves a power of ten, as `10*mmol/d` for
 * `0.000115741*mmol/s`; undefined where there is none.
 */
export function inWholeTimes(measure: Measure): string | undefined {
  const { symbols, coefficient } = measure;
  const power = symbols?.get("s");
  if (symbols === undefined || power === undefined || tenFor(coefficient) !== undefined) return undefined;
  for (const [name, seconds] of times) {
    const ten = tenFor(coefficient / seconds ** power);
    if (ten === undefined || symbols.has(name)) continue;
    const renamed = [...symbols].map(([symbol, of]) => [symbol === "s" ? name : symbol, of] as const);
    return measureText({ ...measure, symbols: new Map(renamed), coefficient: ten });
  }
  return undefined;
}

/** The power of ten that a number is, but for rounding. */
function tenFor(value: number): number | undefined {
  const ten = Number(`1e${Math.round(Math.log10(value))}`);
  return Math.abs(value / ten - 1) < rounding ? ten : undefined;
}
