import { orderByDependence } from "../check/find-loop.ts";
import { type Fault, fault } from "../fault.ts";
import type { FlatState, FlatTerm } from "../flat-system.ts";
import { namesIn } from "../formula/walk-formula.ts";

/** Puts each term after those that it uses. A loop with no state in between is a fault that names it. */
export function orderTerms(terms: readonly FlatTerm[], path: string): { terms: FlatTerm[]; faults: Fault[] } {
  const byAddress = new Map(terms.map((term) => [term.address, term]));
  const uses = new Map(terms.map((term) => [term.address, namesIn(term.is)]));
  const ordered = orderByDependence(uses);
  if (!ordered.ok) {
    const hint = "put a state between them, or read a port that follows from states";
    return {
      terms: [...terms],
      faults: [fault("loop", { path }, { found: ordered.loop.join(" -> "), hint })],
    };
  }
  return { terms: ordered.order.flatMap((address) => byAddress.get(address) ?? []), faults: [] };
}

/** Initial values that depend on a state, directly or through terms (which are in order). */
export function checkFlatInitials(states: readonly FlatState[], terms: readonly FlatTerm[]): Fault[] {
  const reached = new Map(states.map(({ address }) => [address, address]));
  const stateIn = (names: Iterable<string>) => {
    for (const name of names) {
      const state = reached.get(name);
      if (state !== undefined) return state;
    }
    return undefined;
  };
  for (const { address, is } of terms) {
    const state = stateIn(namesIn(is));
    if (state !== undefined) reached.set(address, state);
  }
  return states.flatMap(({ address, initial }) => {
    const state = stateIn(namesIn(initial));
    return state === undefined
      ? []
      : [fault("initial-on-state", { path: address }, { found: address, expected: state })];
  });
}
