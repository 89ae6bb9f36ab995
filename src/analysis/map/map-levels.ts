import { type ActivityMap, type FlatSystem, type Formula, printFormula } from "../../lang/index.ts";
import { type ContractedMap, contractMap, mostTied } from "./contract-map.ts";
import { findMapOver, type MapAsked } from "./find-map.ts";
import type { Point } from "./point.ts";

/** What is asked of the maps of one tissue. */
export interface LevelsAsked {
  readonly system: string;
  readonly tissue: string;
  /** The activities that a first look shows, by address; what the tissue does not have is left out. */
  readonly overview: readonly string[];
  /** Quantities inside modules that are activities of their own, by address. */
  readonly also: readonly string[];
  /** Whether an activity has no place on these maps. */
  readonly leaves?: (id: string) => boolean;
  /** Points of an ordinary day: what the first two levels are found at. */
  readonly everyday: readonly Point[];
  /** These, and points at which whatever acts seldom acts too. */
  readonly all: readonly Point[];
}

/** One tissue at three depths. Every activity of a level is one of the next. */
export interface MapLevels {
  /** The named activities alone. */
  readonly overview: ContractedMap;
  /** About sixty activities. */
  readonly activities: ContractedMap;
  /** Every activity, and every state of the tissue's modules. */
  readonly everything: ContractedMap;
}

const mostActivities = 60;
/** Weaker influences make a first look unreadable. */
const leastAtFirst = 0.08;

/**
 * The maps of a tissue at three depths, all made from its equations: the shallower are the deepest with activities taken
 * out, whose effects are carried along (`contractMap`).
 *
 * @example mapLevels(flat, { system: "human-adult", tissue: "liver", overview, also: [], everyday, all });
 */
export function mapLevels(flat: FlatSystem, asked: LevelsAsked): MapLevels {
  const { system, tissue, overview, also, everyday, all, leaves = () => false } = asked;
  const states = flat.states.map(({ address }) => address).filter((id) => isOf(id, tissue));
  const told = { system, tissue };
  const whole = flowThrough(flat, all, { ...told, also: [...also, ...states] });
  const found = flowThrough(flat, everyday, { ...told, also });
  const there = new Set(whole.activities.map(({ id }) => id));
  const candidates = [...overview, ...also, ...found.activities.map(({ id }) => id), ...there];
  const twins = twinsOf(
    flat,
    candidates.filter((id) => there.has(id)),
  );
  const deep = without(whole, leaves, twins);
  const known = new Set(deep.activities.map(({ id }) => id));
  const ordinary = without(found, (id) => leaves(id) || !known.has(twins(id)), twins);
  const first = new Set(overview.map(twins).filter((id) => known.has(id)));
  return {
    overview: tied(clear(contractMap(ordinary, first), leastAtFirst)),
    activities: tied(contractMap(ordinary, mostTied(ordinary, mostActivities, first))),
    everything: tied(contractMap(deep, known)),
  };
}

/** The flow through a tissue; through the body with what its tissues carry from one part of it to another. */
function flowThrough(flat: FlatSystem, points: readonly Point[], asked: MapAsked): ActivityMap {
  if (asked.tissue !== "body") return findMapOver(flat, points, asked);
  const { tissue: of, ...rest } = asked;
  const whole = findMapOver(flat, points, rest);
  const own = new Set(whole.activities.map(({ id }) => id).filter((id) => isOf(id, of)));
  return { ...contractMap(whole, own), of };
}

function isOf(address: string, tissue: string): boolean {
  return tissue === "body" ? address.split(".").length === 2 : address.startsWith(`${tissue}.`);
}

/** A map without some of its activities and what they do; of twins, which are equal at all times, one stays. */
function without(
  map: ActivityMap,
  leaves: (id: string) => boolean,
  twins: (id: string) => string,
): ActivityMap {
  const stays = (id: string) => !leaves(id) && twins(id) === id;
  const seen = new Set<string>();
  return {
    ...map,
    activities: map.activities.filter(({ id }) => stays(id)),
    influences: map.influences
      .map((one) => ({ ...one, from: twins(one.from), to: twins(one.to) }))
      .filter(({ from, to }) => {
        const key = `${from} ${to}`;
        if (from === to || leaves(from) || leaves(to) || seen.has(key)) return false;
        seen.add(key);
        return true;
      }),
  };
}

/** A map without its weak influences; what none acts on strongly keeps the strongest one. */
function clear(map: ContractedMap, least: number): ContractedMap {
  const strongest = new Map<string, number>();
  for (const { to, gain } of map.influences)
    strongest.set(to, Math.max(strongest.get(to) ?? 0, Math.abs(gain)));
  const influences = map.influences.filter(
    ({ to, gain }) => Math.abs(gain) >= Math.min(least, strongest.get(to) ?? least),
  );
  return { ...map, influences };
}

/** What is tied to nothing has nothing to show. */
function tied(map: ContractedMap): ContractedMap {
  const ends = new Set(map.influences.flatMap(({ from, to }) => [from, to]));
  return { ...map, activities: map.activities.filter(({ id }) => ends.has(id)) };
}

/** Address -> that which stands for all with the same formula: the first candidate. */
function twinsOf(flat: FlatSystem, candidates: readonly string[]): (address: string) => string {
  const formulas = new Map(flat.terms.map(({ address, is }) => [address, is]));
  const keyOf = (address: string): string => {
    const is = formulas.get(address);
    if (is === undefined) return address;
    return is.kind === "name" ? keyOf(is.name) : printed(is);
  };
  const stands = new Map<string, string>();
  for (const address of candidates) {
    const key = keyOf(address);
    if (!stands.has(key)) stands.set(key, address);
  }
  return (address) => stands.get(keyOf(address)) ?? address;
}

function printed(formula: Formula): string {
  return `= ${printFormula(formula)}`;
}
