import type { BuiltSystem } from "../lang/index.ts";
import { tick } from "./tick.ts";

/** From when to when, in milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * When a system settles. One with a clock settles up to 0, when runs start: what follows the time of day then goes on
 * through the start, and a formula can tell settling (`time` below 0) from a run.
 */
export function settlingSpan({ system, settle }: Pick<BuiltSystem, "system" | "settle">): Span {
  const length = Math.round(settle / tick);
  return system.clock === undefined || length === 0 ? { start: 0, end: length } : { start: -length, end: 0 };
}
