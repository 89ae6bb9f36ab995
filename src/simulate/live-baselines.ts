import {
  type FlatBaseline,
  type FlatSystem,
  type FlatTerm,
  type Formula,
  mapLeaves,
  namesIn,
} from "../lang/index.ts";

/** Up to so many baselines are found in rounds; more are live while a system settles. */
const few = 16;

const at = { from: 0, to: 0 };
const zero: Formula = { kind: "number", value: 0, at };

/**
 * The system as it settles: each baseline is the quantity that it takes, at all times, so that what is relative to rest is
 * at rest. Slow states stand still. Its readouts are the quantities, in the order of the baselines; its states and
 * parameters stand as those of the system, whose initial values are not among it.
 *
 * Undefined where baselines are so few that they are found in rounds (settling.ts), and where a quantity would follow from
 * itself.
 */
export function liveSystem(flat: FlatSystem): FlatSystem | undefined {
  const { baselines = [] } = flat;
  if (baselines.length <= few) return undefined;
  const ordered = orderedTerms(flat.terms, baselines);
  if (ordered === undefined) return undefined;
  const { terms, live } = ordered;
  const { delays: _delays, ...rest } = flat;
  return {
    ...rest,
    states: flat.states.map((state) => ({
      ...state,
      initial: zero,
      rate: state.slow ? zero : withQuantities(state.rate, live),
    })),
    terms,
    readouts: baselines.map(({ parameter, of }) => ({
      address: parameter,
      unit: "1",
      perUnit: 1,
      is: { kind: "name", name: of, at },
    })),
    conserved: [],
    events: [],
    processes: [],
  };
}

/** Baseline -> the quantity in its place. */
type Live = ReadonlyMap<string, string>;

function withQuantities(formula: Formula, live: Live): Formula {
  return mapLeaves(formula, (leaf) => {
    const of = leaf.kind === "name" ? live.get(leaf.name) : undefined;
    return of === undefined ? leaf : { kind: "name", name: of, at };
  });
}

/** The terms with quantities in place of baselines, each after those that it uses; undefined where there is no such order. */
function orderedTerms(
  terms: readonly FlatTerm[],
  baselines: readonly FlatBaseline[],
): { terms: readonly FlatTerm[]; live: Live } | undefined {
  const uses = new Map(terms.map(({ address, is }) => [address, namesIn(is)]));
  const live = new Map(baselines.map(({ parameter, of }) => [parameter, of]));
  const order = orderOf(uses, live);
  if (order === undefined) return undefined;
  const byAddress = new Map(terms.map((term) => [term.address, term]));
  return {
    live,
    terms: order.flatMap((address) => {
      const term = byAddress.get(address);
      return term === undefined ? [] : [{ ...term, is: withQuantities(term.is, live) }];
    }),
  };
}

/** An order in which each term comes after those that it uses; undefined where they go round in a circle. */
function orderOf(uses: ReadonlyMap<string, ReadonlySet<string>>, live: Live): string[] | undefined {
  const done = new Set<string>();
  const under = new Set<string>();
  const visit = (address: string): boolean => {
    if (done.has(address)) return true;
    if (under.has(address)) return false;
    under.add(address);
    for (const name of uses.get(address) ?? []) {
      const used = live.get(name) ?? name;
      if (uses.has(used) && !visit(used)) return false;
    }
    done.add(address);
    return true;
  };
  for (const address of uses.keys()) if (!visit(address)) return undefined;
  return [...done];
}
