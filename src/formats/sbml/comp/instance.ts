import type { XmlElement } from "../../xml/element.ts";
import type { CompLimits } from "./comp-limits.ts";
import { refuseComp } from "./comp-refusal.ts";
import { compAttribute } from "./comp-xml.ts";
import { type Definition, type Definitions, placeIn } from "./definitions.ts";
import { submodelMarks } from "./submodel-marks.ts";

/** One use of a model in the composed one: the main model, or a submodel in its place. */
export interface CompInstance {
  readonly definition: Definition;
  /** What its ids get in front in the flat model; empty for the main model. */
  readonly prefix: string;
  readonly depth: number;
  readonly parent?: { readonly instance: CompInstance; readonly submodel: XmlElement };
  /** By submodel element of its model. */
  readonly children: Map<XmlElement, CompInstance>;
  /** Its elements that take part in a replacement. */
  readonly nodes: Map<XmlElement, CompNode>;
  /** Elements deleted or replaced. */
  readonly removed: Set<XmlElement>;
}

/** An element of an instance, as the replacements see it. */
export interface CompNode {
  readonly instance: CompInstance;
  readonly element: XmlElement;
  /** What stands in its place. */
  replacement?: Replacement;
  /** The element whose name it has in the flat model: the outermost of those it stands for. */
  label: CompNode;
}

/** value of `by` = value of the replaced element, multiplied by `times` and divided by `over`. */
export interface Replacement {
  readonly by: CompNode;
  readonly times: readonly FactorRef[];
  readonly over: readonly FactorRef[];
}

/** A conversion factor: a parameter as one instance names it. */
export interface FactorRef {
  readonly instance: CompInstance;
  readonly id: string;
}

/** Makes the tree of instances; the extent of it was checked before. */
export function instantiate(main: Definition, definitions: Definitions, limits: CompLimits): CompInstance {
  let characters = 0;
  const marks = new Map<Definition, ReturnType<typeof submodelMarks>>();
  const make = (
    definition: Definition,
    prefix: string,
    depth: number,
    parent?: CompInstance["parent"],
  ): CompInstance => {
    characters += prefix.length * definition.index.size;
    const most = limits.prefixCharacters;
    if (characters > most) {
      const place = placeIn(definition.index.element, definition.document);
      const found = `${characters} characters of submodel names`;
      return refuseComp("sbml-comp-too-large", place, { found, expected: `${most}` });
    }
    const instance: CompInstance = {
      definition,
      prefix,
      depth,
      ...(parent === undefined ? {} : { parent }),
      children: new Map(),
      nodes: new Map(),
      removed: new Set(),
    };
    const marked = marks.get(definition) ?? submodelMarks(definition.index);
    marks.set(definition, marked);
    for (const [submodel, mark] of marked) {
      const inner = definitions.of(submodel, definition);
      instance.children.set(submodel, make(inner, prefix + mark, depth + 1, { instance, submodel }));
    }
    return instance;
  };
  return make(main, "", 0);
}

/** The node of an element of an instance, made on the first question. */
export function nodeOf(instance: CompInstance, element: XmlElement): CompNode {
  const known = instance.nodes.get(element);
  if (known !== undefined) return known;
  const node = { instance, element } as { -readonly [K in keyof CompNode]: CompNode[K] };
  node.label = node;
  instance.nodes.set(element, node);
  return node;
}

/** Where an instance stands, in words: its submodels joined by dots. */
export function pathOf(instance: CompInstance): string {
  const { parent } = instance;
  if (parent === undefined) return "";
  const outer = pathOf(parent.instance);
  const own = compAttribute(parent.submodel, "id") ?? "";
  return outer === "" ? own : `${outer}.${own}`;
}

/** Calls `visit` for an instance and those within, submodels first. */
export function visitInnerFirst(instance: CompInstance, visit: (one: CompInstance) => void): void {
  for (const child of instance.children.values()) visitInnerFirst(child, visit);
  visit(instance);
}
