import type { ChartNumbers } from "./chart-numbers.ts";
import { inside, type Places } from "./paint.ts";
import { strokeOf, type Theme } from "./theme.ts";

const day = 86_400_000;
/** Days that have fewer pixels of the chart than this are solid blocks of ups and downs. */
const leastDay = 20;

/** What is said of a chart whose days are drawn as means. */
export const dailyWords = "Drawn: the mean of each day; lightly, from least to greatest.";

/** Whether so long a stretch is drawn day by day in so many pixels. */
export function isDaily(
  { from, to }: { readonly from: number; readonly to: number },
  width: number,
): boolean {
  return (width * day) / (to - from) < leastDay;
}

/** The mean of each day; what is left after the last whole one goes with it. */
export function byDay<Numbers extends Pick<ChartNumbers, "times" | "lines">>(numbers: Numbers): Numbers {
  const { times, lines } = numbers;
  const days = Math.max(1, Math.floor((times.at(-1) ?? 0) / day));
  const meansOf = (values: Float64Array) => {
    const sums = new Float64Array(days);
    const counts = new Float64Array(days);
    values.forEach((value, i) => {
      const at = Math.min(days - 1, Math.floor((times[i] as number) / day));
      sums[at] = (sums[at] as number) + value;
      counts[at] = (counts[at] as number) + 1;
    });
    return sums.map((sum, at) => sum / (counts[at] as number));
  };
  return {
    ...numbers,
    times: meansOf(times),
    lines: lines.map((line) => ({ ...line, values: meansOf(line.values) })),
  };
}

/** All between the least and the greatest of each column of pixels, lightly. */
export function paintReach(
  context: CanvasRenderingContext2D,
  { times, lines }: ChartNumbers,
  places: Places,
  theme: Theme,
): void {
  const { x, y, left, width } = places;
  inside(context, places, () => {
    context.globalAlpha = 0.3;
    lines.forEach(({ values }, place) => {
      context.fillStyle = strokeOf(place, theme.curves).colour;
      let [column, low, high] = [Number.NaN, Number.NaN, Number.NaN];
      times.forEach((at, i) => {
        const [next, value] = [Math.round(x(at)), values[i] as number];
        if (next !== column) {
          if (next > left && column < left + width)
            context.fillRect(column, y(high), next - column, y(low) - y(high));
          // Where the curve comes from belongs to it, so that there are no gaps.
          const before = values[i - 1] ?? value;
          [column, low, high] = [next, before, before];
        }
        low = Math.min(low, value);
        high = Math.max(high, value);
      });
    });
  });
}
