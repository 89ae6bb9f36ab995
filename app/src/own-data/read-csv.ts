/** A cell with where it begins, both counted from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The rows of a table whose cells are parted by commas, semicolons or tabs, whichever its first line has most of. */
export function readCsv(text: string): {
  readonly rows: readonly (readonly Cell[])[];
  readonly separator: string;
} {
  const clean = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const [first = ""] = clean.split("\n", 1);
  const counts = [",", ";", "\t"].map((mark) => ({ mark, count: first.split(mark).length }));
  const separator = counts.sort((a, b) => b.count - a.count)[0]?.mark ?? ",";
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let [line, column] = [1, 1];
  let cell: { text: string; line: number; column: number } = { text: "", line, column };
  let isQuoted = false;
  const endCell = () => {
    row.push({ ...cell, text: cell.text.trim() });
    cell = { text: "", line, column: column + 1 };
  };
  const endRow = () => {
    endCell();
    if (row.some(({ text: one }) => one !== "")) rows.push(row);
    row = [];
  };
  for (let i = 0; i < clean.length; i++, column++) {
    const mark = clean.charAt(i);
    if (mark === '"' && isQuoted && clean.charAt(i + 1) === '"') {
      cell.text += '"';
      i++;
      column++;
    } else if (mark === '"' && (isQuoted || cell.text.trim() === "")) isQuoted = !isQuoted;
    else if (mark === separator && !isQuoted) endCell();
    else if (mark === "\n" && !isQuoted) {
      endRow();
      line++;
      column = 0;
      cell = { text: "", line, column: 1 };
    } else {
      if (mark === "\n") {
        line++;
        column = 0;
      }
      cell.text += mark;
    }
  }
  endRow();
  return { rows, separator };
}
