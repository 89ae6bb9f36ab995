import { availableParallelism } from "node:os";
import type { WorkerHost } from "../ensemble/index.ts";
import { threadHost } from "../node/index.ts";
import { numberOption } from "./number-option.ts";
import { noteThreads } from "./open-threads.ts";
import type { BandOptions } from "./run-options.ts";

/** The threads that members are run in: they come up while the rest is made ready. None where there are no members. */
export function workerHost({ bands, members, workers }: BandOptions): WorkerHost | undefined {
  const wanted = numberOption("--workers", workers, { whole: true, least: 0 });
  const count = wanted ?? availableParallelism();
  const isUsed = bands !== false && (members === undefined || Number(members) > 0) && count > 0;
  return isUsed ? noteThreads(threadHost({ count })) : undefined;
}
