import { isMap, isSeq, type ParsedNode } from "yaml";
import type { Path } from "../places.ts";
import { addressText } from "./address.ts";
import { endOf, type ParsedPair, pairName } from "./edit-place.ts";
import { openText } from "./open-text.ts";

/** Where an entry is written: offsets in the text. */
export interface EntrySpan {
  readonly address: string;
  readonly from: number;
  readonly to: number;
}

/** Where the entries of a protocol are written, in the order of the text; none where it cannot be read. */
export function entrySpans(text: string): readonly EntrySpan[] {
  const opened = openText(text);
  if ("faults" in opened) return [];
  const named = (list: unknown, path: Path): EntrySpan[] => {
    if (!isSeq(list)) return [];
    return (list.items as ParsedNode[]).map((item, i) => {
      return { address: addressText([...path, i]), from: item.range[0], to: endOf(text, item) };
    });
  };
  return pairsOf(opened.document.contents).flatMap((pair) => {
    const name = pairName(pair);
    if (name === "events") return named(pair.value, ["events"]);
    if (name !== "days") return [];
    return pairsOf(pair.value).flatMap((day) => named(day.value, ["days", pairName(day)]));
  });
}

function pairsOf(node: unknown): readonly ParsedPair[] {
  return isMap(node) ? (node.items as ParsedPair[]) : [];
}
