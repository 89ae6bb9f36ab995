import type { BuiltSystem } from "../lang/index.ts";
import { tick } from "./tick.ts";

/** From when to when, in milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Settles = Pick<BuiltSystem, "system" | "settle" | "flat">;

const day = 24 * 60;

/**
 * When a system settles. One with a clock settles up to 0, when runs start, or up to the hour before at which its
 * baselines are read: what follows the time of day then goes on through the start, and a formula can tell settling
 * (`time` below 0) from a run.
 */
export function settlingSpan(built: Settles): Span {
  const length = Math.round(built.settle / tick);
  if (built.system.clock === undefined || length === 0) return { start: 0, end: length };
  const { start: end } = onwardSpan(built);
  return { start: end - length, end };
}

/** From when baselines are read to the start of runs: nothing, unless the system names an hour at which they are read. */
export function onwardSpan({ system, settle, flat }: Settles): Span {
  const { clock, readAt } = system;
  const startsAt = flat.parameters.find(({ address }) => address === clock)?.value;
  if (startsAt === undefined || readAt === undefined || settle === 0) return { start: 0, end: 0 };
  const before = (((startsAt - readAt * 60) % day) + day) % day;
  // What is left of a whole day by the rounding of hours is none.
  const rounded = Math.round(before / tick) % Math.round(day / tick);
  return { start: rounded === 0 ? 0 : -rounded, end: 0 };
}
