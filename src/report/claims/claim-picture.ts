import type { ClaimView, ShownPanel, ShownRun } from "./claim-view.ts";
import { curvesPanel } from "./curves-panel.ts";
import { type BoundedFigure, figuresPanel } from "./figures-panel.ts";
import { picture } from "./svg-parts.ts";

/** The picture of a claim as SVG: figures with their bands and bounds, and curves of the numbers as they stand. */
export function claimPicture({ id, says }: ClaimView, run: ShownRun, panels: readonly ShownPanel[]): string {
  const parts = panels.flatMap((panel) => {
    if (panel.kind === "figures") return [figuresPanel(panel.title, bounded(panel.figures, run))];
    return panel.lines.length === 0 ? [] : [curvesPanel(panel)];
  });
  return picture(`${id}: ${says}`, parts);
}

function bounded(names: readonly string[], { figures, cases }: ShownRun): BoundedFigure[] {
  return names.flatMap((name) => {
    const figure = figures.find((one) => one.name === name);
    const bounds = cases.flatMap((one) => one.bounds).filter((one) => one.figure === name);
    return figure === undefined ? [] : [{ ...figure, bounds: [...new Set(bounds.map(({ at }) => at))] }];
  });
}
