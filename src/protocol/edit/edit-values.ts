import { isAlias, isMap, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import { editFields } from "./edit-fields.ts";
import { editItems } from "./edit-items.ts";
import type { EditedText, Slot } from "./edit-place.ts";
import { isGroup } from "./find-parts.ts";
import { rewrite } from "./rewrite-value.ts";
import { isSame } from "./same-data.ts";

/** Finds the edits that make a node say other data: only what differs is touched. */
export function editValue(
  source: EditedText,
  node: ParsedNode | null,
  [before, after]: readonly [unknown, unknown],
  slot: Slot,
): void {
  if (isSame(before, after)) return;
  if (node !== null && !isAlias(node)) {
    if (isMap(node) && isGroup(before) && isGroup(after) && Object.keys(before).length > 0) {
      editFields(source, node as YAMLMap.Parsed, [before, after], slot);
      return;
    }
    if (isSeq(node) && Array.isArray(before) && Array.isArray(after) && before.length > 0) {
      editItems(source, node as YAMLSeq.Parsed, [before, after], slot);
      return;
    }
  }
  rewrite(source, node, after, slot);
}
