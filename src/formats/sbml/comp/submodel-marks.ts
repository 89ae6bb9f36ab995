import type { XmlElement } from "../../xml/element.ts";
import { compAttribute } from "./comp-xml.ts";
import type { ModelIndex } from "./model-index.ts";

/**
 * What the ids of each submodel get in front: `id__`, with more underscores where ids of the model itself begin so.
 * Time is linear in the ids but for those with many double underscores.
 */
export function submodelMarks(index: ModelIndex): readonly (readonly [XmlElement, string])[] {
  if (index.submodels.length === 0) return [];
  const named = index.submodels.map((submodel) => [submodel, compAttribute(submodel, "id") ?? ""] as const);
  const lengths = new Set(named.map(([, id]) => id.length - trailing(id)));
  const longest = underscoresAfter([...index.ids.keys(), ...index.units.keys()], lengths);
  return named.map(([submodel, id]) => {
    const own = trailing(id);
    const taken = (longest.get(id.slice(0, id.length - own)) ?? 0) - own;
    return [submodel, id + "_".repeat(Math.max(2, taken + 1))];
  });
}

/** By every start of these lengths that ids have before two underscores or more, the most that follow it. */
function underscoresAfter(ids: readonly string[], lengths: ReadonlySet<number>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const id of ids) {
    for (const run of id.matchAll(/__+/g)) {
      if (!lengths.has(run.index)) continue;
      const start = id.slice(0, run.index);
      longest.set(start, Math.max(longest.get(start) ?? 0, run[0].length));
    }
  }
  return longest;
}

function trailing(id: string): number {
  let count = 0;
  while (count < id.length && id[id.length - 1 - count] === "_") count += 1;
  return count;
}
