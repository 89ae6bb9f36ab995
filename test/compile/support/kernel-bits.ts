import type { Kernel } from "../../../src/engine/index.ts";

type Reader = "rates" | "jacobian" | "timeSlope" | "margins" | "outputs";

const readers: readonly Reader[] = ["rates", "jacobian", "timeSlope", "margins", "outputs"];

function lengthOf(kernel: Kernel, reader: Reader): number {
  if (reader === "jacobian") return kernel.pattern.rows.length;
  if (reader === "margins") return kernel.switches.length;
  return reader === "outputs" ? kernel.outputCount : kernel.size;
}

/** How many numbers differ in their bits; NaN counts as one value. */
export function differences(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let count = Math.abs(a.length - b.length);
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (!Object.is(a[i], b[i])) count++;
  return count;
}

/** In how many numbers two kernels differ at a point. */
export function differingReads(a: Kernel, b: Kernel, t: number, y: Float64Array): number {
  return readers.reduce((count, reader) => {
    const first = new Float64Array(lengthOf(a, reader));
    const second = new Float64Array(lengthOf(b, reader));
    a[reader](t, y, first);
    b[reader](t, y, second);
    return count + differences(first, second);
  }, 0);
}

/** All that a kernel says of its events: conditions, delays, priorities and the values of each. */
export function eventReads(kernel: Kernel, t: number, y: Float64Array): number[] {
  const read = (write: (out: Float64Array) => void, length = kernel.events.length) => {
    const out = new Float64Array(length);
    write(out);
    return [...out];
  };
  return [
    ...read((out) => kernel.holds(out)),
    ...read((out) => kernel.delays(t, y, out)),
    ...read((out) => kernel.priorities(t, y, out)),
    ...kernel.events.flatMap(({ states, hasFactors }, i) =>
      read((out) => kernel.assign(i, t, y, out), states.length * (hasFactors ? 2 : 1)),
    ),
  ];
}

/** In how many readouts within its last step a kernel differs from the interpreter at the state that lies there. */
export function differingRows(kernel: Kernel, plain: Kernel, theta: number, t: number): number {
  const { y, next, bends = y, size: n } = kernel;
  const state = y.map((start, i) => {
    const [k2, k3, k4] = [0, 1, 2].map((k) => bends[k * n + i] as number) as [number, number, number];
    return start + theta * ((next[i] as number) - start + (1 - theta) * (k2 + theta * (k3 + theta * k4)));
  });
  const expected = new Float64Array(plain.outputCount);
  plain.outputs(t, state, expected);
  kernel.show?.(theta, t);
  return differences(expected, kernel.shown ?? []);
}
