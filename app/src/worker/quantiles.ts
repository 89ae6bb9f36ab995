/** The middle of some numbers and the band that holds 90 % of them, by straight lines between them. */
export function band90(numbers: readonly number[]): readonly [low: number, median: number, high: number] {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    return below + ((sorted[Math.ceil(place)] ?? Number.NaN) - below) * (place - Math.floor(place));
  };
  return [at(0.05), at(0.5), at(0.95)];
}
