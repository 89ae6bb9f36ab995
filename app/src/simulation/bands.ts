import { protocolLength } from "equator/protocol";
import { groupsOf } from "../panels/panels.ts";
import { useBands } from "../state/bands.ts";
import { useResults } from "../state/results.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { bandsEveryOf } from "./every.ts";
import { GivenUp, studyWorker } from "./study-worker.ts";

/** A protocol rests for so long before its bands are drawn, in milliseconds. */
const restFor = 300;
const few = 32;
/** Members of bands, where a protocol is quick enough for so many. */
export const fullMembers = 128;
/** Where few members take longer than this, in milliseconds, they are all. */
const patience = 6000;
const purpose = "bands";

/** Draws the bands of the active protocol whenever it has rested. Called once, when the page starts. */
export function startBands(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen: readonly unknown[] = [];
  const look = () => {
    const now = wanted();
    if (now.every((one, i) => one === seen[i])) return;
    const [, , , isResting] = now;
    seen = now;
    clearTimeout(timer);
    studyWorker.giveUp(purpose);
    const { active } = useStudies.getState();
    useBands.getState().age(active);
    useBands.getState().tell(undefined);
    if (isResting) timer = setTimeout(() => void draw(), restFor);
  };
  useStudies.subscribe(look);
  useResults.subscribe(look);
  useView.subscribe(look);
  useBands.subscribe(look);
  look();
}

/** What bands follow from; the fourth is whether they can be drawn now. */
function wanted(): readonly unknown[] {
  const state = useStudies.getState();
  const { tissue, charted } = useView.getState();
  const { kind } = useBands.getState();
  const result = useResults.getState().of[state.active];
  const isFresh = result?.run !== undefined && !result.isCoarse && result.why === undefined;
  const isResting = state.preview === undefined && isFresh && kind !== "none";
  return [state.active, activeOf(state)?.reading.protocol, result?.run, isResting, tissue, charted, kind];
}

async function draw(): Promise<void> {
  const state = useStudies.getState();
  const { kind, take, tell } = useBands.getState();
  const protocol = activeOf(state)?.reading.protocol;
  const run = useResults.getState().of[state.active]?.run;
  if (protocol === undefined || run === undefined || kind === "none") return;
  const panels = groupsOf(run, useView.getState()).flatMap((group) => group.panels);
  const shown = panels
    .filter(({ relative }) => relative !== true)
    .flatMap(({ curves }) => Object.keys(curves));
  const readouts = [...new Set(shown)].filter((readout) => readout in run.curves);
  const every = bandsEveryOf(protocolLength(protocol));
  const ask = (members: number, before: number) => {
    const told = (part: number) => tell((before + part * members) / (few + fullMembers));
    return studyWorker.ask(purpose, "bands", { protocol, readouts, every, members, of: kind }, told);
  };
  try {
    const began = performance.now();
    tell(0);
    take(state.active, await ask(few, 0));
    if (performance.now() - began < patience) take(state.active, await ask(fullMembers, few));
    tell(undefined);
  } catch (error) {
    if (!(error instanceof GivenUp)) tell(undefined, error instanceof Error ? error.message : String(error));
  }
}
