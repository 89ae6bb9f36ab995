import type { WorkerHost } from "../ensemble/index.ts";
import type { BandOptions } from "./run-options.ts";

/** The threads that members are run in. */
export function workerHost(_: BandOptions): WorkerHost | undefined {
  return undefined;
}
