export type Align = "left" | "right";

/** Columns set under each other, two spaces apart unless said otherwise; trailing spaces are cut. */
export function textTable(
  rows: readonly (readonly string[])[],
  align: readonly Align[],
  gap = "  ",
): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows.map((row) =>
    widths
      .map((width, column) => pad(row[column] ?? "", width, align[column] ?? "left"))
      .join(gap)
      .trimEnd(),
  );
}

/** Text broken at spaces into lines of at most `width` characters. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** Text cut to `width` characters, with an ellipsis where something is missing. */
export function cutText(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${[...text].slice(0, Math.max(0, width - 1)).join("")}…`;
}

/** Text from a file made harmless for a terminal: control characters are shown as a box. */
export function terminalText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "□");
}

function widthOf(text: string): number {
  return [...text].length;
}

function pad(text: string, width: number, align: Align): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "left" ? text + space : space + text;
}
