import { groupsOf } from "../panels/panels.ts";
import { useResults } from "../state/results.ts";
import { useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { type Picked, useMap } from "./map-state.ts";
import type { MapActivity, TissueMaps } from "./maps.ts";

/** What is clicked, on the map or in its table: an activity is charted, an influence shows what stands behind it. */
export function pick(maps: TissueMaps, picked: Picked): void {
  useMap.getState().look({ picked });
  const activity = picked.kind === "activity" ? maps.activities[picked.place] : undefined;
  if (activity !== undefined) chartPicked(activity);
}

/** Picks what an element of the map stands for. */
export function pickAt(element: Element | null, maps: TissueMaps): void {
  const [kind, place] = element?.closest("[data-pick]")?.getAttribute("data-pick")?.split(" ") ?? [];
  if (kind === "activity" || kind === "influence") pick(maps, { kind, place: Number(place) });
}

/** Gives an activity a chart, where it has a readout and none of the charts that are unfolded shows it. */
function chartPicked({ readouts = [] }: Pick<MapActivity, "readouts">): void {
  const run = useResults.getState().of[useStudies.getState().active]?.run;
  if (run === undefined) return;
  const { tissue, charted, chart } = useView.getState();
  const shown = groupsOf(run, { tissue, charted })
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ panels }) => panels.flatMap(({ curves }) => Object.keys(curves)));
  if (readouts.some((readout) => shown.includes(readout))) return;
  const wanted = readouts.find((readout) => readout in run.curves);
  if (wanted !== undefined) chart(wanted);
}
