import type { Activity, ActivityMap, FlatState, FlatSystem, Influence } from "../../lang/index.ts";
import { type Point, readBy, SystemAtPoint } from "./point.ts";
import { solveLinear } from "./solve-linear.ts";

/** A module of the tissue: what it holds and what it reads of others. */
interface Part {
  readonly address: string;
  readonly states: readonly FlatState[];
  /** Its terms and states, by address. */
  readonly own: ReadonlySet<string>;
  /** Quantities of other parts that its formulas read. */
  readonly reads: ReadonlySet<string>;
}

/** Gains below this share are not drawn, unless told otherwise. */
const leastGain = 0.02;
/** Part by which a quantity is moved to see what follows. */
const step = 1e-4;

/** What is looked for: the flow through a tissue, or through all of a system. */
export interface MapAsked {
  readonly system: string;
  /** First word of the addresses of a tissue; `body` for the modules that belong to none. */
  readonly tissue?: string | undefined;
  /**
   * Quantities inside modules that are activities of their own, by address: what runs through them is found as two
   * influences, one up to them and one on from them.
   */
  readonly also?: readonly string[];
  /** Smallest gain that is kept; 0.02 unless told otherwise. */
  readonly least?: number;
}

/**
 * The flow of activities through one tissue of a system, or through all of it, found from its equations at a point: activities are what its
 * modules offer one another and to readouts, and what reaches them from outside. An influence says what one of them does to another
 * through the module between them, whose own states have come to rest; slow states stand still. Quantities that nothing
 * moves (constants) are left out.
 *
 * @example const map = findMap(built.flat, declaredPoint(built.flat), { system: "muscle-cell", tissue: "muscle" });
 */
export function findMap(flat: FlatSystem, point: Point, asked: MapAsked): ActivityMap {
  return findMapOver(flat, [point], asked);
}

/**
 * The same over several points: an influence has the middle one of the gains that it has where it acts, so that what
 * needs food or load is found too.
 */
export function findMapOver(flat: FlatSystem, points: readonly Point[], asked: MapAsked): ActivityMap {
  const { system, tissue, also = [], least = leastGain } = asked;
  const parts = partsOf(flat, (address) => isWithin(address, tissue));
  const heard = new Set([
    ...[...parts.values()].flatMap(({ reads }) => [...reads]),
    ...flat.readouts.flatMap(({ is }) => readBy(is)).filter((name) => parts.has(instanceOf(name))),
    ...also,
  ]);
  const moving = movingQuantities(flat);
  const offered = [...heard].filter((address) => moving.has(address));
  const found = new Set(offered);
  const influences = middleOf(
    points.map((point) => {
      const at = new SystemAtPoint(flat, point);
      return [...parts.values()].flatMap((part) => influencesOf(part, at, found, also, least));
    }),
  );
  const drawn = new Set(influences.flatMap(({ from, to }) => [from, to]));
  return {
    system,
    of: tissue ?? system,
    activities: offered
      .filter((address) => drawn.has(address))
      .map((address) => activityOf(address, tissue))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    influences,
  };
}

/** Each influence once, with the middle one of its gains (the lower of two). */
function middleOf(found: readonly (readonly Influence[])[]): Influence[] {
  const [only] = found;
  if (only !== undefined && found.length === 1) return [...only];
  const gains = new Map<string, { readonly one: Influence; readonly gains: number[] }>();
  for (const one of found.flat()) {
    const key = `${one.from} ${one.to}`;
    const known = gains.get(key) ?? { one, gains: [] };
    known.gains.push(one.gain);
    gains.set(key, known);
  }
  return [...gains.values()].map(({ one, gains: all }) => {
    const sorted = all.sort((a, b) => a - b);
    return { ...one, gain: sorted[(sorted.length - 1) >> 1] as number };
  });
}

function activityOf(address: string, tissue: string | undefined): Activity {
  const names = address.split(".");
  const label = names.at(-1) ?? address;
  const isInside = isWithin(address, tissue);
  const part = names.slice(isInside && names.length > 2 ? 1 : 0, -1).join(".");
  return { id: address, label, part, isInput: !isInside };
}

/** Terms and states that follow from any state, through whatever lies between. */
function movingQuantities(flat: FlatSystem): ReadonlySet<string> {
  const moving = new Set([
    ...flat.states.map(({ address }) => address),
    ...flat.parameters.filter(({ input }) => input).map(({ address }) => address),
  ]);
  for (const { address, is } of flat.terms)
    if (readBy(is).some((name) => moving.has(name))) moving.add(address);
  return moving;
}

/** Whether a quantity belongs to what is drawn. */
function isWithin(address: string, tissue: string | undefined): boolean {
  if (tissue === "body") return address.split(".").length === 2;
  return tissue === undefined || address.startsWith(`${tissue}.`);
}

