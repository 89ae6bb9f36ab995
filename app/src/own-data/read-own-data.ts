import { startClock } from "../charts/words.ts";
import type { OwnPoint } from "./own-points.ts";
import { type Cell, readCsv } from "./read-csv.ts";

/** What is wrong with a file, and where. */
export interface OwnFault {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** What measurements are read against. */
export interface OwnContext {
  /** When the protocol starts, as it says it. */
  readonly start: string;
  /** Readout -> what is known of it. */
  readonly readouts: Readonly<Record<string, { readonly unit: string; readonly means: string }>>;
  /** The readout of files that name none: that of the chart that the file was dropped on. */
  readonly readout?: string;
}

const names = {
  time: /^(time|t|hours?|clock|at|when)\b/,
  readout: /^(readout|name|variable|species|measure|analyte|observable)\b/,
  value: /^(value|mean|median|y|dv|concentration|level|result)\b/,
  error: /^(error|err|sd|se|sem|stdev|std|uncertainty|half width)\b/,
  unit: /^units?\b/,
} as const;

type Column = keyof typeof names;

/** Reads measurements: a header, then a time, a readout, a value and an error to a line. */
export function readOwnData(
  text: string,
  context: OwnContext,
): { readonly points: readonly OwnPoint[]; readonly faults: readonly OwnFault[] } {
  const { rows, separator } = readCsv(text);
  const [head, ...lines] = rows;
  if (head === undefined) return { points: [], faults: [{ line: 1, column: 1, text: "the file is empty" }] };
  const places = columnsOf(head);
  const faults: OwnFault[] = missing(places, context);
  if (faults.length > 0) return { points: [], faults };
  const points: OwnPoint[] = [];
  for (const row of lines) {
    const read = readRow(row, places, { context, isComma: separator !== "," });
    if ("text" in read) faults.push(read);
    else points.push(read);
  }
  if (lines.length === 0) faults.push({ line: 1, column: 1, text: "there is a header and nothing below it" });
  return { points, faults };
}

type Places = Readonly<Partial<Record<Column, number>>>;

function columnsOf(head: readonly Cell[]): Places {
  const found: Partial<Record<Column, number>> = {};
  head.forEach(({ text }, place) => {
    const plain = text
      .toLowerCase()
      .replace(/[^a-z]+/g, " ")
      .trim();
    for (const [column, pattern] of Object.entries(names) as [Column, RegExp][]) {
      if (found[column] === undefined && pattern.test(plain)) found[column] = place;
    }
  });
  return found;
}

function missing(places: Places, { readout }: OwnContext): OwnFault[] {
  const needed: readonly Column[] = readout === undefined ? ["time", "readout", "value"] : ["time", "value"];
  return needed
    .filter((column) => places[column] === undefined)
    .map((column) => ({ line: 1, column: 1, text: `no column is called ${column}` }));
}

interface RowContext {
  readonly context: OwnContext;
  /** Whether a comma may stand in a number. */
  readonly isComma: boolean;
}

function readRow(
  row: readonly Cell[],
  places: Places,
  { context, isComma }: RowContext,
): OwnPoint | OwnFault {
  const cellOf = (column: Column): Cell => {
    const place = places[column];
    const last = row.at(-1) ?? { line: 1, column: 1 };
    return (
      (place === undefined ? undefined : row[place]) ?? { text: "", line: last.line, column: last.column }
    );
  };
  const wrong = ({ line, column }: Cell, text: string): OwnFault => ({ line, column, text });
  const number = ({ text }: Cell) => numberOf(isComma ? withPoint(text) : text);
  const [time, name, value, error, unit] = (["time", "readout", "value", "error", "unit"] as const).map(
    cellOf,
  ) as [Cell, Cell, Cell, Cell, Cell];
  const at = readTime(isComma ? withPoint(time.text) : time.text, context.start);
  if (at === undefined)
    return wrong(
      time,
      `"${time.text}" is no time: hours from the start as 1.5, or a clock as 09:10 or day 2 09:10`,
    );
  const readout = name.text === "" ? context.readout : readoutOf(name.text, context.readouts);
  if (readout === undefined) return wrong(name, `"${name.text}" is no readout of this system`);
  const known = context.readouts[readout]?.unit ?? "1";
  if (unit.text !== "" && plainUnit(unit.text) !== plainUnit(known))
    return wrong(unit, `${readout} is in ${known}, not ${unit.text}`);
  const amount = number(value);
  if (amount === undefined) return wrong(value, `"${value.text}" is no number`);
  if (error.text === "") return { readout, at, value: amount };
  const half = number(error);
  if (half === undefined || half < 0)
    return wrong(error, `"${error.text}" is no error: a number, at least 0`);
  return { readout, at, value: amount, error: half };
}

/** Decimal commas as points. */
function withPoint(text: string): string {
  return text.replace(/(\d),(\d)/, "$1.$2");
}

function numberOf(text: string): number | undefined {
  const value = Number(text);
  return text === "" || !Number.isFinite(value) ? undefined : value;
}

const hour = 3_600_000;
const day = 24 * hour;

/** Milliseconds from the start of `1.5`, `09:10`, `day 2 09:10` or a date with a clock; a clock before the start is of the next day. */
function readTime(text: string, start: string): number | undefined {
  const hours = numberOf(text.replace(/\s*h(ours?)?$/i, ""));
  if (hours !== undefined) return hours * hour;
  const dated = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})/.exec(text);
  if (dated !== null) {
    const at = Date.parse(`${text.slice(0, 10)}T${(dated[2] ?? "").padStart(2, "0")}:${dated[3]}Z`);
    const from = Date.parse(`${start.slice(0, 10)}T00:00Z`) + startClock(start);
    return Number.isFinite(at - from) ? at - from : undefined;
  }
  const clock = /^(?:day\s*(\d+)[,\s]+)?(\d{1,2}):(\d{2})(?:[,\s]+day\s*(\d+))?$/i.exec(text);
  if (clock === null || Number(clock[2]) > 23 || Number(clock[3]) > 59) return undefined;
  const within = Number(clock[2]) * hour + (Number(clock[3]) * hour) / 60 - startClock(start);
  const named = clock[1] ?? clock[4];
  if (named !== undefined) return (Number(named) - 1) * day + within;
  return within < 0 ? within + day : within;
}

/** A readout by its name or by what it means, however it is written. */
function readoutOf(text: string, readouts: OwnContext["readouts"]): string | undefined {
  const plain = (words: string) => words.toLowerCase().replace(/[^a-z0-9]+/g, "");
  const wanted = plain(text);
  const all = Object.entries(readouts);
  const exact =
    all.find(([name]) => plain(name) === wanted) ?? all.find(([, { means }]) => plain(means) === wanted);
  return (exact ?? all.find(([name]) => plain(name.replace(/_plasma$/, "")) === wanted))?.[0];
}

function plainUnit(unit: string): string {
  return unit.replace(/[µμ]/g, "u").replace(/[·\s]/g, "").toLowerCase();
}
