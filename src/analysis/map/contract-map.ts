import type { ActivityMap, Influence } from "../../lang/index.ts";

/** An influence that may run through activities that are not drawn. */
export interface ContractedInfluence extends Influence {
  /** The strongest way, both ends among it: each step is an influence of the full map. */
  readonly through: readonly string[];
}

/** A map with some of its activities alone. */
export interface ContractedMap extends Omit<ActivityMap, "influences"> {
  readonly influences: readonly ContractedInfluence[];
}

interface Link {
  readonly gain: number;
  /** Gain along the strongest way. */
  readonly most: number;
  readonly through: readonly string[];
}

/** Activity -> activity -> what is between them. */
type Links = Map<string, Map<string, Link>>;

/** A loop is not let grow beyond this: a gain of 1 would have no rest. */
const mostLoop = 0.9;

/**
 * The map with the named activities alone. Each of the others is taken out, and what ran through it becomes an influence of
 * its own: its gain is the product along the way, the sum of these where there are several, with the loops on the way
 * closed. Weaker than `least` is left out.
 *
 * @example contractMap(map, new Set(["muscle.akt.akt_active", "muscle.mtor_complexes.mtorc1_active"]));
 */
export function contractMap(map: ActivityMap, keep: ReadonlySet<string>, least = 0.02): ContractedMap {
  const onward = linksOf(map.influences);
  const back = turned(onward);
  const gone = map.activities.map(({ id }) => id).filter((id) => !keep.has(id));
  while (gone.length > 0) {
    const place = easiest(gone, onward, back);
    const [id = ""] = gone.splice(place, 1);
    takeOut(id, onward, back);
  }
  const activities = map.activities.filter(({ id }) => keep.has(id));
  const influences = activities.flatMap(({ id: from }) =>
    [...(onward.get(from) ?? [])].flatMap(([to, { gain, through }]): ContractedInfluence[] =>
      from !== to && Math.abs(gain) >= least ? [{ from, to, gain, through }] : [],
    ),
  );
  return { ...map, activities, influences: sorted(influences) };
}

/**
 * The `count` activities that stay when those are taken out one after another that are tied to fewest others: what many
 * hang on remains. What is wanted stays in any case.
 */
export function mostTied(map: ActivityMap, count: number, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const onward = linksOf(map.influences);
  const back = turned(onward);
  const kept = new Set(map.activities.map(({ id }) => id));
  const free = [...kept].filter((id) => !wanted.has(id)).sort();
  const ties = (id: string) => (onward.get(id)?.size ?? 0) + (back.get(id)?.size ?? 0);
  while (kept.size > count && free.length > 0) {
    const least = Math.min(...free.map(ties));
    const [id = ""] = free.splice(
      free.findIndex((one) => ties(one) === least),
      1,
    );
    takeOut(id, onward, back);
    kept.delete(id);
  }
  return kept;
}

function linksOf(influences: readonly Influence[]): Links {
  const links: Links = new Map();
  for (const { from, to, gain } of influences)
    put(links, from, to, { gain, most: gain, through: [from, to] });
  return links;
}

function turned(onward: Links): Links {
  const back: Links = new Map();
  for (const [from, tos] of onward) for (const [to, link] of tos) put(back, to, from, link);
  return back;
}

function put(links: Links, from: string, to: string, link: Link): void {
  const row = links.get(from) ?? new Map<string, Link>();
  row.set(to, link);
  links.set(from, row);
}

/** Place of the one that leaves fewest influences behind; the first of several. */
function easiest(ids: readonly string[], onward: Links, back: Links): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, id] of ids.entries()) {
    const outs = onward.get(id)?.size ?? 0;
    const ins = back.get(id)?.size ?? 0;
    const added = ins * outs - ins - outs;
    if (added >= least) continue;
    least = added;
    best = place;
  }
  return best;
}

function takeOut(id: string, onward: Links, back: Links): void {
  const ins = [...(back.get(id) ?? [])].filter(([from]) => from !== id);
  const outs = [...(onward.get(id) ?? [])].filter(([to]) => to !== id);
  const loop = onward.get(id)?.get(id)?.gain ?? 0;
  const closed = 1 / (1 - Math.min(loop, mostLoop));
  for (const [from] of ins) onward.get(from)?.delete(id);
  for (const [to] of outs) back.get(to)?.delete(id);
  onward.delete(id);
  back.delete(id);
  for (const [from, before] of ins)
    for (const [to, after] of outs) {
      const joined = added(onward.get(from)?.get(to), {
        gain: before.gain * closed * after.gain,
        most: before.most * after.most,
        through: [...before.through, ...after.through.slice(1)],
      });
      put(onward, from, to, joined);
      put(back, to, from, joined);
    }
}

function added(known: Link | undefined, link: Link): Link {
  if (known === undefined) return link;
  const stronger = Math.abs(link.most) > Math.abs(known.most) ? link : known;
  return { ...stronger, gain: known.gain + link.gain };
}

function sorted(influences: readonly ContractedInfluence[]): ContractedInfluence[] {
  const key = ({ from, to }: Influence) => `${from} ${to}`;
  return [...influences].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