function partsOf(flat: FlatSystem, inside: (address: string) => boolean): ReadonlyMap<string, Part> {
  const parts = new Map<string, { states: FlatState[]; own: Set<string>; reads: Set<string> }>();
  const partOf = (address: string) => {
    const name = instanceOf(address);
    const part = parts.get(name) ?? { states: [], own: new Set<string>(), reads: new Set<string>() };
    parts.set(name, part);
    return part;
  };
  for (const state of flat.states)
    if (inside(state.address)) {
      partOf(state.address).states.push(state);
      partOf(state.address).own.add(state.address);
    }
  for (const { address } of flat.terms) if (inside(address)) partOf(address).own.add(address);
  const formulas = new Map(flat.terms.map(({ address, is }) => [address, is]));
  const quantities = new Set([...formulas.keys(), ...flat.states.map(({ address }) => address)]);
  for (const [, part] of parts) {
    const own = [
      ...part.states.map(({ rate }) => rate),
      ...[...part.own].flatMap((address) => formulas.get(address) ?? []),
    ];
    for (const name of own.flatMap(readBy))
      if (quantities.has(name) && !part.own.has(name)) part.reads.add(name);
  }
  return new Map([...parts].map(([address, part]) => [address, { address, ...part }]));
}

function instanceOf(address: string): string {
  return address.slice(0, address.lastIndexOf("."));
}

/** What each quantity that a part reads does to each that it offers; what is an activity inside it is held meanwhile. */
function influencesOf(
  part: Part,
  at: SystemAtPoint,
  offered: ReadonlySet<string>,
  also: readonly string[],
  least: number,
): Influence[] {
  const inside = also.filter((address) => part.own.has(address));
  const offers = [...part.own].filter((address) => offered.has(address) && !inside.includes(address));
  const reads = [...part.reads].filter((address) => offered.has(address));
  const towards = (to: readonly string[], held: readonly string[], free?: string) =>
    influencesTowards(to, [...reads, ...held], withHeld(part, held, free), at, least);
  return [
    ...towards(offers, inside),
    ...inside.flatMap((one) =>
      towards(
        [one],
        inside.filter((other) => other !== one),
        one,
      ),
    ),
  ];
}

/** A part with some of its quantities held. A slow state that is an activity of its own moves all the same. */
function withHeld(part: Part, held: readonly string[], free?: string): Part {
  if (held.length === 0 && free === undefined) return part;
  return {
    ...part,
    states: part.states
      .filter(({ address }) => !held.includes(address))
      .map((state) => (state.address === free ? { ...state, slow: false } : state)),
    own: new Set([...part.own].filter((address) => !held.includes(address))),
  };
}

function influencesTowards(
  offers: readonly string[],
  froms: readonly string[],
  part: Part,
  at: SystemAtPoint,
  least: number,
): Influence[] {
  if (offers.length === 0 || froms.length === 0) return [];
  const states = part.states.filter(({ slow = false }) => !slow);
  const rates = (told: ReadonlyMap<string, number>) =>
    states.map(({ rate }) => at.valueIf(rate, told, part.own));
  const values = (told: ReadonlyMap<string, number>) =>
    offers.map((address) => told.get(address) ?? quantityOf(at, address, told, part.own));
  const rest = { rates: rates(new Map()), values: values(new Map()) };
  const columns = states.map(({ address, scale }) => {
    const by = step * (Math.abs(at.value(address)) || scale);
    const told = new Map([[address, at.value(address) + by]]);
    return { by, rates: slopes(rates(told), rest.rates, by), values: slopes(values(told), rest.values, by) };
  });
  return froms.flatMap((from) => {
    const value = at.value(from);
    if (value === 0 || !Number.isFinite(value)) return [];
    const by = step * value;
    const told = new Map([[from, value + by]]);
    const direct = {
      rates: slopes(rates(told), rest.rates, by),
      values: slopes(values(told), rest.values, by),
    };
    const matrix = states.map((_, row) => columns.map((column) => column.rates[row] as number));
    const moved = solveLinear(
      matrix,
      direct.rates.map((slope) => -slope),
    );
    return offers.flatMap((to, i): Influence[] => {
      const through = moved.reduce((sum, move, k) => sum + move * (columns[k]?.values[i] ?? 0), 0);
      const gain = ((direct.values[i] as number) + through) * (value / (rest.values[i] as number));
      return Number.isFinite(gain) && Math.abs(gain) >= least ? [{ from, to, gain }] : [];
    });
  });
}

function quantityOf(
  at: SystemAtPoint,
  address: string,
  told: ReadonlyMap<string, number>,
  own: ReadonlySet<string>,
): number {
  const formula = at.formulas.get(address);
  return formula === undefined ? at.value(address) : at.valueIf(formula, told, own);
}

function slopes(after: readonly number[], before: readonly number[], by: number): number[] {
  return after.map((value, i) => (value - (before[i] as number)) / by);
}
