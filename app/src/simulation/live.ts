import { protocolLength } from "equator/protocol";
import { earlyWorker } from "../early-start.ts";
import { isHeldBack, mayRun, useSafety } from "../safety/safety.ts";
import { useResults } from "../state/results.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import type { Reading } from "../state/study.ts";
import { everyOf } from "./every.ts";
import { LatestOnly } from "./latest-only.ts";
import { TaskWorker } from "./task-worker.ts";

interface Work {
  readonly id: string;
  readonly text: string;
  readonly reading: Reading;
  readonly isCoarse: boolean;
}

/** Runs the active protocol whenever it changes, less closely while it is dragged. Called once, when the page starts. */
export function startLive(): void {
  const worker = new TaskWorker(earlyWorker);
  const latest = new LatestOnly<Work>(async ({ id, text, reading, isCoarse }) => {
    const { take } = useResults.getState();
    const { protocol } = reading;
    if (protocol === undefined) return;
    const every = everyOf(protocolLength(protocol)) * (isCoarse ? 2 : 1);
    try {
      const run = await worker.ask("run", {
        protocol,
        text,
        every,
        coarse: isCoarse,
      });
      take(id, { run, isCoarse, protocol });
    } catch (error) {
      const before = useResults.getState().of[id];
      const why = error instanceof Error ? error.message : String(error);
      take(id, { ...before, isCoarse: before?.isCoarse ?? false, why, protocol });
    }
  });
  const want = () => {
    const state = useStudies.getState();
    const study = activeOf(state);
    if (study === undefined) return;
    if (isHeldBack(study, state.preview !== undefined)) {
      // No curves stand under a protocol that is not run.
      latest.forget();
      useResults.getState().drop(study.id);
      return;
    }
    if (!mayRun(study, state.preview)) return;
    const reading = state.preview ?? study.reading;
    latest.want({ id: study.id, text: study.text, reading, isCoarse: state.preview !== undefined });
  };
  let seen = shownProtocol();
  useStudies.subscribe(() => {
    const now = shownProtocol();
    if (now.id === seen.id && now.protocol === seen.protocol) return;
    seen = now;
    want();
  });
  useSafety.subscribe((now, before) => {
    if (now.answer !== before.answer) want();
  });
  want();
}

/** What is typed and cannot be read leaves the protocol as it was. */
function shownProtocol() {
  const state = useStudies.getState();
  const reading = state.preview ?? activeOf(state)?.reading;
  return { id: state.active, protocol: reading?.protocol };
}
