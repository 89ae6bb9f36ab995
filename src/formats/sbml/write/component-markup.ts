import type { SbmlMath } from "../math/math-tree.ts";
import type { SbmlComponent } from "../sbml-model.ts";
import { element, type Markup, type MarkupAttribute, type MarkupElement } from "./markup.ts";
import { mathMarkup } from "./math-markup.ts";
import { oneOfEachNamespace } from "./one-of-each-namespace.ts";

/** A component: what every one may have, then its own attributes; notes and annotation, then what is inside. */
export function component(
  tag: string,
  of: SbmlComponent,
  attributes: readonly MarkupAttribute[] = [],
  inside: readonly Markup[] = [],
): MarkupElement {
  const { id, name, metaId, sboTerm, notes, annotation } = of;
  const common: MarkupAttribute[] = [
    ["id", id],
    ["name", name],
    ["metaid", metaId],
    ["sboTerm", sboTerm],
  ];
  const valid = annotation && oneOfEachNamespace(annotation);
  const trees = [notes, valid].flatMap((tree) => (tree === undefined ? [] : [{ tree }]));
  return element(tag, [...common, ...attributes], [...trees, ...inside]);
}

/** A component that is there to hold a formula. */
export function formulaHolder(
  tag: string,
  of: SbmlComponent & { readonly math?: SbmlMath },
  attributes: readonly MarkupAttribute[] = [],
): MarkupElement {
  return component(tag, of, attributes, mathOf(of));
}

/** The `math` of a component, where it has one. */
export function mathOf({ math }: { readonly math?: SbmlMath }): Markup[] {
  return math === undefined ? [] : [mathMarkup(math)];
}

/** A list, where it has anything in it. */
export function list<Item>(
  tag: string,
  items: readonly Item[],
  write: (item: Item) => MarkupElement,
): MarkupElement[] {
  return items.length === 0 ? [] : [element(tag, [], items.map(write))];
}

export function flag(value: boolean): string {
  return value ? "true" : "false";
}
