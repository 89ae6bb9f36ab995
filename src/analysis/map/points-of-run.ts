import type { FlatSystem } from "../../lang/index.ts";
import type { Protocol } from "../../protocol/index.ts";
import { pointsOf, quantityReader, type SimulateOptions, stateCourse } from "../../simulate/index.ts";
import type { Point } from "./point.ts";

const msPerHour = 3_600_000;
const quarter = msPerHour / 4;

/**
 * The equations of a system and the points at which a protocol has them at some hours of it, to the quarter of an hour:
 * what a map is found at.
 *
 * @example const { flat, points } = await pointsOfRun(protocol, { system }, [0, 2.5, 12]);
 */
export async function pointsOfRun(
  protocol: Protocol,
  options: SimulateOptions,
  hours: readonly number[],
): Promise<{ readonly flat: FlatSystem; readonly points: readonly Point[] }> {
  const course = await stateCourse(protocol, { ...options, every: quarter });
  const wanted = new Set(hours.map((hour) => Math.round((hour * msPerHour) / quarter)));
  const points: Point[] = [];
  let row = 0;
  for (const { states, parameters, time } of pointsOf(course))
    if (wanted.has(row++)) points.push({ states: states.slice(), parameters: parameters.slice(), time });
  return { flat: course.prepared.built.flat, points };
}

/** Quantities of a system at a point, by address, in coherent units. */
export function quantitiesAt(flat: FlatSystem, addresses: readonly string[], point: Point): Float64Array {
  const found = new Float64Array(addresses.length);
  quantityReader(flat, addresses).read(point.states, point.parameters, found, point.time);
  return found;
}
