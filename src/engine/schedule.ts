import type { Impulse, ImpulseAction } from "./problem.ts";

/** The impulses of one instant, in the order listed. */
export interface Instant {
  readonly at: number;
  readonly apply: readonly ImpulseAction[];
}

/** Gathers the impulses up to `end` by instant, ascending; equal times keep the order of the list. */
export function gatherInstants(impulses: readonly Impulse[], end: number): Instant[] {
  const sorted = impulses.filter((impulse) => impulse.at <= end);
  sorted.sort((a, b) => a.at - b.at);
  const instants: { at: number; apply: ImpulseAction[] }[] = [];
  for (const { at, apply } of sorted) {
    const last = instants.at(-1);
    if (last !== undefined && last.at === at) last.apply.push(...apply);
    else instants.push({ at, apply: [...apply] });
  }
  return instants;
}

/** Four rounding units: times closer than this, relative, came from one time by different arithmetic. */
const sameTime = 4 * 2.220446049250313e-16;

/** Whether two ticks differ by rounding alone. */
export function sameInstant(a: number, b: number): boolean {
  const gap = Math.abs(a - b);
  return gap < Infinity && gap <= Math.max(Math.abs(a), Math.abs(b)) * sameTime;
}

/** The time of a tick: exactly that of a break of the kernel, where there is one at this tick. */
export function timeOf(tick: number, breaks: Float64Array, length: number): number {
  const time = tick * length;
  for (let i = 0; i < breaks.length; i++)
    if (sameInstant(breaks[i] as number, time)) return breaks[i] as number;
  return time;
}

/**
 * The first tick after `now` at which the run must be cut: `planned`, or an earlier break of the kernel.
 * A break that only rounding parts from a whole tick, from `now` or from `planned` counts as that.
 */
export function nextCut(now: number, planned: number, breaks: Float64Array, tick: number): number {
  let cut = planned;
  for (let i = 0; i < breaks.length; i++) {
    const at = snapToWhole((breaks[i] as number) / tick);
    const slack = Math.abs(at) * sameTime;
    if (at - now > slack && cut - at > slack) cut = at;
  }
  return cut;
}

function snapToWhole(at: number): number {
  const whole = Math.floor(at + 0.5);
  return Math.abs(at - whole) <= Math.abs(at) * sameTime ? whole : at;
}
