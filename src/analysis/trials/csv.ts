/** A line of a CSV file by column name, with the line it stood on (counted from 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Where each cell begins on its line, counted from 1. */
  readonly columns: Readonly<Record<string, number>>;
  /** A cell that opens a quote and does not close it. */
  readonly brokenQuote?: string;
}

/** Reads RFC 4180 text with a header line. Empty lines are passed over; missing cells read as empty text. */
export function readCsv(text: string): { header: string[]; records: CsvRecord[] } {
  const lines = splitRecords(text.replace(/^\uFEFF/, ""));
  const header = lines.shift()?.cells.map((cell) => cell.trim()) ?? [];
  const records = lines
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map(({ line, cells, starts, broken }) => ({
      line,
      cells: Object.fromEntries(header.map((name, column) => [name, (cells[column] ?? "").trim()])),
      columns: Object.fromEntries(header.map((name, column) => [name, starts[column] ?? 1])),
      ...(broken === undefined ? {} : { brokenQuote: broken }),
    }));
  return { header, records };
}

interface SplitRecord {
  readonly line: number;
  readonly cells: string[];
  readonly starts: number[];
  broken?: string;
}

function splitRecords(text: string): SplitRecord[] {
  const records: SplitRecord[] = [];
  let line = 1;
  let lineStart = 0;
  let current: SplitRecord = { line, cells: [], starts: [] };
  const pattern = /("(?:[^"]|"")*"(?=,|\r|\n|$)|[^,\r\n]*)(,|\r\n|\n|\r|$)/gy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole = "", cell = "", end = ""] = match;
    const quoted = /^"(?:[^"]|"")*"$/.test(cell);
    if (cell.startsWith('"') && !quoted) current.broken ??= cell;
    current.cells.push(quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    current.starts.push(match.index - lineStart + 1);
    line += whole.split("\n").length - 1;
    if (end === ",") continue;
    records.push(current);
    lineStart = pattern.lastIndex;
    current = { line, cells: [], starts: [] };
    if (end === "" || pattern.lastIndex >= text.length) break;
  }
  return records;
}
