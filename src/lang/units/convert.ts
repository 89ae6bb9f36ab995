import type { Place } from "../../messages/diagnostic.ts";
import { fault } from "../fault.ts";
import { demand, fail, type Result, succeed } from "../result.ts";
import { sameDimension } from "./dimension.ts";
import { parseUnit } from "./parse-unit.ts";
import { fromCoherent, ratioOf, toCoherent, type Unit } from "./unit.ts";

/** `value` of unit `from` in unit `to`, or why there is none. */
export function tryConvert(value: number, from: string, to: string, where: Place = {}): Result<number> {
  const source = parseUnit(from, where);
  if (!source.ok) return source;
  const target = parseUnit(to, where);
  if (!target.ok) return target;
  if (!sameDimension(source.value.dimension, target.value.dimension)) {
    return fail(fault("unit-not-convertible", where, { found: from, expected: to }));
  }
  if (from === to) return succeed(value);
  return succeed(rescale(value, source.value, target.value));
}

/** One rounding where neither unit has an offset. */
function rescale(value: number, from: Unit, to: Unit): number {
  if (from.offset === undefined && to.offset === undefined) return value * ratioOf(from.parts, to.parts);
  return fromCoherent(toCoherent(value, from), to);
}

/**
 * `value` of unit `from` in unit `to`. Throws an EquatorError where the units do not convert.
 *
 * @example convert(90, "mg/dL{glucose}", "mmol/L") // 4.9956
 */
export function convert(value: number, from: string, to: string): number {
  return demand(tryConvert(value, from, to));
}
