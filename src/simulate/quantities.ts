import { type FlatSystem, type FlatTerm, namesIn, type Reading, readingOf } from "../lang/index.ts";
import { effectFunctions } from "./effect-functions.ts";

/** Reads quantities of a flat system at a state, in coherent units. */
export interface QuantityReader {
  /**
   * Writes the quantities in the order in which they were asked for; `time` is in the system's own unit, 0 if absent. Where
   * the parameters are those of the reading before, what follows from them alone need not be found again.
   */
  read(
    state: ArrayLike<number>,
    parameters: ArrayLike<number>,
    out: Float64Array,
    time?: number,
    areSame?: boolean,
  ): void;
}

/**
 * A reader of any states, parameters and terms of a flat system, by address: no code is compiled, and only the terms that
 * they need are computed. What the system does not have is NaN.
 *
 * @example quantityReader(flat, ["muscle.akt.akt_active"]).read(state, parameters, out);
 */
export function quantityReader(flat: FlatSystem, addresses: readonly string[]): QuantityReader {
  const terms = termsFor(addresses, flat.terms);
  const states = indexOf(flat.states);
  const parameters = indexOf(flat.parameters);
  const known = new Float64Array(terms.length);
  let now: {
    readonly state: ArrayLike<number>;
    readonly values: ArrayLike<number>;
    readonly time: number;
  } = { state: [], values: [], time: 0 };
  const places = new Map<string, Reading>([["time", () => now.time]]);
  const placeOf = (name: string): Reading => {
    const state = states.get(name);
    const parameter = parameters.get(name) ?? -1;
    return (
      places.get(name) ??
      (state === undefined ? () => now.values[parameter] ?? Number.NaN : () => now.state[state] ?? Number.NaN)
    );
  };
  const steps = terms.map(({ address, is }, i) => {
    const step = readingOf(is, placeOf, effectFunctions);
    places.set(address, () => known[i] as number);
    return step;
  });
  const found = addresses.map(placeOf);
  const moving = movingOf(terms, states);
  return {
    read(state, values, out, time = 0, areSame = false) {
      now = { state, values, time };
      if (areSame) for (const i of moving) known[i] = (steps[i] as Reading)();
      else for (let i = 0; i < steps.length; i++) known[i] = (steps[i] as Reading)();
      for (let i = 0; i < found.length; i++) out[i] = (found[i] as Reading)();
    },
  };
}

/** Those terms that the named quantities need, in their order (each after those that it uses). */
function termsFor(names: readonly string[], terms: readonly FlatTerm[]): FlatTerm[] {
  const needed = new Set(names);
  const kept: FlatTerm[] = [];
  for (const term of [...terms].reverse()) {
    if (!needed.has(term.address)) continue;
    for (const name of namesIn(term.is)) needed.add(name);
    kept.push(term);
  }
  return kept.reverse();
}

/** Places of the terms that follow from states or from the time, in their order. */
function movingOf(terms: readonly FlatTerm[], states: ReadonlyMap<string, number>): number[] {
  const moving = new Set(["time", ...states.keys()]);
  const found: number[] = [];
  for (const [place, { address, is }] of terms.entries())
    if ([...namesIn(is)].some((name) => moving.has(name))) {
      moving.add(address);
      found.push(place);
    }
  return found;
}

function indexOf(items: readonly { readonly address: string }[]): Map<string, number> {
  return new Map(items.map(({ address }, index) => [address, index]));
}
