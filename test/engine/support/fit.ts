/** Slope of the least-squares line through (log10 x, log10 y). */
export function logSlope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log10(x), Math.log10(y)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const across = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / across;
}

/** Entry i of a vector, which must be there. */
export function entry(vector: ArrayLike<number>, i: number): number {
  const value = vector[i];
  if (value === undefined) throw new RangeError(`no entry ${i} of ${vector.length}`);
  return value;
}
