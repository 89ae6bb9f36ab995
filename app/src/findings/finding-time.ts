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

/** The stretch that shows a finding: both events of a conflict with what they share, however far one is from it. */
export function shownStretch(finding: Finding, reading: Reading): Stretch | undefined {
  const own = stretchOf(finding, reading);
  if (own === undefined || !("overlap" in finding)) return own;
  const partners = [finding.where, ...finding.also].flatMap(({ path }) => nearest(path, own, reading) ?? []);
  return {
    from: Math.min(own.from, ...partners.map(({ from }) => from)),
    to: Math.max(own.to, ...partners.map(({ to }) => to)),
  };
}

/** Of what lasts long its beginning is looked at. */
const longestShown = 3 * hour;

/** The event of a path that begins nearest to a stretch: what is written once may happen on many days. */
function nearest(path: string | undefined, { from }: Stretch, { events }: Reading): Stretch | undefined {
  const [first] = events
    .filter((event) => event.from.path === path)
    .sort((a, b) => Math.abs(a.at - from) - Math.abs(b.at - from));
  return (
    first && { from: first.at, to: first.at + Math.min(Math.max(first.duration, hour / 2), longestShown) }
  );
}

/** A stretch with hours around it, within a protocol. */
export function around({ from, to }: Stretch, length: number): Stretch {
  const margin = Math.max(3 * hour, to - from);
  return { from: Math.max(0, from - margin), to: Math.min(length, to + margin) };
}
