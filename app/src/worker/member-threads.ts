import { type WorkerHost, workersHost } from "equator/ensemble";
import { startWorker } from "./start-worker.ts";

const most = 8;
let host: WorkerHost | undefined;

/** Workers of this worker that run members. */
export function memberThreads(): WorkerHost {
  const count = Math.max(1, Math.min(most, globalThis.navigator?.hardwareConcurrency ?? 1));
  host ??= workersHost(count, () => startWorker("members"));
  return host;
}
