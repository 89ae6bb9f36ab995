import type { Place } from "../../messages/index.ts";

/** Turns an offset in a text into line and column, both from 1. */
export type PlaceOf = (at: number) => Place;

/** The places of a text; its lines are counted on the first question. */
export function placesOf(text: string): PlaceOf {
  let starts: readonly number[] | undefined;
  return (at) => {
    starts ??= lineStarts(text);
    const line = lastAtOrBefore(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}
