/** Corners on a circle of radius 1, the first of them upwards. */
const cornersOf = (count: number, turn = 0): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = 2 * Math.PI * (i / count + turn) - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });

/** A circle, a square, a triangle, a diamond, a triangle that points down. */
const marks = [cornersOf(16), cornersOf(4, 1 / 8), cornersOf(3), cornersOf(4), cornersOf(3, 1 / 2)];

/** The outline of the mark that points of a set have, around a place. */
export function markOutline(
  set: number,
  x: number,
  y: number,
  radius: number,
): readonly (readonly [number, number])[] {
  const corners = marks[set % marks.length] ?? [];
  return corners.map(([dx, dy]) => [x + radius * dx, y + radius * dy] as const);
}
