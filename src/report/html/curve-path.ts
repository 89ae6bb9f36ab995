const mostPoints = 640;

/** A curve as path data with one decimal. Long curves keep the lowest and highest point of each short stretch. */
export function curvePath(
  times: Float64Array,
  values: Float64Array,
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let pen = "M";
  let path = "";
  for (const index of indicesToDraw(values)) {
    const value = values[index] ?? Number.NaN;
    if (!Number.isFinite(value)) {
      pen = "M";
      continue;
    }
    path += `${pen}${short(x(times[index] ?? Number.NaN))} ${short(y(value))}`;
    pen = "L";
  }
  return path;
}

function indicesToDraw(values: Float64Array): number[] {
  if (values.length <= mostPoints) return Array.from(values, (_, index) => index);
  const stretches = mostPoints / 2;
  const chosen = Array.from({ length: stretches }, (_, stretch) => {
    const from = Math.floor((stretch * values.length) / stretches);
    const to = Math.floor(((stretch + 1) * values.length) / stretches);
    return extremesOf(values, from, to);
  });
  return [...new Set([0, ...chosen.flat(), values.length - 1])];
}

function extremesOf(values: Float64Array, from: number, to: number): number[] {
  let low = from;
  let high = from;
  for (let i = from; i < to; i++) {
    if ((values[i] ?? 0) < (values[low] ?? 0)) low = i;
    if ((values[i] ?? 0) > (values[high] ?? 0)) high = i;
  }
  return [Math.min(low, high), Math.max(low, high)];
}

function short(value: number): string {
  return String(Number(value.toFixed(1)));
}
