/**
 * Numbers drawn by counting: the same question gives the same answer everywhere, in any order. Whole-number
 * arithmetic and one division by a power of two, so that nothing is rounded.
 */

/**
 * A number in [0, 1) for the `counter`-th question of the stream `seed`.
 * @param {number} seed
 * @param {number} counter
 * @returns {number}
 */
export function draw(seed, counter) {
  let bits = Math.imul(seed, 0x9e3779b1) ^ Math.imul(counter + 1, 0x85ebca77);
  for (const [shift, factor] of [
    [16, 0x7feb352d],
    [15, 0x846ca68b],
  ]) {
    bits = Math.imul(bits ^ (bits >>> (shift ?? 0)), factor ?? 0);
  }
  return ((bits ^ (bits >>> 16)) >>> 0) / 4_294_967_296;
}

/**
 * Questions of one stream, one after the other.
 * @param {number} seed
 * @returns {{between: (least: number, most: number) => number, whole: (least: number, most: number) => number, pick: <Item>(items: readonly [Item, ...Item[]]) => Item}}
 */
export function drawsOf(seed) {
  let counter = 0;
  const next = () => draw(seed, counter++);
  const whole = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(next() * (most - least + 1));
  return {
    between: (least, most) => least + next() * (most - least),
    whole,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
  };
}
