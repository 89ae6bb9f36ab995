import { type Change, type ProtocolSource, protocolLength, realise, splitQuantity } from "equator/protocol";
import { day, hour, minute } from "./calendar.ts";

/** What can be done about something, as one step that can be undone. */
export interface Offer {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** Times of an entry that come after the end of the protocol, in words, and what lengthens it. */
export interface RepeatsBeyond {
  readonly says: string;
  readonly offer: Offer;
}

const nouns: Readonly<Record<string, string>> = { compound: "a dose", meal: "a meal", train: "a session" };

/** Whether fewer times of an entry come than it says; undefined where all of them come. */
export function repeatsBeyond(
  source: ProtocolSource,
  path: string,
  entry: string,
): RepeatsBeyond | undefined {
  const { protocol } = source.read([]);
  const [times, step] = [source.written(`${entry}.times`), spanOf(source.written(`${entry}.every`))];
  if (protocol === undefined || typeof times !== "number" || step === undefined) return undefined;
  const own = realise(protocol).filter(({ from }) => from.path === path);
  const [first] = own;
  const length = protocolLength(protocol);
  if (first === undefined) return undefined;
  const last = first.at + (times - 1) * step;
  if (last < length) return undefined;
  const count = Math.ceil((length - first.at) / step);
  const days = Math.floor(last / day) + 1;
  const noun = nouns[first.kind.split(".")[0] ?? ""] ?? "what comes";
  return {
    says: `The protocol lasts ${length === day ? "1 day" : daysText(length)}: ${noun} every ${daysText(step)} comes ${timesText(count)}, not ${times} times.`,
    offer: {
      label: `Lengthen it to ${days} days for ${times}`,
      changes: [{ set: "lasts", to: `${days} d` }],
    },
  };
}

/** An entry at another distance keeps its times; what does not fit then does not lengthen the protocol unasked. */
export function everyChanges(source: ProtocolSource, entry: string, to: string | number): readonly Change[] {
  const change: Change = { set: `${entry}.every`, to };
  const { protocol } = source.read([]);
  if (protocol === undefined || protocol.lasts !== undefined) return [change];
  const length = protocolLength(protocol);
  const after = source.read([change]).protocol;
  if (after === undefined || protocolLength(after) <= length) return [change];
  return [change, { set: "lasts", to: lengthText(length) }];
}

function spanOf(written: unknown): number | undefined {
  const read = splitQuantity(String(written ?? ""));
  const size = { min: minute, h: hour, d: day, wk: 7 * day }[read?.unit ?? ""];
  return read === undefined || size === undefined || !(read.value > 0) ? undefined : read.value * size;
}

function daysText(ms: number): string {
  if (ms < day) return `${Number((ms / hour).toFixed(2))} hours`;
  return ms === day ? "day" : `${Number((ms / day).toFixed(2))} days`;
}

function timesText(count: number): string {
  return { 1: "once", 2: "twice" }[count] ?? `${count} times`;
}

function lengthText(ms: number): string {
  if (ms % day === 0) return `${ms / day} d`;
  return ms % hour === 0 ? `${ms / hour} h` : `${Math.ceil(ms / minute)} min`;
}
