import { groupsOf } from "../panels/panels.ts";
import { useResults } from "../state/results.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import type { RunAnswer } from "../worker/run.ts";
import { mostPoints, type OwnSet, useOwnFaults, withSets } from "./own-points.ts";
import { readOwnData } from "./read-own-data.ts";

/** Names of files that are measurements. */
export const measurementFiles = ".csv,.tsv,.txt";

/** Files that are larger are not read: so many measurements as are kept need less. */
const largest = 500_000;
/** Curves of what was just opened come within this time, in milliseconds, or not at all. */
const patience = 20_000;

/** Whether a file is measurements by its name. */
export function isMeasurementFile({ name }: File): boolean {
  return measurementFiles.split(",").some((ending) => name.toLowerCase().endsWith(ending));
}

/**
 * Reads a file of measurements and keeps them beside the active protocol, as one step that can be undone; what they
 * measure gets a chart where it has none.
 */
export async function takeOwnFile(file: File, readout?: string): Promise<void> {
  const { name } = file;
  useOwnFaults.setState({ faults: undefined });
  const refuse = (text: string) =>
    useOwnFaults.setState({ faults: { name, faults: [{ line: 1, column: 1, text }] } });
  if (file.size > largest) return refuse(`the file is larger than ${largest / 1000} kB and is not read`);
  const [text, run] = await Promise.all([file.text(), runOfActive()]);
  const start = activeOf(useStudies.getState())?.reading.protocol?.start;
  if (run === undefined || start === undefined) return refuse("there are no curves to put it beside");
  const asked = { start, readouts: run.curves, name, ...(readout === undefined ? {} : { readout }) };
  const { sets, faults } = readOwnData(text, asked);
  if (faults.length > 0) useOwnFaults.setState({ faults: { name, faults } });
  if (sets.length === 0) return;
  const data = withSets(activeOf(useStudies.getState())?.data ?? [], sets);
  if (data.reduce((sum, { points }) => sum + points.length, 0) > mostPoints)
    return refuse(`at most ${mostPoints} measurements are kept beside a protocol`);
  useStudies.getState().measure(data, `add ${name}`);
  showCharts(sets, run);
}

/** The curves of the active protocol, as soon as they are those of what it says; undefined where there will be none. */
function runOfActive(): Promise<RunAnswer | undefined> {
  const look = () => {
    const state = useStudies.getState();
    const result = useResults.getState().of[state.active];
    const isFresh = result?.protocol === activeOf(state)?.reading.protocol;
    const isOver = isFresh && result?.why !== undefined;
    return { run: isFresh && !isOver ? result?.run : undefined, isOver };
  };
  return new Promise((resolve) => {
    const end = (run: RunAnswer | undefined) => {
      clearTimeout(timer);
      leave();
      resolve(run);
    };
    const see = () => {
      const { run, isOver } = look();
      if (run !== undefined || isOver) end(run);
    };
    const leave = useResults.subscribe(see);
    const timer = setTimeout(() => end(undefined), patience);
    see();
  });
}

/** What has no chart among those that stand open is given one. */
function showCharts(sets: readonly OwnSet[], run: RunAnswer): void {
  const { chart, ...view } = useView.getState();
  const panels = groupsOf(run, view).flatMap((group) => (group.isOpen ? group.panels : []));
  const shown = new Set(panels.flatMap(({ curves, relative }) => (relative ? [] : Object.keys(curves))));
  for (const one of new Set(sets.flatMap(({ points }) => points.map((point) => point.readout)))) {
    if (!shown.has(one)) chart(one);
  }
}
