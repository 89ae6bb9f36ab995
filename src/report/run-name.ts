import type { Run } from "../simulate/run.ts";
import { clockOf, dateOf, formatDuration, timeOfDay } from "./clock.ts";

/** The name of a run: the file of its protocol without folders and ending. */
export function runName(run: Run): string {
  return protocolName(run.protocol.file ?? "protocol.yaml");
}

/** A file name without folders and ending, as a title and as the name of an output folder. */
export function protocolName(file: string): string {
  const base = file.split(/[\\/]/).at(-1) ?? "";
  return base.replace(/\.(ya?ml|html?)$/i, "") || "protocol";
}

/** How long a run is, in milliseconds. */
export function spanOf(run: Run): number {
  return (run.times.at(-1) ?? 0) - (run.times[0] ?? 0);
}

/** When a run starts and how long it is, in words. */
export function whenOf(run: Run): string {
  const clock = clockOf(run.protocol.start);
  const span = formatDuration(spanOf(run));
  if (clock.startMs === undefined) return span;
  return `${span} from ${dateOf(clock, 0)} ${timeOfDay(clock, 0)}`;
}
