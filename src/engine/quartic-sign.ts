/** Halvings of the step after which a dip of the quartic counts as no crossing. */
const deepest = 7;

/**
 * Where in (0, 1) a quartic first shows a negative value, from its values at 0, 1/4, 1/2, 3/4 and 1; Infinity where
 * it shows none.
 *
 * Its Bernstein coefficients bound it from below, so that a piece without a negative coefficient holds no crossing;
 * other pieces are halved. Along a step of a method with a quartic dense output, every affine condition is such
 * a quartic: two crossings within one step are found, however close, down to 1/128 of it.
 */
export function firstNegative(m0: number, m1: number, m2: number, m3: number, m4: number): number {
  const left = 256 * m1 - 81 * m0 - m4;
  const middle = 16 * m2 - m0 - m4;
  const right = 256 * m3 - m0 - 81 * m4;
  const b2 = (30 * middle - left - right) / 72;
  const sum = (middle - 6 * b2) / 4;
  const difference = (left - right) / 96;
  return search(m0, (sum + difference) / 2, b2, (sum - difference) / 2, m4, 0, 1, deepest);
}

/** Looks through one piece, left half first (de Casteljau's subdivision). */
function search(
  b0: number,
  b1: number,
  b2: number,
  b3: number,
  b4: number,
  from: number,
  width: number,
  depth: number,
): number {
  if (depth === 0 || (b0 >= 0 && b1 >= 0 && b2 >= 0 && b3 >= 0 && b4 >= 0)) return Infinity;
  const c0 = (b0 + b1) / 2;
  const c1 = (b1 + b2) / 2;
  const c2 = (b2 + b3) / 2;
  const c3 = (b3 + b4) / 2;
  const d0 = (c0 + c1) / 2;
  const d1 = (c1 + c2) / 2;
  const d2 = (c2 + c3) / 2;
  const e0 = (d0 + d1) / 2;
  const e1 = (d1 + d2) / 2;
  const apex = (e0 + e1) / 2;
  const half = width / 2;
  const earlier = search(b0, c0, d0, e0, apex, from, half, depth - 1);
  if (earlier < Infinity) return earlier;
  if (apex < 0) return from + half;
  return search(apex, e1, d2, c3, b4, from + half, half, depth - 1);
}
