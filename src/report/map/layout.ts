import type { ActivityMap, DrawnMap, Influence, PlacedActivity } from "../../lang/index.ts";

const box = { height: 34, between: 26, rank: 92, margin: 24, letter: 7.2, padding: 20 };
const sweeps = 24;

/**
 * Places activities in rows, causes above effects: each stands one row below the lowest of what acts on it, loops back
 * left out; within a row, under the middle of what it is tied to. The same map comes out the same each time.
 */
export function layOut(map: ActivityMap): DrawnMap {
  const ranks = ranksOf(map);
  const rows: string[][] = [];
  for (const { id } of map.activities) {
    const rank = ranks.get(id) ?? 0;
    rows[rank] = [...(rows[rank] ?? []), id];
  }
  const filled = rows.filter((row) => row !== undefined);
  const ordered = untangle(filled, map.influences);
  const known = new Map(map.activities.map((activity) => [activity.id, activity]));
  const widthOf = (id: string) =>
    box.padding +
    box.letter * Math.max(known.get(id)?.label.length ?? 0, 0.8 * (known.get(id)?.part.length ?? 0));
  const widths = ordered.map((row) => row.reduce((sum, id) => sum + widthOf(id) + box.between, -box.between));
  const width = Math.max(...widths, 0) + 2 * box.margin;
  const activities = ordered.flatMap((row, rank) => {
    let x = (width - (widths[rank] ?? 0)) / 2;
    return row.flatMap((id): PlacedActivity[] => {
      const activity = known.get(id);
      const own = widthOf(id);
      const middle = x + own / 2;
      x += own + box.between;
      if (activity === undefined) return [];
      return [
        {
          ...activity,
          x: middle,
          y: box.margin + box.height / 2 + rank * box.rank,
          width: own,
          height: box.height,
        },
      ];
    });
  });
  const height = 2 * box.margin + box.height + Math.max(0, ordered.length - 1) * box.rank;
  return { ...map, activities, width, height };
}

/** The row of each activity: the longest way to it from where nothing acts, without what leads back. */
function ranksOf({ activities, influences }: ActivityMap): ReadonlyMap<string, number> {
  const onward = new Map<string, string[]>();
  for (const { from, to } of influences) onward.set(from, [...(onward.get(from) ?? []), to]);
  const acted = new Set(influences.map(({ to }) => to));
  const order = [...activities].sort((a, b) => Number(acted.has(a.id)) - Number(acted.has(b.id)));
  const state = new Map<string, "open" | "done">();
  const sorted: string[] = [];
  const back = new Set<string>();
  const visit = (id: string): void => {
    state.set(id, "open");
    for (const to of onward.get(id) ?? []) {
      if (state.get(to) === "open") back.add(`${id}>${to}`);
      else if (!state.has(to)) visit(to);
    }
    state.set(id, "done");
    sorted.unshift(id);
  };
  for (const { id } of order) if (!state.has(id)) visit(id);
  const ranks = new Map(activities.map(({ id }) => [id, 0]));
  for (const id of sorted)
    for (const to of onward.get(id) ?? [])
      if (!back.has(`${id}>${to}`)) ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(id) ?? 0) + 1));
  return ranks;
}

/** Orders each row by the mean place of what its members are tied to, again and again. */
function untangle(rows: readonly (readonly string[])[], influences: readonly Influence[]): string[][] {
  let current = rows.map((row) => [...row]);
  const tied = new Map<string, string[]>();
  for (const { from, to } of influences) {
    tied.set(from, [...(tied.get(from) ?? []), to]);
    tied.set(to, [...(tied.get(to) ?? []), from]);
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const places = new Map(
      current.flatMap((row) => row.map((id, i): [string, number] => [id, (i + 0.5) / row.length])),
    );
    const wanted = (id: string) => {
      const others = (tied.get(id) ?? []).map((other) => places.get(other) ?? 0.5);
      const own = places.get(id) ?? 0.5;
      return others.length === 0 ? own : others.reduce((sum, place) => sum + place, 0) / others.length;
    };
    current = current.map((row) =>
      row
        .map((id, i) => ({ id, i, at: wanted(id) }))
        .sort((a, b) => a.at - b.at || a.i - b.i)
        .map(({ id }) => id),
    );
  }
  return current;
}
