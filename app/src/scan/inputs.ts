import { clockText, type ProtocolSource, readClock, splitQuantity } from "equator/protocol";

/** A number or a time of a protocol that can be given other values. */
export interface Input {
  /** Address, as edits name it. */
  readonly path: string;
  /** What it is, for people. */
  readonly name: string;
  readonly kind: "number" | "clock";
  /** Of numbers; empty where it has none. */
  readonly unit: string;
  /** What it is now; hours for times of day. */
  readonly now: number;
}

/** From where to where an input is varied, in how many values. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

const msPerHour = 3_600_000;
/** What makes another protocol of it, or none. */
const fixed = /^(equator|start|lasts)$|\.offset$|^(label|compound)\.|(^|\.)(name|about|limb)$/;
const entryOf = /^(?:events|days\.[^.[]+)\[\d+\]/;

/** All that can be varied in a protocol, in the order of its text. */
export function inputsOf(source: ProtocolSource): Input[] {
  return source.names().flatMap((path) => {
    if (fixed.test(path)) return [];
    const written = source.written(path);
    const read = readWritten(written);
    return read === undefined ? [] : [{ path, name: nameOf(path, source), ...read }];
  });
}

function readWritten(written: unknown): Pick<Input, "kind" | "unit" | "now"> | undefined {
  if (typeof written === "number") return { kind: "number", unit: "", now: written };
  if (typeof written !== "string") return undefined;
  const clock = readClock(written);
  if (clock !== undefined) return { kind: "clock", unit: "", now: clock / msPerHour };
  const quantity = splitQuantity(written);
  return quantity === undefined ? undefined : { kind: "number", unit: quantity.unit, now: quantity.value };
}

const timing: readonly string[] = ["at", "day", "every", "times", "name", "lot"];

/** `12:30 meal: protein`, or the address in words where it is of no entry. */
function nameOf(path: string, source: ProtocolSource): string {
  const entry = entryOf.exec(path)?.[0];
  if (entry === undefined) return path.replaceAll(/[._]/g, " ");
  const fields = source.written(entry);
  const kind = Object.keys(typeof fields === "object" && fields !== null ? fields : {}).find(
    (field) => !timing.includes(field),
  );
  const rest = path.slice(entry.length + 1);
  const what = rest.startsWith(`${kind}.`) ? rest.slice((kind ?? "").length + 1) : rest;
  const named = kind === undefined ? "" : source.written(`${entry}.${kind}`);
  const label = typeof named === "string" && kind !== rest ? `${kind} ${named}` : (kind ?? entry);
  return `${source.written(`${entry}.at`) ?? ""} ${label}: ${what === "at" ? "time" : what.replaceAll(/[._]/g, " ")}`;
}

/** A range around what an input is now: from none to twice as much; some hours to either side. */
export function usualRange({ kind, now, path }: Input): Range {
  if (kind === "clock") return { from: Math.max(0, now - 4), to: Math.min(23.75, now + 4), steps: 9 };
  if (now === 0) return { from: 0, to: 1, steps: 9 };
  if (path.startsWith("subject.")) return { from: rounded(now * 0.7), to: rounded(now * 1.3), steps: 7 };
  return { from: 0, to: rounded(now * 2), steps: 9 };
}

/** Values of a range, both ends included; times of day by whole minutes. */
export function valuesOf({ from, to, steps }: Range, { kind }: Pick<Input, "kind">): number[] {
  return Array.from({ length: steps }, (_, i) => {
    const value = from + ((to - from) * i) / Math.max(1, steps - 1);
    return kind === "clock" ? Math.round(value * 60) / 60 : rounded(value);
  });
}

/** A value as the file would have it. */
export function textOf(value: number, { kind, unit }: Pick<Input, "kind" | "unit">): string {
  if (kind === "clock") return clockText(Math.round(value * 60) * 60_000);
  return unit === "" ? String(rounded(value)) : `${rounded(value)} ${unit}`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** The usual range, narrowed to times of day with which the protocol can be run. */
export function runnableRange(input: Input, source: ProtocolSource): Range {
  const range = usualRange(input);
  if (input.kind !== "clock") return range;
  const accepted = acceptedOf(range, input, source);
  return { ...range, from: accepted[0] ?? range.from, to: accepted.at(-1) ?? range.to };
}

/** The values of a range with which the protocol can be run. */
export function acceptedOf(range: Range, input: Input, source: ProtocolSource): number[] {
  return valuesOf(range, input).filter(
    (value) => source.read([{ set: input.path, to: textOf(value, input) }]).protocol !== undefined,
  );
}
