import { type Protocol, protocolLength } from "equator/protocol";
import type { EdgeCard } from "equator/report";
import { mayRun } from "../safety/safety.ts";
import { LatestOnly } from "../simulation/latest-only.ts";
import { TaskWorker } from "../simulation/task-worker.ts";
import { useResults } from "../state/results.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import type { Moved } from "../worker/map.ts";
import { startWorker } from "../worker/start-worker.ts";
import { useMap } from "./map-state.ts";
import type { TissueMaps } from "./maps.ts";

const minute = 60_000;
const mostRows = 1500;

let worker: TaskWorker | undefined;

/** A worker of the map's own: what is dragged is never held up by it. */
function ask(): TaskWorker {
  worker ??= new TaskWorker(() => startWorker("tasks"));
  return worker;
}

/** The active protocol, where it may be run: one of a person is once it was said for whom the model does not hold. */
function runnable(): Protocol | undefined {
  const study = activeOf(useStudies.getState());
  return study !== undefined && mayRun(study) ? study.reading.protocol : undefined;
}

/** Follows the active protocol: how the activities of the map stand is found anew when nothing is dragged. */
export function followActivities(maps: TissueMaps): () => void {
  let isFollowing = true;
  /** The runs that activities were asked for, and are shown of. */
  let [seen, shown]: (object | undefined)[] = [];
  const tell = () => {
    const { isOld, look } = useMap.getState();
    const isNowOld = isMoving() || activeRun() !== shown;
    if (isNowOld !== isOld) look({ isOld: isNowOld });
  };
  const latest = new LatestOnly<void>(async () => {
    const protocol = runnable();
    if (protocol === undefined || !isFollowing) return;
    const run = seen;
    const every = Math.max(10 * minute, Math.ceil(protocolLength(protocol) / mostRows / minute) * minute);
    const activities = maps.activities.map(({ id, reference }) =>
      reference === undefined ? { id } : { id, reference },
    );
    try {
      const live = await ask().ask("map", { protocol, activities, every });
      if (isFollowing) useMap.getState().look({ live });
    } catch {
      // Why a protocol cannot be run is said beside its charts.
      if (isFollowing) useMap.getState().look({ live: undefined });
    }
    shown = run;
    if (isFollowing) tell();
  });
  const want = () => {
    tell();
    const run = activeRun();
    if (isMoving() || run === undefined || run === seen) return;
    seen = run;
    latest.want();
  };
  want();
  const ends = [useResults.subscribe(want), useStudies.subscribe(want)];
  return () => {
    isFollowing = false;
    for (const end of ends) end();
  };
}

function activeRun(): object | undefined {
  return useResults.getState().of[useStudies.getState().active]?.run;
}

/** Whether something is dragged, or its curves are not yet those that stay. */
function isMoving(): boolean {
  const { active, preview } = useStudies.getState();
  return preview !== undefined || useResults.getState().of[active]?.isCoarse === true;
}

/** Mechanism, numbers and papers of an influence of the active protocol's system. */
export async function askCard(way: readonly string[]): Promise<EdgeCard | undefined> {
  const protocol = activeOf(useStudies.getState())?.reading.protocol;
  return protocol === undefined ? undefined : ask().ask("card", { protocol, way });
}

/** What would move if a number were wrong; the readouts that it moves most come first. */
export async function askWrong(address: string): Promise<readonly Moved[]> {
  const protocol = runnable();
  if (protocol === undefined)
    throw new Error("the protocol is not run; say first whether the model holds for you");
  return ask().ask("wrong", { protocol, address });
}
