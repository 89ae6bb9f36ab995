import { evaluateFormula, type FlatSystem, type FlatTerm, namesIn } from "../lang/index.ts";
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
  return {
    parameters: baselines.map(({ parameter }) => parameters.get(parameter) ?? Number.NaN),
    read(state, values, out) {
      const known = new Map<string, number>([["time", 0]]);
      const lookup = (name: string): number =>
        known.get(name) ?? state[states.get(name) ?? -1] ?? values[parameters.get(name) ?? -1] ?? Number.NaN;
      for (const { address, is } of terms) known.set(address, evaluateFormula(is, lookup, effectFunctions));
      baselines.forEach(({ of }, i) => {
        out[i] = lookup(of);
      });
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
