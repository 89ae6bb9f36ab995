import { columnsOf, type Head, missing } from "./csv-head.ts";
import type { OwnFault, OwnPoint, OwnSet } from "./own-points.ts";
import { numberOf, readTime, withPoint } from "./own-time.ts";
import { type Cell, readCsv } from "./read-csv.ts";

/** What measurements are read against. */
export interface OwnContext {
  /** When the protocol starts, as it says it. */
  readonly start: string;
  /** Readout -> what is known of it. */
  readonly readouts: Readonly<Record<string, { readonly unit: string; readonly means: string }>>;
  /** The readout of files that name none: that of the chart that the file was dropped on. */
  readonly readout?: string;
  /** What measurements are called that the file gives no name. */
  readonly name: string;
}

/** Reads measurements: a header, then a time, a readout, a value and an error to a line. */
export function readOwnData(
  text: string,
  context: OwnContext,
): { readonly sets: readonly OwnSet[]; readonly faults: readonly OwnFault[] } {
  const { rows, separator } = readCsv(text);
  const [first, ...lines] = rows;
  if (first === undefined) return { sets: [], faults: [{ line: 1, column: 1, text: "the file is empty" }] };
  const head = columnsOf(first);
  const faults: OwnFault[] = missing(first, head, context.readout !== undefined);
  if (faults.length > 0) return { sets: [], faults };
  const reading = { context, head, isComma: separator !== ",", readoutOf: readoutFinder(context.readouts) };
  const sets = new Map<string, OwnPoint[]>();
  for (const row of lines) {
    const read = readRow(row, first.length, reading);
    if ("text" in read) {
      if (!faults.some((one) => one.line === read.line && one.text === read.text)) faults.push(read);
    } else {
      const set = sets.get(read.set) ?? [];
      sets.set(read.set, set);
      set.push(read.point);
    }
  }
  if (lines.length === 0) faults.push({ line: 1, column: 1, text: "there is a header and nothing below it" });
  return { sets: [...sets].map(([name, points]) => ({ name, points })), faults };
}

interface RowReading {
  readonly context: OwnContext;
  readonly head: Head;
  /** Whether a comma may stand in a number. */
  readonly isComma: boolean;
  readonly readoutOf: (text: string) => string | undefined;
}

function readRow(
  row: readonly Cell[],
  width: number,
  { context, head, isComma, readoutOf }: RowReading,
): { readonly set: string; readonly point: OwnPoint } | OwnFault {
  const surplus = row.slice(width).find(({ text }) => text !== "");
  if (surplus !== undefined)
    return wrong(
      surplus,
      `${row.length} cells, and ${width} in the header${isComma ? "" : ": where numbers have decimal commas, part cells by semicolons"}`,
    );
  const cellOf = (place: number | undefined): Cell => {
    const last = row.at(-1) ?? { line: 1, column: 1 };
    return (
      (place === undefined ? undefined : row[place]) ?? { text: "", line: last.line, column: last.column }
    );
  };
  const { places } = head;
  const plain = ({ text }: Cell) => (isComma ? withPoint(text) : text);
  const time = cellOf(places.time);
  const at = readTime(plain(time), context.start, head.timeUnit);
  if (at === undefined)
    return wrong(
      time,
      `"${time.text}" is no time: hours from the start as 1.5, or a clock as 09:10 or day 2 09:10`,
    );
  const name = cellOf(places.readout);
  const readout = name.text === "" ? context.readout : readoutOf(name.text);
  if (readout === undefined) return wrong(name, `"${name.text}" is no readout of this system`);
  const known = context.readouts[readout]?.unit ?? "1";
  const unit = cellOf(places.unit);
  const said = unit.text === "" ? head.unit : unit;
  if (said !== undefined && plainUnit(said.text) !== plainUnit(known))
    return wrong(said, `${readout} is in ${known === "1" ? "no unit" : known}, not ${said.text}`);
  const value = cellOf(places.value);
  const amount = numberOf(plain(value));
  if (amount === undefined) return wrong(value, `"${value.text}" is no number`);
  const set = cellOf(places.set).text || context.name;
  const error = cellOf(places.error);
  if (error.text === "") return { set, point: { readout, at, value: amount } };
  const half = numberOf(plain(error));
  if (half === undefined || half < 0)
    return wrong(error, `"${error.text}" is no error: a number, at least 0`);
  return { set, point: { readout, at, value: amount, error: half } };
}

function wrong({ line, column }: Cell, text: string): OwnFault {
  return { line, column, text };
}

/** Finds readouts by their name or by what they mean, however it is written. */
function readoutFinder(readouts: OwnContext["readouts"]): (text: string) => string | undefined {
  const plain = (words: string) => words.toLowerCase().replace(/[^a-z0-9]+/g, "");
  const all = Object.entries(readouts);
  // What comes later goes before: a name before what it means, and both before a name without its place.
  const known = new Map([
    ...all.map(([name]) => [plain(name.replace(/_plasma$/, "")), name] as const).reverse(),
    ...all.map(([name, { means }]) => [plain(means), name] as const).reverse(),
    ...all.map(([name]) => [plain(name), name] as const),
  ]);
  return (text) => known.get(plain(text));
}

function plainUnit(unit: string): string {
  const plain = unit.replace(/[µμ]/g, "u").replace(/[·\s]/g, "");
  // Molar, as laboratories write it.
  return (/^[munp]?M$/.test(plain) ? plain.replace("M", "mol/L") : plain).toLowerCase();
}
