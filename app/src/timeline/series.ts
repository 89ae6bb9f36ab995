import type { Occurrence } from "./occurrences.ts";

/** Occurrences of each entry as one: where days are narrow, what repeats is shown from its first time to its last. */
export function seriesOf(
  lane: readonly Occurrence[],
): readonly (Occurrence & { readonly ticks: readonly number[] })[] {
  const byPath = new Map<string, Occurrence[]>();
  for (const one of lane) {
    const others = byPath.get(one.path);
    if (others === undefined) byPath.set(one.path, [one]);
    else others.push(one);
  }
  return [...byPath.values()].flatMap((times) => {
    const [first, last] = [times[0], times.at(-1)];
    if (first === undefined || last === undefined) return [];
    const duration = last.at + last.duration - first.at;
    return [{ ...first, duration, ticks: times.map(({ at }) => at) }];
  });
}
