import { type Change, clockText, formatDuration, type ProtocolSource, readClock } from "equator/protocol";
import { day, hour, minute } from "./calendar.ts";
import { addressOf } from "./occurrences.ts";

/** Fields of a group of the file. */
export type Group = Readonly<Record<string, unknown>>;

export function isGroup(data: unknown): data is Group {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** What is written, as a group: an empty one where it is none. */
export function groupOf(written: unknown): Group {
  return isGroup(written) ? written : {};
}

/** An entry as it is written. */
export function entryAt(source: ProtocolSource, path: string): Group {
  return groupOf(source.written(addressOf(path)));
}

/** Where the end of an entry is written. */
export interface EndField {
  readonly address: string;
  /** Whether it is a time of day, or a length of time. */
  readonly isClock: boolean;
}

const windows = ["fast", "sleep"] as const;

/** Where the end of an entry is, or can be, written; undefined of what happens at once. */
export function endFieldOf(entry: Group, path: string): EndField | undefined {
  const address = addressOf(path);
  for (const kind of windows) {
    const group = entry[kind];
    if (!isGroup(group)) continue;
    const isClock = group["until"] !== undefined;
    return { address: `${address}.${kind}.${isClock ? "until" : "duration"}`, isClock };
  }
  const { train, meal } = entry;
  if (typeof train === "string") return { address: `sessions.${train}.duration`, isClock: false };
  if (isGroup(train)) return { address: `${address}.train.duration`, isClock: false };
  if (isGroup(meal)) {
    return meal["duration"] === undefined
      ? undefined
      : { address: `${address}.meal.duration`, isClock: false };
  }
  const lasts =
    entry["duration"] !== undefined || entry["level"] !== undefined || entry["perturb"] !== undefined;
  return lasts ? { address: `${address}.duration`, isClock: false } : undefined;
}

/** An entry later or earlier; a time of day that it lasts until goes with it. */
export function moveChanges(source: ProtocolSource, path: string, by: number): readonly Change[] {
  const end = endFieldOf(entryAt(source, path), path);
  const until = end?.isClock === true ? source.written(end.address) : undefined;
  const clock = typeof until === "string" ? readClock(until) : undefined;
  const move: Change = { move: addressOf(path), by };
  if (end === undefined || clock === undefined) return [move];
  return [move, { set: end.address, to: clockText((((clock + by) % day) + day) % day) }];
}

/** An entry that lasts longer or shorter. */
export function lengthChanges(
  { address, isClock }: EndField,
  { duration, endClock }: { readonly duration: number; readonly endClock: number },
): readonly Change[] {
  return [{ set: address, to: isClock ? clockText(((endClock % day) + day) % day) : spanText(duration) }];
}

/** `45 min`, `1.5 h`, `14 d`: a length of time as the file has it. */
export function spanText(ms: number): string {
  if (ms >= 2 * hour && ms % (hour / 4) !== 0) return `${Math.round(ms / minute)} min`;
  return formatDuration(ms);
}

/** An entry in place of another: it comes last in its list. */
export function replaceChanges(list: string, path: string, entry: Group): readonly Change[] {
  return [{ remove: addressOf(path) }, { add: list, entries: [entry] }];
}
