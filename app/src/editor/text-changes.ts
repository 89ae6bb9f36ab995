/** A text with what is selected in it. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Where a place of a text is after the text has become another: what did not change keeps its places. */
export function placeAfter(before: string, after: string, place: number): number {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  if (place <= same) return place;
  let tail = 0;
  while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (place >= before.length - tail) return place + after.length - before.length;
  return Math.min(place, after.length - tail);
}

const step = "  ";

/** Moves the lines of a selection in by one step; without a selection puts a step in where the cursor is. */
export function indented({ text, from, to }: Selected): Selected {
  if (!text.slice(from, to).includes("\n")) {
    return {
      text: text.slice(0, from) + step + text.slice(to),
      from: from + step.length,
      to: from + step.length,
    };
  }
  return eachLine({ text, from, to }, (line) => (line === "" ? line : step + line));
}

/** Moves the lines of a selection out by one step. */
export function outdented(selected: Selected): Selected {
  return eachLine(selected, (line) => line.replace(/^ {1,2}/, ""));
}

function eachLine({ text, from, to }: Selected, change: (line: string) => string): Selected {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const next = text.indexOf("\n", Math.max(from, to - 1));
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split("\n");
  const changed = lines.map(change);
  const first = (changed[0]?.length ?? 0) - (lines[0]?.length ?? 0);
  const all = changed.join("\n");
  const moved = Math.max(start, from + first);
  return {
    text: text.slice(0, start) + all + text.slice(end),
    from: moved,
    to: Math.max(moved, to + all.length - (end - start)),
  };
}

/** A line break that keeps the indent of the line; behind a dash the next line stands below what the dash begins. */
export function brokenLine({ text, from, to }: Selected): Selected {
  const line = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  const indent = /^ */.exec(line)?.[0] ?? "";
  const put = `\n${indent}`;
  return { text: text.slice(0, from) + put + text.slice(to), from: from + put.length, to: from + put.length };
}

/** A text as a field for text holds it, which knows one kind of line break. */
export function shownText(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(/^\ufeff/, "");
}

/** A text as it was typed, with the line breaks and the mark of byte order that the one before had. */
export function keptText(shown: string, before: string): string {
  const mark = before.startsWith("\ufeff") ? "\ufeff" : "";
  return mark + (before.includes("\r\n") ? shown.replaceAll("\n", "\r\n") : shown);
}

/** The offset of a line and a column, both counted from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let i = 1; i < line; i++) {
    const next = text.indexOf("\n", at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return Math.min(at + column - 1, text.length);
}
