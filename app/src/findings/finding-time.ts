import type { Finding } from "equator/analysis";
import type { Reading } from "../state/study.ts";
import type { Stretch } from "../state/view.ts";

const hour = 3_600_000;

/** The address of an entry in edits, of the path that a finding names: `events.0` is `events[0]`. */
export function addressOfPath(path: string): string {
  return path.replace(/\.(\d+)(?=\.|$)/g, "[$1]");
}

/** When a finding is about: where two drives overlap, else the first event that it names. */
export function stretchOf(finding: Finding, { events }: Reading): Stretch | undefined {
  if ("overlap" in finding) return finding.overlap;
  const event = events.find(({ from }) => from.path === finding.where.path);
  return event === undefined
    ? undefined
    : { from: event.at, to: event.at + Math.max(event.duration, hour / 2) };
}

/** A stretch with hours around it, within a protocol. */
export function around({ from, to }: Stretch, length: number): Stretch {
  const margin = Math.max(3 * hour, to - from);
  return { from: Math.max(0, from - margin), to: Math.min(length, to + margin) };
}
