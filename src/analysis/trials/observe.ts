import type { Seen, SeenSeries } from "./seen.ts";

const msPerHour = 3_600_000;

/**
 * What a readout shows over a window of hours from `start`: the value at a point, or the mean over the window by the
 * trapezoid rule on the run's own times. What lies before `start` is the settled state before the first event.
 */
export function observe(
  run: Seen,
  series: SeenSeries,
  readout: string,
  fromHours: number,
  toHours: number,
): number {
  const curve = series.curves[readout];
  const before = series.baseline[readout];
  if (curve === undefined || before === undefined) return Number.NaN;
  if (toHours <= 0 && fromHours < 0) return before;
  const from = Math.max(0, fromHours) * msPerHour;
  const to = toHours * msPerHour;
  const sample = (at: number) => valueAt(run.times, curve.values, at);
  if (to <= from) return sample(from);
  const inside = [...run.times].filter((time) => time > from && time < to);
  const points = [from, ...inside, to].map((time) => ({ time, value: sample(time) }));
  return trapezoid(points) / (to - from);
}

/** Linear interpolation between the two times around `at`; the ends beyond them. */
export function valueAt(times: Float64Array, values: Float64Array, at: number): number {
  const after = times.findIndex((time) => time >= at);
  if (after < 0) return values.at(-1) ?? Number.NaN;
  const t1 = times[after] ?? Number.NaN;
  const v1 = values[after] ?? Number.NaN;
  if (after === 0 || t1 === at) return v1;
  const t0 = times[after - 1] ?? Number.NaN;
  const v0 = values[after - 1] ?? Number.NaN;
  return v0 + ((v1 - v0) * (at - t0)) / (t1 - t0);
}

function trapezoid(points: readonly { time: number; value: number }[]): number {
  let area = 0;
  points.forEach((point, index) => {
    const previous = points[index - 1];
    if (previous) area += ((point.value + previous.value) / 2) * (point.time - previous.time);
  });
  return area;
}
