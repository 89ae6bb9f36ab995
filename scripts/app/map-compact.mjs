// Draws a map of many activities together: what is tied lies close, causes rather above effects, and no box on another. In
// layers, as few activities are drawn, such a map would be many screens wide.

/** @typedef {{ x: number, y: number, width: number, height: number }} Box Its middle and its size. */
/** @typedef {readonly [from: number, to: number]} Tie Places of boxes. */

/** How far apart two that are tied are wished to be, from middle to middle. */
const wish = 170;
const rounds = 160;
/** Names are wider than high. */
const wider = 1.35;
/** Least room between boxes. */
const room = { x: 22, y: 30 };
const edge = 20;

/**
 * The middles of boxes, from where they stand on. The same each time.
 * @param {readonly Box[]} boxes
 * @param {readonly Tie[]} ties
 * @returns {{ boxes: Box[], width: number, height: number }}
 */
export function compacted(boxes, ties) {
  const spots = begun(boxes);
  const steps = stepsBetween(boxes.length, ties);
  for (let round = 0; round < rounds; round++) {
    for (const i of spots.keys()) settle(spots, steps, i);
    for (const [from, to] of ties) lean(spots, from, to);
  }
  const placed = boxes.map((box, i) => ({ ...box, x: (spots[i]?.x ?? 0) * wider, y: spots[i]?.y ?? 0 }));
  pushApart(placed);
  const left = Math.min(...placed.map(({ x, width }) => x - width / 2)) - edge;
  const top = Math.min(...placed.map(({ y, height }) => y - height / 2)) - edge;
  const moved = placed.map((box) => ({ ...box, x: Math.round(box.x - left), y: Math.round(box.y - top) }));
  return {
    boxes: moved,
    width: Math.max(...moved.map(({ x, width }) => x + width / 2)) + edge,
    height: Math.max(...moved.map(({ y, height }) => y + height / 2)) + edge,
  };
}

/** Where they stand in layers, drawn together to about the size of the end. @param {readonly Box[]} boxes */
function begun(boxes) {
  const span = wish * Math.sqrt(boxes.length);
  const width = Math.max(...boxes.map(({ x }) => x));
  const height = Math.max(...boxes.map(({ y }) => y));
  // No two on one spot: there would be no way apart.
  return boxes.map(({ x, y }, i) => ({ x: (span * x) / width + (i % 7), y: (span * y) / height + (i % 5) }));
}

/** So far apart stand parts that nothing ties. */
const untied = 7;

/** Between each two, over how many ties. @param {number} count @param {readonly Tie[]} ties */
function stepsBetween(count, ties) {
  /** @type {number[][]} */
  const beside = Array.from({ length: count }, () => []);
  for (const [from, to] of ties) {
    beside[from]?.push(to);
    beside[to]?.push(from);
  }
  return beside.map((_, start) => {
    const found = new Float64Array(count).fill(untied);
    found[start] = 0;
    const reached = new Set([start]);
    for (const one of reached)
      for (const next of beside[one] ?? [])
        if (!reached.has(next)) {
          found[next] = (found[one] ?? 0) + 1;
          reached.add(next);
        }
    return found;
  });
}

/**
 * Puts one where its distances to all others are best met: near ones count most.
 * @param {{ x: number, y: number }[]} spots
 * @param {readonly Float64Array[]} steps
 * @param {number} i
 */
function settle(spots, steps, i) {
  const own = spots[i];
  const far = steps[i];
  if (own === undefined || far === undefined) return;
  let [x, y, all] = [0, 0, 0];
  for (const [j, other] of spots.entries()) {
    if (j === i) continue;
    const distance = wish * (far[j] ?? 1);
    const [dx, dy] = [own.x - other.x, own.y - other.y];
    const part = distance / Math.max(1e-6, Math.hypot(dx, dy));
    const weight = 1 / distance ** 2;
    x += weight * (other.x + dx * part);
    y += weight * (other.y + dy * part);
    all += weight;
  }
  own.x = x / all;
  own.y = y / all;
}

const below = 90;
const gently = 0.06;

/** A cause is drawn up and its effect down, a little. @param {{ y: number }[]} spots @param {number} from @param {number} to */
function lean(spots, from, to) {
  const [cause, effect] = [spots[from], spots[to]];
  if (cause === undefined || effect === undefined) return;
  const missing = below - (effect.y - cause.y);
  if (missing <= 0) return;
  const by = gently * Math.min(missing, 2 * below);
  cause.y -= by / 2;
  effect.y += by / 2;
}

const mostPushes = 600;

/** Moves boxes that are too close apart, the shorter way. @param {Box[]} boxes */
function pushApart(boxes) {
  for (let push = 0; push < mostPushes; push++) {
    let isDone = true;
    for (const [i, a] of boxes.entries())
      for (let j = i + 1; j < boxes.length; j++) {
        const b = /** @type {Box} */ (boxes[j]);
        const x = (a.width + b.width) / 2 + room.x - Math.abs(a.x - b.x);
        const y = (a.height + b.height) / 2 + room.y - Math.abs(a.y - b.y);
        if (x <= 0.5 || y <= 0.5) continue;
        isDone = false;
        if (x < y) apart(a, b, "x", x);
        else apart(a, b, "y", y);
      }
    if (isDone) return;
  }
}

/** @param {Box} a @param {Box} b @param {"x" | "y"} way @param {number} by */
function apart(a, b, way, by) {
  const sign = a[way] < b[way] ? -1 : 1;
  a[way] += (sign * by) / 2;
  b[way] -= (sign * by) / 2;
}

/** Aside of the middle, where one goes each way. */
const aside = 5;

/**
 * A straight line from the border of a box to that of another.
 * @param {Box} from
 * @param {Box} to
 * @param {boolean} isBothWays
 */
export function straight(from, to, isBothWays) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const by = isBothWays ? aside : 0;
  const [x, y] = [(-dy / length) * by, (dx / length) * by];
  const start = onBorder(from, x, y, dx, dy);
  const end = onBorder(to, x, y, -dx, -dy);
  return [from.x + start.x, from.y + start.y, to.x + end.x, to.y + end.y].map(Math.round);
}

/** Where a ray from a spot inside leaves a box. @param {Box} box @param {number} x @param {number} y @param {number} dx @param {number} dy */
function onBorder({ width, height }, x, y, dx, dy) {
  const across = dx === 0 ? Number.POSITIVE_INFINITY : (Math.sign(dx) * (width / 2) - x) / dx;
  const along = dy === 0 ? Number.POSITIVE_INFINITY : (Math.sign(dy) * (height / 2) - y) / dy;
  const part = Math.min(across, along);
  return { x: x + dx * part, y: y + dy * part };
}
