/** A line of a CSV file by column name, with the line it stood on (counted from 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads RFC 4180 text with a header line. Empty lines are passed over; missing cells read as empty text. */
export function readCsv(text: string): { header: string[]; records: CsvRecord[] } {
  const lines = splitRecords(text.replace(/^\uFEFF/, ""));
  const header = lines.shift()?.cells.map((cell) => cell.trim()) ?? [];
  const records = lines
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(header.map((name, column) => [name, (cells[column] ?? "").trim()])),
    }));
  return { header, records };
}

function splitRecords(text: string): { line: number; cells: string[] }[] {
  const records: { line: number; cells: string[] }[] = [];
  let line = 1;
  let current = { line, cells: [] as string[] };
  const pattern = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|\n|\r|$)/gy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole = "", cell = "", end = ""] = match;
    current.cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    line += whole.split("\n").length - 1;
    if (end === ",") continue;
    records.push(current);
    current = { line, cells: [] };
    if (end === "" || pattern.lastIndex >= text.length) break;
  }
  return records;
}
