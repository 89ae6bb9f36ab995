import { coreAttribute } from "./comp-xml.ts";
import type { CompNode, FactorRef, Replacement } from "./instance.ts";

/** The element that stands in the place of another after all replacements, with the conversion of its value. */
export function replacementOf(node: CompNode): Replacement {
  let by = node;
  const times: FactorRef[] = [];
  const over: FactorRef[] = [];
  while (by.replacement !== undefined) {
    times.push(...by.replacement.times);
    over.push(...by.replacement.over);
    by = by.replacement.by;
  }
  return { by, times, over };
}

/** The element that stands in the place of another. */
export function standingFor(node: CompNode): CompNode {
  return replacementOf(node).by;
}

/** Puts an element in the place of another: value of `by` = `factor` times that of `replaced`. */
export function replace(replaced: CompNode, by: CompNode, factor: FactorRef | undefined): void {
  const old = replacementOf(replaced);
  const kept = replacementOf(by);
  if (old.by === kept.by) return;
  old.by.instance.removed.add(old.by.element);
  kept.by.label = outer(kept.by.label, old.by.label);
  old.by.replacement = {
    by: kept.by,
    times: [...old.over, ...kept.times, ...(factor === undefined ? [] : [factor])],
    over: [...old.times, ...kept.over],
  };
}

/** What has no id gives no name. */
function outer(one: CompNode, other: CompNode): CompNode {
  if (idOf(other) === undefined) return one;
  return idOf(one) === undefined || other.instance.depth < one.instance.depth ? other : one;
}

function idOf({ element }: CompNode): string | undefined {
  return coreAttribute(element, "id");
}
