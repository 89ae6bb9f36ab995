import type { Diagnostic } from "../../messages/index.ts";
import type { Path } from "../places.ts";
import { inUnit, isComplaint, readQuantity, splitQuantity } from "../quantity.ts";
import { day, hour, minute, readClock, readDateTime, second } from "../time-text.ts";
import { addressText, readAddress } from "./address.ts";
import { findParts, type Group, isGroup, type Part, placesOf } from "./find-parts.ts";

/** One change of a protocol. */
export type Change =
  /** Gives what an address names another value, written as in the file: `40 g`, `08:00`, `12`. */
  | { readonly set: string; readonly to: string | number }
  /** Takes fields out; those that are not there change nothing. */
  | { readonly unset: string }
  /** Takes entries out. */
  | { readonly remove: string }
  /** Puts entries in, behind those of `events` or of a day. */
  | { readonly add: string; readonly entries: readonly unknown[] }
  /** Moves entries by milliseconds: those of a day within it, those of `events` to whatever day it may be. */
  | { readonly move: string; readonly by: number };

/** A document after a change, or why it cannot be made. */
export type Changed = { readonly data: unknown } | { readonly fault: Diagnostic };

/** Makes changes in a document, one after the other; the document that is given stays as it is. */
export function changeData(data: unknown, changes: readonly Change[]): Changed {
  let now = data;
  for (const change of changes) {
    const changed = changeOnce(now, change);
    if ("fault" in changed) return changed;
    now = changed.data;
  }
  return { data: now };
}

function changeOnce(data: unknown, change: Change): Changed {
  if ("remove" in change) return removeEntries(data, change.remove);
  if ("add" in change) return addEntries(data, change.add, change.entries);
  if ("move" in change) return moveEntries(data, change.move, change.by);
  if ("unset" in change) return eachPart(data, change.unset, unsetPart);
  return eachPart(data, change.set, (now, part) => setPart(now, part, change.to));
}

function eachPart(data: unknown, address: string, changed: (data: unknown, part: Part) => Changed): Changed {
  const found = findParts(data, address);
  if ("fault" in found) return found;
  let now: Changed = { data };
  for (const part of found.parts) {
    if ("fault" in now) return now;
    now = changed(now.data, part);
  }
  return now;
}

function unsetPart(data: unknown, part: Part): Changed {
  const field = part.kind === "field" ? part.path.at(-1) : undefined;
  return part.kind === "field" && typeof field === "string"
    ? { data: withoutField(data, part.path.slice(0, -1), field) }
    : impossible("an offset, a gene or an entry, unset", "a field, as events[2].duration");
}

function setPart(data: unknown, part: Part, to: string | number): Changed {
  if (part.kind === "gene") return { data: withGene(data, part, to) };
  if (part.kind === "shift") return shifted(data, part.path, to);
  return { data: withValue(data, part.path, asWritten(valueAt(data, part.path), to)) };
}

/** A value as the file would have it: a bare number takes the unit that stands there. */
function asWritten(before: unknown, to: string | number): string | number {
  const text = String(to).trim();
  const read = splitQuantity(text);
  if (read === undefined || read.unit !== "") return text;
  const unit = typeof before === "string" ? (splitQuantity(before)?.unit ?? "") : "";
  return unit === "" ? read.value : `${text} ${unit}`;
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, step) => {
    if (Array.isArray(node)) return typeof step === "number" ? node[step] : undefined;
    return isGroup(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  }, data);
}

/** A copy of a document with one part replaced; groups on the way that are missing are made. */
function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item, i) => (i === step ? withValue(item, rest, value) : item));
  const group: Record<string, unknown> = Object.assign(Object.create(null), isGroup(data) ? data : {});
  group[step] = withValue(group[step], rest, value);
  return group;
}

function withGene(
  data: unknown,
  { gene, tissue }: Extract<Part, { kind: "gene" }>,
  to: string | number,
): unknown {
  const before = valueAt(data, ["perturb"]);
  const list: readonly unknown[] = Array.isArray(before) ? before : [];
  const place = list.findIndex(
    (one) => isGroup(one) && one["gene"] === gene && (one["tissue"] ?? undefined) === tissue,
  );
  const level = asWritten(undefined, to);
  if (place >= 0) return withValue(data, ["perturb", place, "level"], level);
  const added: Group = { gene, level, ...(tissue === undefined ? {} : { tissue }) };
  return withValue(data, ["perturb"], [...list, added]);
}

/** An entry of a day stays within its day; one of the events is placed by the time since the start. */
function shifted(data: unknown, path: Path, to: string | number): Changed {
  const text = String(to);
  const by = readQuantity(text, { units: ["s"], examples: ["2 h", "-30 min"] });
  const at = valueAt(data, [...path, "at"]);
  const name = addressText(path);
  if (isComplaint(by))
    return impossible(`${name}.offset = ${text}`, "a time with its unit, as 2 h or -30 min");
  const ms = Math.round((inUnit(by, "s") ?? 0) * second);
  const clock = typeof at === "string" ? readClock(at) : undefined;
  if (clock === undefined) {
    const elapsed = readQuantity(at, { units: ["s"], examples: ["2 h"] });
    if (isComplaint(elapsed)) return impossible(`${name}.at = ${String(at)}`, "a time that can be shifted");
    const before = Math.round((inUnit(elapsed, "s") ?? 0) * second);
    return placedAt(data, path, before + ms, text);
  }
  if (path[0] === "events") {
    const dayOf = valueAt(data, [...path, "day"]);
    const since = ((typeof dayOf === "number" ? dayOf : 1) - 1) * day + clock - startClock(data) + ms;
    return placedAt(withoutField(data, path, "day"), path, since, text);
  }
  const moved = clock + ms;
  if (moved < 0 || moved >= day)
    return impossible(
      `${name} at ${String(at)} shifted by ${text}`,
      "a time of the same day: entries under events may move to another",
    );
  return { data: withValue(data, [...path, "at"], clockText(moved)) };
}

