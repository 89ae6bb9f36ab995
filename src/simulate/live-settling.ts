import type { FlatSystem } from "../lang/index.ts";
import type { Tolerances } from "./prepare.ts";
import { type SettlingOutcome, type SettlingRound, withSlowBack } from "./settling.ts";

/** Runs from the initial state, one after the other: the second begins with what takes days where the first left it. */
const legs = 2;
/** Relative tolerance of each: what is left of the errors of steps is a tenth of it, since settling forgets. */
const tolerance = 3e-4;

/**
 * How a system of many baselines comes to rest before a run: by itself, while each baseline is its quantity
 * (live-baselines.ts), in two runs of the time to settle. Then baselines are read off. Slow states begin at their initial
 * values, which baselines that they name give them anew after the first run.
 */
export class LiveSettling {
  /** Indices of the parameters that settling sets. */
  readonly sets: readonly number[];
  private readonly slow: readonly boolean[];
  private readonly initialOf: (parameters: Float64Array) => Float64Array;

  /** `initialOf` gives the initial state of the system itself. */
  constructor(
    { states, parameters, baselines = [] }: Pick<FlatSystem, "states" | "parameters" | "baselines">,
    initialOf: (parameters: Float64Array) => Float64Array,
  ) {
    const places = new Map(parameters.map(({ address }, index) => [address, index]));
    this.sets = baselines.map(({ parameter }) => places.get(parameter) ?? Number.NaN);
    this.slow = states.map(({ slow = false }) => slow);
    this.initialOf = initialOf;
  }

  /** The first run of the live system, from the initial state that these parameters lead to. */
  first(parameters: Float64Array): SettlingRound {
    return { number: 1, parameters, initial: this.initialOf(parameters) };
  }

  /** What follows when a run has come to its end in the state `final`, where quantities are `read`. */
  after(round: SettlingRound, final: ArrayLike<number>, read: ArrayLike<number>): SettlingOutcome {
    const { number, initial } = round;
    const parameters = round.parameters.slice();
    this.sets.forEach((index, i) => {
      parameters[index] = read[i] as number;
    });
    if (number === legs)
      return { settled: { parameters, rounds: number, state: withSlowBack(this.slow, initial, final) } };
    const state = withSlowBack(this.slow, this.initialOf(parameters), final);
    return { next: { number: number + 1, parameters, initial: state } };
  }
}

/** The tolerances of settling with live baselines, and of going on from there to the start. */
export function liveTolerances({ relativeTolerance, scaledTolerance }: Tolerances): Tolerances {
  const looser = Math.max(1, tolerance / relativeTolerance);
  return { relativeTolerance: relativeTolerance * looser, scaledTolerance: scaledTolerance * looser };
}
