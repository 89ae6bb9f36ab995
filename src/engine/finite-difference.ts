type Rates = (t: number, y: Float64Array, out: Float64Array) => void;

/** Cube root of the rounding unit: the best relative step of a central difference. */
const relativeStep = 6.055454452393343e-6;

/**
 * df/dy by central differences, row-major. A state counts as at least a million times its tolerance; where the rates
 * are not defined that far off (a root near zero), as what it is.
 */
export function differenceJacobian(
  rates: Rates,
  absoluteTolerance: Float64Array,
): (t: number, y: Float64Array, out: Float64Array) => void {
  const n = absoluteTolerance.length;
  const at = new Float64Array(n);
  const above = new Float64Array(n);
  const below = new Float64Array(n);

  /** Writes column j; false where it is not finite. */
  function writeColumn(t: number, j: number, step: number, out: Float64Array): boolean {
    const value = at[j] as number;
    at[j] = value + step;
    rates(t, at, above);
    at[j] = value - step;
    rates(t, at, below);
    at[j] = value;
    const width = value + step - (value - step);
    let finite = true;
    for (let i = 0; i < n; i++) {
      const slope = ((above[i] as number) - (below[i] as number)) / width;
      out[i * n + j] = slope;
      finite &&= Math.abs(slope) < Infinity;
    }
    return finite;
  }

  return (t, y, out) => {
    at.set(y);
    for (let j = 0; j < n; j++) {
      const own = Math.abs(y[j] as number);
      const counted = Math.max(own, 1e6 * (absoluteTolerance[j] as number), 1e-100);
      if (!writeColumn(t, j, relativeStep * counted, out)) writeColumn(t, j, relativeStep * own, out);
    }
  };
}

/** df/dt by central differences. */
export function differenceTimeSlope(rates: Rates, size: number): Rates {
  const below = new Float64Array(size);
  return (t, y, out) => {
    const step = relativeStep * Math.max(Math.abs(t), 1);
    rates(t + step, y, out);
    rates(t - step, y, below);
    for (let i = 0; i < size; i++) out[i] = ((out[i] as number) - (below[i] as number)) / (2 * step);
  };
}
