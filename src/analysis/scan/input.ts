import { exp, log } from "../../ensemble/index.ts";
import { tryConvert } from "../../lang/index.ts";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../../messages/index.ts";
import { clockText, type ProtocolSource, readClock, splitQuantity } from "../../protocol/index.ts";

/** One value of an input: as the file would have it, and as a number where it is one. */
export interface InputValue {
  readonly text: string;
  /** In the unit of the input; hours for times of day; absent for words. */
  readonly number?: number;
}

/** What is varied in a scan, and over which values. */
export interface ScanInput {
  /** Address in the protocol, as `events[2].dose`. */
  readonly path: string;
  readonly values: readonly InputValue[];
  /** `words` where values are no numbers. */
  readonly scale: "linear" | "log" | "list" | "words";
  /** Of the numbers; `clock` for times of day. */
  readonly unit: string;
}

const expected = "PATH=from:to:count, PATH=from:to:count:log or PATH=value,value,...";
const mostValues = 200;
const msPerHour = 3_600_000;

/**
 * Reads what is varied: `events[2].dose=1 mg:10 mg:4`, `days.lift[1].at=07:00:19:00:5`, `medium.leucine=0.01 mM:1 mM:6:log`,
 * `subject.sex=male,female`. A number without a unit takes the unit that stands in the file.
 *
 * Throws an EquatorError where it cannot be read.
 */
export function readInput(text: string, source?: ProtocolSource): ScanInput {
  const at = text.indexOf("=");
  const path = text.slice(0, at).trim();
  const values = text.slice(at + 1).trim();
  if (at < 1 || values === "") return refuse(text, expected);
  const written = source?.written(path);
  const unit = typeof written === "string" ? (splitQuantity(written)?.unit ?? "") : "";
  const range = /^(\d{1,2}:\d{2}|[^:,]+?):(\d{1,2}:\d{2}|[^:,]+?):(\d+)(:log)?$/.exec(values);
  if (range === null) {
    if (values.includes(":") && !/^\s*\d{1,2}:\d{2}(\s*,\s*\d{1,2}:\d{2})*\s*$/.test(values))
      return refuse(text, expected);
    return listOf(
      path,
      values.split(",").map((one) => one.trim()),
      unit,
      text,
    );
  }
  const [, from = "", to = "", count = "", logarithmic] = range;
  const number = Number(count);
  if (number < 2 || number > mostValues) return refuse(text, `a count from 2 to ${mostValues}`);
  return rangeOf({ path, from, to, count: number, isLog: logarithmic !== undefined, unit }, text);
}

interface Range {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly isLog: boolean;
  readonly unit: string;
}

function rangeOf({ path, from, to, count, isLog, unit: inFile }: Range, text: string): ScanInput {
  const [fromClock, toClock] = [readClock(padded(from)), readClock(padded(to))];
  if (fromClock !== undefined && toClock !== undefined && !isLog) {
    const values = spaced(fromClock, toClock, count, false).map((ms) =>
      clockValue(Math.round(ms / 60_000) * 60_000),
    );
    return { path, values, scale: "linear", unit: "clock" };
  }
  const [first, last] = [splitQuantity(from), splitQuantity(to)];
  if (first === undefined || last === undefined) return refuse(text, expected);
  const unit = first.unit || last.unit || inFile;
  const start = inUnitOf(first, unit);
  const end = inUnitOf(last, unit);
  if (start === undefined || end === undefined) return refuse(text, `both ends in ${unit}`);
  if (isLog && !(start > 0 && end > 0)) return refuse(text, "ends above 0 with log");
  const values = spaced(start, end, count, isLog).map((number, i) =>
    numberValue(isLog && i > 0 && i < count - 1 ? Number(number.toPrecision(4)) : number, unit),
  );
  return { path, values, scale: isLog ? "log" : "linear", unit };
}

function listOf(path: string, texts: readonly string[], inFile: string, text: string): ScanInput {
  if (texts.some((one) => one === "")) return refuse(text, expected);
  if (texts.length > mostValues) return refuse(text, `at most ${mostValues} values`);
  const clocks = texts.map((one) => readClock(padded(one)));
  if (clocks.every((clock) => clock !== undefined))
    return { path, values: clocks.map(clockValue), scale: "list", unit: "clock" };
  const quantities = texts.map((one) => splitQuantity(one));
  const unit = quantities.find((one) => one !== undefined && one.unit !== "")?.unit ?? inFile;
  const numbers = quantities.map((one) => one && inUnitOf(one, unit));
  if (numbers.some((number) => number === undefined))
    return { path, values: texts.map((one) => ({ text: one })), scale: "words", unit: "" };
  const values = numbers.map((number) => numberValue(number ?? Number.NaN, unit));
  return { path, values, scale: "list", unit };
}

/** `8:00` as `08:00`. */
function padded(clock: string): string {
  return /^\d:/.test(clock.trim()) ? `0${clock.trim()}` : clock.trim();
}

function clockValue(ms: number): InputValue {
  return { text: clockText(ms), number: ms / msPerHour };
}

/** Without the last digits, which are those of the computer. */
function numberValue(number: number, unit: string): InputValue {
  const short = Number(number.toPrecision(10));
  return { text: unit === "" ? String(short) : `${short} ${unit}`, number: short };
}

function inUnitOf({ value, unit }: { value: number; unit: string }, of: string): number | undefined {
  if (unit === "" || unit === of) return value;
  const converted = tryConvert(value, unit, of);
  return converted.ok ? converted.value : undefined;
}

/** An input with dose 0 in front, and its values in order; undefined where they are no doses. */
export function withZero(input: ScanInput): ScanInput | undefined {
  const { values, unit, scale } = input;
  if (scale === "words" || unit === "clock" || values.some(({ number = -1 }) => number < 0)) return undefined;
  const positive = values.filter(({ number = 0 }) => number > 0);
  const ordered = [...positive].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return { ...input, values: [numberValue(0, unit), ...ordered] };
}

/** The doses of an input, where its values are such: no words, no times of day, nothing below 0; ascending. */
export function dosesOf({ values, unit, scale }: ScanInput): readonly number[] | undefined {
  const numbers = values.map(({ number = Number.NaN }) => number);
  const isRising = numbers.every((number, i) => number > (numbers[i - 1] ?? -1));
  return scale !== "words" && unit !== "clock" && isRising ? numbers : undefined;
}

/** Values from one end to the other, both included, at equal steps or at equal ratios. */
export function spaced(from: number, to: number, count: number, isLog: boolean): number[] {
  const [start, end] = isLog ? [log(from), log(to)] : [from, to];
  return Array.from({ length: count }, (_, i) => {
    if (i === 0) return from;
    if (i === count - 1) return to;
    const between = start + ((end - start) * i) / (count - 1);
    return isLog ? exp(between) : between;
  });
}

function refuse(found: string, wanted: string): never {
  const fault: Diagnostic = {
    code: "bad-option",
    severity: "error",
    where: {},
    found: `--over ${found}`,
    expected: wanted,
  };
  throw new EquatorError([fault], wordDiagnostic(fault));
}
