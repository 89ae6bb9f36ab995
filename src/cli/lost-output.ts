import { isCoded, reasonOf } from "./fault-reason.ts";

/** What to say when the process cannot write its output; undefined where the reader has closed it. */
export function lostOutput(error: unknown): string | undefined {
  if (isCoded(error) && error.code === "EPIPE") return undefined;
  return `the output cannot be written: ${reasonOf(error)}`;
}

/** Whether an error comes from writing to a stream, not from a file of ours: those are refused by name. */
export function isLostOutput(error: unknown): boolean {
  return isCoded(error) && error.syscall === "write";
}
