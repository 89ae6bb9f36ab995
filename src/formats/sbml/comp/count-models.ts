import type { CompLimits } from "./comp-limits.ts";
import { refuseComp } from "./comp-refusal.ts";
import { compAttribute } from "./comp-xml.ts";
import { type Definition, type Definitions, placeIn } from "./definitions.ts";

/** How large a model is once its submodels are written out. */
interface Extent {
  readonly models: number;
  readonly elements: number;
  readonly depth: number;
}

/** Refuses a composition that contains itself or outgrows the limits, before any of it is written out. */
export function refuseOutgrown(main: Definition, definitions: Definitions, limits: CompLimits): void {
  const known = new Map<Definition, Extent>();
  const open = new Set<Definition>();

  const extentOf = (definition: Definition): Extent => {
    const found = known.get(definition);
    if (found !== undefined) return found;
    const place = placeIn(definition.index.element, definition.document);
    if (open.has(definition)) {
      const id = compAttribute(definition.index.element, "id") ?? "model";
      return refuseComp("sbml-comp-recursive", place, { found: id });
    }
    if (open.size > limits.depth)
      return refuseComp("sbml-comp-too-deep", place, { expected: `${limits.depth}` });
    open.add(definition);
    const extent = sum(definition, (part) => extentOf(definitions.of(part, definition)));
    open.delete(definition);
    if (extent.depth > limits.depth)
      return refuseComp("sbml-comp-too-deep", place, { expected: `${limits.depth}` });
    if (extent.models > limits.models)
      return refuseComp("sbml-comp-too-large", place, {
        found: `${extent.models} models`,
        expected: `${limits.models}`,
      });
    if (extent.elements > limits.elements)
      return refuseComp("sbml-comp-too-large", place, {
        found: `${extent.elements} elements`,
        expected: `${limits.elements}`,
      });
    known.set(definition, extent);
    return extent;
  };
  extentOf(main);
}

function sum(
  { index }: Definition,
  extentOf: (submodel: (typeof index.submodels)[number]) => Extent,
): Extent {
  let [models, elements, depth] = [1, index.size, 0];
  for (const submodel of index.submodels) {
    const part = extentOf(submodel);
    models += part.models;
    elements += part.elements;
    depth = Math.max(depth, part.depth + 1);
  }
  return { models, elements, depth };
}