/** Sets the time of an entry to one since the start. */
function placedAt(data: unknown, path: Path, since: number, text: string): Changed {
  if (since < 0) return impossible(`${addressText(path)} shifted by ${text}`, "a time after the start");
  return { data: withValue(data, [...path, "at"], `${since / second} s`) };
}

function startClock(data: unknown): number {
  const start = valueAt(data, ["start"]);
  return (typeof start === "string" ? readDateTime(start)?.clock : undefined) ?? 0;
}

function moveEntries(data: unknown, text: string, by: number): Changed {
  const offsets = text.split("+").map((one) => `${one.trim()}.offset`);
  return eachPart(data, offsets.join("+"), (now, part) =>
    part.kind === "shift" ? movedEntry(now, part.path, by) : impossible(text, "an entry, as events[2]"),
  );
}

/** An entry later or earlier, its time written as it was: by the clock and the day, or counted from the start. */
function movedEntry(data: unknown, path: Path, by: number): Changed {
  const name = addressText(path);
  const at = valueAt(data, [...path, "at"]);
  const clock = typeof at === "string" ? readClock(at) : undefined;
  if (clock === undefined) {
    const time = movedElapsed(at, by);
    return time === undefined
      ? impossible(`${name} at ${String(at)}, moved`, "a time after the start")
      : { data: withValue(data, [...path, "at"], time) };
  }
  const dayOf = valueAt(data, [...path, "day"]);
  const isEvent = path[0] === "events";
  const before = isEvent && typeof dayOf === "number" ? dayOf : 1;
  const since = (before - 1) * day + clock + Math.round(by / second) * second;
  const [now, time] = [Math.floor(since / day) + 1, clockText(((since % day) + day) % day)];
  if (!isEvent && now !== 1) return impossible(`${name} at ${String(at)}, moved`, "a time of the same day");
  if (isEvent && since < startClock(data))
    return impossible(`${name} at ${String(at)}, moved`, "a time after the start");
  const placed = withValue(data, [...path, "at"], time);
  return { data: now === before ? placed : withValue(placed, [...path, "day"], now) };
}

/** A time since the start in the unit that it had, where that writes it in few digits; else in minutes or seconds. */
function movedElapsed(at: unknown, by: number): string | undefined {
  const read = readQuantity(at, { units: ["s"], examples: ["2 h"] });
  if (isComplaint(read)) return undefined;
  const seconds = Math.round((inUnit(read, "s") ?? 0) + by / second);
  if (seconds < 0) return undefined;
  const inSeconds: Readonly<Record<string, number>> = { d: 86_400, h: 3600, min: 60, s: 1 };
  for (const unit of [read.unit, "h", "min", "s"]) {
    const size = Object.hasOwn(inSeconds, unit) ? inSeconds[unit] : undefined;
    if (size !== undefined && (seconds * 100) % size === 0) return `${seconds / size} ${unit}`;
  }
  return undefined;
}

/** `08:00` of milliseconds since midnight. */
export function clockText(ms: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(ms / hour), Math.floor((ms % hour) / minute)];
  const seconds = Math.floor((ms % minute) / second);
  return `${two(hours)}:${two(minutes)}${seconds === 0 ? "" : `:${two(seconds)}`}`;
}

function withoutField(data: unknown, path: Path, field: string): unknown {
  const group = valueAt(data, path);
  if (!isGroup(group) || !Object.hasOwn(group, field)) return data;
  const { [field]: _, ...rest } = group;
  return withValue(data, path, rest);
}

function removeEntries(data: unknown, text: string): Changed {
  const lists = new Map<string, { path: Path; places: Set<number> }>();
  for (const one of text.split("+")) {
    const address = readAddress(one);
    const found = (address === undefined ? [] : placesOf(data, address)).filter(
      ({ path }) => typeof path.at(-1) === "number",
    );
    if (found.length === 0) {
      const parts = findParts(data, one);
      return "fault" in parts ? parts : impossible(one.trim(), "an entry, as events[2] or label.name");
    }
    for (const { path } of found) {
      const list = path.slice(0, -1);
      const known = lists.get(addressText(list)) ?? { path: list, places: new Set() };
      known.places.add(Number(path.at(-1)));
      lists.set(addressText(list), known);
    }
  }
  let now = data;
  for (const { path, places } of lists.values()) {
    const list = valueAt(now, path);
    now = withValue(now, path, Array.isArray(list) ? list.filter((_, i) => !places.has(i)) : list);
  }
  return { data: now };
}

function addEntries(data: unknown, text: string, entries: readonly unknown[]): Changed {
  const address = readAddress(text);
  const path = (address ?? []).filter((step): step is string => typeof step === "string");
  const isList = path[0] === "events" ? path.length === 1 : path[0] === "days" && path.length === 2;
  if (address === undefined || path.length !== address.length || !isList)
    return impossible(`entries of ${text}`, "events, or a day as days.lift");
  const before = valueAt(data, path);
  return { data: withValue(data, path, [...(Array.isArray(before) ? before : []), ...entries]) };
}

function impossible(found: string, expected: string): Changed {
  return { fault: { code: "shift-impossible", severity: "error", where: {}, found, expected } };
}
