import { type FlatSystem, type FlatTerm, namesIn, type Reading, readingOf } from "../lang/index.ts";
import { effectFunctions } from "./effect-functions.ts";

/** The parameters of a system that take the settled value of a quantity, and how to read it. */
export interface Baselines {
  /** Indices among the parameters of the flat system. */
  readonly parameters: readonly number[];
  /** Writes the quantities at a state (all in coherent units), in the order of `parameters`. */
  read(state: ArrayLike<number>, parameters: ArrayLike<number>, out: Float64Array): void;
}

/** The baselines of a flat system; undefined where it has none. */
export function baselinesOf(flat: FlatSystem): Baselines | undefined {
  const { baselines = [] } = flat;
  if (baselines.length === 0) return undefined;
  const terms = termsFor(
    baselines.map(({ of }) => of),
    flat.terms,
  );
  const states = indexOf(flat.states);
  const parameters = indexOf(flat.parameters);
  const known = new Float64Array(terms.length);
  let now: { readonly state: ArrayLike<number>; readonly values: ArrayLike<number> } = {
    state: [],
    values: [],
  };
  const places = new Map<string, Reading>([["time", () => 0]]);
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
  const found = baselines.map(({ of }) => placeOf(of));
  return {
    parameters: baselines.map(({ parameter }) => parameters.get(parameter) ?? Number.NaN),
    read(state, values, out) {
      now = { state, values };
      for (let i = 0; i < steps.length; i++) known[i] = (steps[i] as Reading)();
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

function indexOf(items: readonly { readonly address: string }[]): Map<string, number> {
  return new Map(items.map(({ address }, index) => [address, index]));
}
