import { exp, log } from "../../ensemble/index.ts";

/** A response to one agent alone, at ascending doses; the first may be 0. */
export interface SingleResponse {
  readonly doses: readonly number[];
  readonly values: readonly number[];
}

/**
 * The dose at which an agent alone has an effect: between two doses on a smooth curve through the points that never
 * turns between them (F. N. Fritsch and R. E. Carlson, SIAM J. Numer. Anal. 17 (1980) 238), of the logarithms of dose and
 * change; between 0 and the lowest dose on a straight line. NaN where no dose has it, or the response goes both ways.
 */
export function doseFor({ doses, values }: SingleResponse, effect: number): number {
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? value));
  const goesUp = (values.at(-1) ?? 0) > (values[0] ?? 0);
  if (steps.some((step) => (goesUp ? step < 0 : step > 0))) return Number.NaN;
  const reached = (value: number) => (goesUp ? value >= effect : value <= effect);
  const after = values.findIndex(reached);
  if (after < 0) return Number.NaN;
  const at = doses[after] ?? Number.NaN;
  if (values[after] === effect || after === 0) return values[after] === effect ? at : Number.NaN;
  const [from, to] = [values[after - 1] ?? Number.NaN, values[after] ?? Number.NaN];
  const before = doses[after - 1] ?? 0;
  if (before <= 0 || from === values[0]) return before + ((at - before) * (effect - from)) / (to - from);
  const logs = doses.map((dose) => (dose > 0 ? log(dose) : Number.NEGATIVE_INFINITY));
  const height = heightsOf(doses[0] === 0 ? values[0] : undefined, goesUp);
  const curve = segmentOf(logs, values.map(height), after - 1);
  return exp(bisect(curve, logs[after - 1] ?? 0, logs[after] ?? 0, height(effect)));
}

/** How far an effect is from that of no dose, as a logarithm where that is known: it always rises with the dose. */
function heightsOf(base: number | undefined, goesUp: boolean): (effect: number) => number {
  if (base === undefined) return (effect) => (goesUp ? effect : -effect);
  return (effect) => (effect === base ? Number.NEGATIVE_INFINITY : log(Math.abs(effect - base)));
}

/** The piece between two points, with slopes that keep it from turning. */
function segmentOf(x: readonly number[], y: readonly number[], i: number): (at: number) => number {
  const [x0, x1] = [x[i] ?? 0, x[i + 1] ?? 0];
  const [y0, y1] = [y[i] ?? 0, y[i + 1] ?? 0];
  const width = x1 - x0;
  const [m0, m1] = [slopeAt(x, y, i), slopeAt(x, y, i + 1)];
  return (at) => {
    const t = (at - x0) / width;
    const [t2, t3] = [t * t, t * t * t];
    return (
      (2 * t3 - 3 * t2 + 1) * y0 +
      (t3 - 2 * t2 + t) * width * m0 +
      (3 * t2 - 2 * t3) * y1 +
      (t3 - t2) * width * m1
    );
  };
}

/** The slope at a point: between those beside it, never so steep that the curve would turn; at an end that beside it. */
function slopeAt(x: readonly number[], y: readonly number[], i: number): number {
  const [before, after] = [secant(x, y, i - 1), secant(x, y, i)];
  if (!Number.isFinite(before)) return Number.isFinite(after) ? after : 0;
  if (!Number.isFinite(after)) return before;
  if (!(before * after > 0)) return 0;
  return Math.min((before + after) / 2, 3 * Math.min(before, after));
}

function secant(x: readonly number[], y: readonly number[], i: number): number {
  const [x0, x1] = [x[i] ?? Number.NEGATIVE_INFINITY, x[i + 1] ?? Number.NEGATIVE_INFINITY];
  if (!Number.isFinite(x0) || !Number.isFinite(x1)) return Number.NaN;
  return ((y[i + 1] ?? 0) - (y[i] ?? 0)) / (x1 - x0);
}

const halvings = 60;

function bisect(of: (at: number) => number, low: number, high: number, wanted: number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < halvings; i++) {
    const middle = (from + to) / 2;
    if (of(middle) >= wanted) to = middle;
    else from = middle;
  }
  return (from + to) / 2;
}
