import { entrySpans } from "equator/protocol";
import { pageLimits } from "../state/study.ts";

/** An entry and the lines that it is written on, counted from 1. */
export interface EntryLines {
  /** As realised events name it: `events.0`. */
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** Which lines the entries of a text are on. */
export function entryLines(text: string): readonly EntryLines[] {
  if (text.length > pageLimits.bytes) return [];
  const lineOf = lineCounter(text);
  return entrySpans(text).map(({ address, from, to }) => ({
    path: address.replace(/\[(\d+)\]/g, ".$1"),
    from: lineOf(from),
    to: lineOf(Math.max(from, to - 1)),
  }));
}

/** Lines of offsets, asked in any order. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
