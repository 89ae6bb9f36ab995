import { type Formula, partsOf } from "../../../lang/index.ts";

/**
 * Nodes of a formula written out as a tree, parts that it shares counted as often as they stand in it. Sizes are kept
 * in `known`, so that each shared part is looked at once; no recursion, so that long sums do not exhaust the stack.
 */
export function sizeOf(formula: Formula, known: WeakMap<Formula, number>): number {
  if (isLeaf(formula)) return 1;
  const pending = [formula];
  while (pending.length > 0) {
    const node = pending[pending.length - 1] as Formula;
    if (known.has(node)) {
      pending.pop();
      continue;
    }
    const parts = partsOf(node);
    const waiting = parts.filter((part) => !isLeaf(part) && !known.has(part));
    if (waiting.length > 0) {
      for (const part of waiting) pending.push(part);
      continue;
    }
    pending.pop();
    known.set(
      node,
      parts.reduce((sum, part) => sum + (known.get(part) ?? 1), 1),
    );
  }
  return known.get(formula) ?? 0;
}

/** Leaves are not kept: there are as many as of all else. */
function isLeaf({ kind }: Formula): boolean {
  return kind === "number" || kind === "name";
}
