/** Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`; letter case does not count. */
export function editDistance(a: string, b: string): number {
  const from = [...a.toLowerCase()];
  const to = [...b.toLowerCase()];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let best = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) best = Math.min(best, at(beforeLast, j - 2) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * The candidates nearest to `word`, nearest first, at most `count`: those within a third of its length in edits,
 * and those that contain it.
 *
 * @example nearMatches("leucin", ["leucine", "insulin"]) // ["leucine"]
 */
export function nearMatches(word: string, candidates: Iterable<string>, count = 3): string[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const lower = word.toLowerCase();
  return [...new Set(candidates)]
    .map((name) => ({ name, distance: distanceOrContained(lower, name, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}

function distanceOrContained(lower: string, name: string, limit: number): number {
  const distance = editDistance(lower, name);
  if (distance <= limit) return distance;
  const contained = lower.length >= 3 && name.toLowerCase().includes(lower);
  return contained ? limit : Number.POSITIVE_INFINITY;
}

/** "did you mean x?", or nothing when no candidate is near. Names only the nearest, and those that are as near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const all = nearMatches(word, candidates);
  const best = Math.min(...all.map((name) => editDistance(word, name)));
  const near = all.filter((name) => editDistance(word, name) === best);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : undefined;
}
