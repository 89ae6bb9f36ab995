import { simulateEnsemble } from "equator/ensemble";
import type { Protocol } from "equator/protocol";
import { memberThreads } from "./member-threads.ts";
import { sideOf } from "./side.ts";
import type { Tell } from "./tasks.ts";

/** Curves of every member of an ensemble. */
export interface MemberCurvesAsked {
  readonly protocol: Protocol;
  readonly readouts: readonly string[];
  /** Milliseconds between times. */
  readonly every: number;
  readonly members: number;
}

/** One readout of all members: what each has at rest, and curve after curve. */
export interface CurvesOfMembers {
  readonly rest: Float32Array;
  readonly values: Float32Array;
}

/** Curves of the members that came to the end. */
export interface MemberCurvesAnswer {
  readonly times: Float64Array;
  readonly members: number;
  readonly curves: Readonly<Record<string, CurvesOfMembers>>;
}

/** Runs the members of an ensemble and hands their curves over, to be read with any level. */
export async function memberCurves(
  { protocol, readouts, every, members }: MemberCurvesAsked,
  tell: Tell,
): Promise<MemberCurvesAnswer> {
  const { protocol: _, ...side } = sideOf(protocol);
  const told = new Map<string, { rest: number[]; values: number[] }>();
  let count = 0;
  const found = await simulateEnsemble(protocol, {
    ...side,
    readouts,
    every,
    bandsEvery: every,
    members,
    ...memberThreads(),
    shouldStop: () => !tell.isWanted(),
    onProgress: (done: number) => tell(done / members),
    onMember: (_, [one]) => {
      const [run] = one?.runs ?? [];
      if (one === undefined || run === undefined) return;
      count++;
      const width = one.side.readouts.length;
      one.side.readouts.forEach(({ readout }, column) => {
        const into = told.get(readout) ?? { rest: [], values: [] };
        told.set(readout, into);
        into.rest.push(run.baseline[column] ?? Number.NaN);
        for (let i = column; i < run.values.length; i += width) into.values.push(run.values[i] as number);
      });
    },
  });
  const curves = [...told].map(([readout, { rest, values }]) => {
    return [readout, { rest: Float32Array.from(rest), values: Float32Array.from(values) }] as const;
  });
  return { times: found.times, members: count, curves: Object.fromEntries(curves) };
}
