import { type WorkerHost, workersHost } from "equator/ensemble";
import { startWorker } from "./start-worker.ts";

/** Where members run: in threads, or in the worker that asks where it has none. */
export interface MemberThreads {
  readonly host?: WorkerHost;
}

const most = 8;
let threads: MemberThreads | undefined;

/** Workers of this worker that run members. */
export function memberThreads(): MemberThreads {
  threads ??= startThreads(() => startWorker("members"));
  return threads;
}

/** As many threads as the machine runs at once; none where a browser lets a worker start no other: WebKit from the disk. */
export function startThreads(start: () => Worker): MemberThreads {
  const count = Math.max(1, Math.min(most, globalThis.navigator?.hardwareConcurrency ?? 1));
  try {
    return { host: workersHost(count, start) };
  } catch {
    return {};
  }
}
