import { dashOf, overlaidIds } from "../compare/overlaid.ts";
import type { Panel } from "../panels/panels.ts";
import { useResults } from "../state/results.ts";
import { useStudies } from "../state/studies.ts";
import { type ChartNumbers, chartNumbers } from "./chart-numbers.ts";
import type { Places } from "./paint.ts";
import { strokeOf, type Theme } from "./theme.ts";

/** The curves of another protocol, drawn behind those of the active one. */
export interface Beside extends Pick<ChartNumbers, "times" | "lines"> {
  /** Its letter. */
  readonly id: string;
  readonly dash: readonly number[];
}

/** What other protocols give the curves of a panel. */
export function besideOf(panel: Panel): Beside[] {
  const { of } = useResults.getState();
  return overlaidIds().flatMap((id) => {
    const run = of[id]?.run;
    if (run === undefined) return [];
    const { times, lines } = chartNumbers(panel, run);
    return [{ id, times, lines, dash: dashOf(id, useStudies.getState().active) }];
  });
}

/** Draws the curves of other protocols: thinner, each with its dash and, at its highest, its letter. */
export function paintBeside(
  context: CanvasRenderingContext2D,
  beside: readonly Beside[],
  { x, y, density }: Places,
  theme: Theme,
): void {
  context.font = `600 ${12 * density}px system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "bottom";
  for (const { id, times, lines, dash } of beside) {
    lines.forEach(({ values }, i) => {
      context.strokeStyle = strokeOf(i, theme.curves).colour;
      context.lineWidth = 1.5 * density;
      context.setLineDash(dash.map((length) => length * density));
      context.beginPath();
      times.forEach((at, place) => {
        context.lineTo(x(at), y(values[place] as number));
      });
      context.stroke();
      context.setLineDash([]);
      const top = values.reduce((best, value, place) => (value > (values[best] as number) ? place : best), 0);
      context.fillStyle = theme.ink;
      context.fillText(id, x(times[top] ?? 0), y(values[top] ?? 0) - 2 * density);
    });
  }
}
