import type { FlatSystem } from "../lang/index.ts";
import { type Baselines, baselinesOf } from "./baselines.ts";

/** Rounds after which baselines are taken as they are. */
const mostRounds = 10;
/** Baselines stand still when none changes by more than this part. */
const agreement = 1e-4;
/** A step is stretched by at most this factor, and leads at most this part of the value beyond what was read. */
const mostStretch = 20;
const furthest = 0.5;

/** One run to rest: from a state, with the parameters of the kernel. */
export interface SettlingRound {
  readonly parameters: Float64Array;
  readonly initial: Float64Array;
  /** Counted from 1. */
  readonly number: number;
  /** How the baselines changed in the round before, as parts of their values, and the stretch that followed. */
  readonly before?: { readonly changes: Float64Array; readonly stretch: number };
}

/** Where settling has come to: a state at rest, and the parameters with their baselines read off it. */
export interface Settled {
  readonly state: Float64Array;
  readonly parameters: Float64Array;
  readonly rounds: number;
}

/** What follows a run: another, or rest. */
export type SettlingOutcome = { readonly next: SettlingRound } | { readonly settled: Settled };

/**
 * How a system of few baselines, or of none, comes to rest before a run, in rounds. Each round runs for the time to settle
 * without events; then slow states go back to where they were, and baselines take the values of their quantities. It is
 * over when they stand still: a fixed point, whose iteration is stretched as by Aitken (Irons and Tuck 1969, Int J Numer
 * Methods Eng 1:275).
 *
 * Nothing is kept between calls, so that many subjects can settle side by side.
 */
export class Settling {
  private readonly slow: readonly boolean[];
  private readonly baselines: Baselines | undefined;

  constructor(flat: FlatSystem) {
    this.slow = flat.states.map(({ slow = false }) => slow);
    this.baselines = baselinesOf(flat);
  }

  /** Indices of the parameters that settling sets. */
  get sets(): readonly number[] {
    return this.baselines?.parameters ?? [];
  }

  /** The first round: from the initial state that these parameters (in the order of the system) lead to. */
  first(parameters: Float64Array, initial: Float64Array): SettlingRound {
    return { number: 1, parameters, initial };
  }

  /** What follows when a round has come to its end in the state `final`: another round, or rest. */
  after(round: SettlingRound, final: ArrayLike<number>): SettlingOutcome {
    const state = withSlowBack(this.slow, round.initial, final);
    const parameters = Float64Array.from(round.parameters);
    const changes = this.setBaselines(state, parameters);
    const { number } = round;
    if (number >= mostRounds || changes.every((change) => Math.abs(change) <= agreement)) {
      return { settled: { state, parameters, rounds: number } };
    }
    const stretch = stretchOf(changes, round.before);
    this.sets.forEach((index, i) => {
      const read = parameters[index] as number;
      const beyond = (stretch - 1) * (changes[i] as number);
      parameters[index] = read + read * Math.max(-furthest, Math.min(furthest, beyond));
    });
    return { next: { number: number + 1, parameters, initial: state, before: { changes, stretch } } };
  }

  /** Returns by what part of their new values they changed. */
  private setBaselines(state: Float64Array, parameters: Float64Array): Float64Array {
    const { sets, baselines } = this;
    const values = new Float64Array(sets.length);
    baselines?.read(state, parameters, values);
    return values.map((now, i) => {
      const index = sets[i] as number;
      const change = now - (parameters[index] as number);
      parameters[index] = now;
      return change === 0 ? 0 : change / Math.abs(now);
    });
  }
}

/** By how much to lengthen the step that a round proposes, from how its changes follow on those of the one before. */
function stretchOf(changes: Float64Array, before: SettlingRound["before"]): number {
  if (before === undefined) return 1;
  let across = 0;
  let square = 0;
  changes.forEach((change, i) => {
    const was = before.changes[i] as number;
    across += was * (change - was);
    square += (change - was) * (change - was);
  });
  const stretch = square > 0 ? (-before.stretch * across) / square : 1;
  return Math.max(1, Math.min(mostStretch, stretch));
}

/** The state `final`, with slow states as they were in `start`. */
export function withSlowBack(
  slow: readonly boolean[],
  start: ArrayLike<number>,
  final: ArrayLike<number>,
): Float64Array {
  const state = new Float64Array(final.length);
  for (let i = 0; i < state.length; i++) state[i] = (slow[i] ? start[i] : final[i]) as number;
  return state;
}
