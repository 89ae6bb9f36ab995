/** Heights of labels that stand at least `gap` apart, as near to where they belong as that leaves room. */
export function apart(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted
    .map((y, i) => ({ y: Math.min(Math.max(y, top), bottom), i }))
    .sort((a, b) => a.y - b.y);
  const placed = new Array<number>(wanted.length);
  let least = top - gap;
  for (const { y, i } of order) {
    least = Math.max(y, least + gap);
    placed[i] = least;
  }
  let most = bottom + gap;
  for (const { i } of order.reverse()) {
    most = Math.min(placed[i] as number, most - gap);
    placed[i] = most;
  }
  return placed;
}
