import type { EditedText } from "./edit-place.ts";
import { lineStart, nextLine } from "./text-edits.ts";

/**
 * Takes out the lines of a part, with the comment behind it. Comment lines right above go with it where nothing else
 * follows that they could be about; a heading over several entries stays.
 */
export function removeLines({ text, edits }: EditedText, start: number, end: number): void {
  const to = nextLine(text, end);
  let from = lineStart(text, start);
  if (!isFollowed(text, to, start - from)) {
    while (from > 0) {
      const above = lineStart(text, from - 1);
      const line = text.slice(above, from);
      if (!line.trim().startsWith("#") || indentOf(line) !== start - lineStart(text, start)) break;
      from = above;
    }
  }
  // The last line of a text without a line break at its end takes that of the line above.
  const cut = to === text.length && !text.endsWith("\n") && from > 0 ? from - breakBefore(text, from) : from;
  edits.push({ from: cut, to, text: "" });
}

/** Whether the next line is another part of the same list or group. */
function isFollowed(text: string, offset: number, column: number): boolean {
  const line = text.slice(offset, nextLine(text, offset));
  return line.trim() !== "" && !line.trim().startsWith("#") && indentOf(line) === column;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function breakBefore(text: string, offset: number): number {
  return text.slice(0, offset).endsWith("\r\n") ? 2 : 1;
}
