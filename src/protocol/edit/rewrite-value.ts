import { isMap, isScalar, isSeq, type ParsedNode, Scalar } from "yaml";
import { type EditedText, endOf, isFlow, isJsonStyle, isUnwritten, type Slot } from "./edit-place.ts";
import { lineEnd } from "./text-edits.ts";
import { inlineText, isBlocky, quotedText, valueText } from "./write-value.ts";

/** Writes a whole value anew. */
export function rewrite(source: EditedText, node: ParsedNode | null, value: unknown, slot: Slot): void {
  const { text, newline, edits } = source;
  const { behind, inFlow, column } = slot;
  const style = { isJson: isJsonStyle(node) };
  const onLines = !inFlow && isBlocky(value, column);
  if (onLines) {
    const end = node === null || isUnwritten(node) ? behind : endOf(text, node);
    // What stands behind it on its line stays there: a comment.
    const at = /^[ \t]*(#|\r?\n|$)/.test(text.slice(end)) ? lineEnd(text, end) : end;
    if (end > behind) edits.push({ from: behind, to: end, text: "" });
    edits.push({ from: at, to: at, text: valueText(value, column, newline) });
  } else if (node === null || isUnwritten(node)) {
    edits.push({ from: behind, to: behind, text: ` ${inlineText(value)}` });
  } else if ((isMap(node) || isSeq(node)) && !isFlow(node)) {
    edits.push({ from: behind, to: endOf(text, node), text: ` ${inlineText(value)}` });
  } else {
    const put = scalarText(node, value) ?? inlineText(value, style);
    edits.push({ from: node.range[0], to: endOf(text, node), text: put });
  }
}

/** A text in the quotes that stand there. */
function scalarText(node: ParsedNode, value: unknown): string | undefined {
  if (!isScalar(node) || typeof value !== "string") return undefined;
  if (node.type === Scalar.QUOTE_SINGLE) return quotedText(value, "single");
  return node.type === Scalar.QUOTE_DOUBLE ? quotedText(value, "double") : undefined;
}
