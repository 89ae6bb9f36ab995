import { useResults } from "../state/results.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { useOwnData } from "./own-points.ts";
import { readOwnData } from "./read-own-data.ts";

/** Reads a file of measurements against the active protocol; what it measures gets a chart where it has none. */
export async function takeOwnFile(file: File, readout?: string): Promise<void> {
  const text = await file.text();
  const state = useStudies.getState();
  const run = useResults.getState().of[state.active]?.run;
  const start = activeOf(state)?.reading.protocol?.start;
  const { add, refuse } = useOwnData.getState();
  if (run === undefined || start === undefined) {
    refuse({
      name: file.name,
      faults: [{ line: 1, column: 1, text: "there are no curves yet to put it beside" }],
    });
    return;
  }
  const found = readOwnData(text, {
    start,
    readouts: run.curves,
    ...(readout === undefined ? {} : { readout }),
  });
  if (found.faults.length > 0) refuse({ name: file.name, faults: found.faults });
  if (found.points.length === 0) return;
  add({ name: file.name, points: found.points });
  const shown = new Set(
    Array.from(
      document.querySelectorAll<HTMLElement>(".chart"),
      (chart) => chart.dataset["readouts"]?.split(" ") ?? [],
    ).flat(),
  );
  const { charted, chart } = useView.getState();
  for (const one of new Set(found.points.map((point) => point.readout))) {
    if (!shown.has(one) && !charted.includes(one)) chart(one);
  }
}
