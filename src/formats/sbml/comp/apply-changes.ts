import type { XmlElement } from "../../xml/element.ts";
import { refuseComp } from "./comp-refusal.ts";
import { compAttribute, compList, elementsIn, isComp } from "./comp-xml.ts";
import { placeIn } from "./definitions.ts";
import { type CompInstance, type FactorRef, nodeOf, pathOf, visitInnerFirst } from "./instance.ts";
import { replace, standingFor } from "./replacement.ts";
import { resolveReference } from "./resolve-reference.ts";

/** Makes all deletions and replacements of a tree of instances: those of inner models first. */
export function applyChanges(main: CompInstance): void {
  visitInnerFirst(main, (instance) => {
    for (const [submodel, child] of instance.children) applyDeletions(submodel, instance, child);
    // Submodels first: references into a replaced one then go into the one in its place.
    const { replacing } = instance.definition.index;
    const isSubmodel = (element: XmlElement) => isComp(element, "submodel");
    for (const element of replacing.filter(isSubmodel)) applyReplacements(element, instance);
    for (const element of replacing.filter((one) => !isSubmodel(one))) applyReplacements(element, instance);
  });
}

function applyDeletions(submodel: XmlElement, instance: CompInstance, child: CompInstance): void {
  for (const deletion of compList(submodel, "listOfDeletions", "deletion")) {
    const deleted = standingFor(resolveReference(deletion, instance.definition.document, child));
    deleted.instance.removed.add(deleted.element);
  }
}

function applyReplacements(element: XmlElement, instance: CompInstance): void {
  const node = nodeOf(instance, element);
  const { document } = instance.definition;
  for (const one of compList(element, "listOfReplacedElements", "replacedElement")) {
    const inner = submodelOf(one, instance);
    // What was deleted has nothing left to replace: naming the deletion only documents it.
    if (compAttribute(one, "deletion") !== undefined) refuseUnknownDeletion(one, instance);
    else replace(resolveReference(one, document, inner), node, factorOf(one, instance));
  }
  const by = elementsIn(element).find((child) => isComp(child, "replacedBy"));
  if (by !== undefined) replace(node, resolveReference(by, document, submodelOf(by, instance)), undefined);
}

function submodelOf(reference: XmlElement, instance: CompInstance): CompInstance {
  const id = compAttribute(reference, "submodelRef") ?? "";
  const submodel = instance.definition.index.ids.get(id);
  const child = submodel === undefined ? undefined : instance.children.get(submodel);
  if (child !== undefined) return child;
  return refuseComp("sbml-comp-unknown-reference", placeIn(reference, instance.definition.document), {
    found: `submodel ${id}`,
    path: pathOf(instance),
  });
}

function refuseUnknownDeletion(reference: XmlElement, instance: CompInstance): void {
  const id = compAttribute(reference, "deletion") ?? "";
  const found = instance.definition.index.ids.get(id);
  if (found !== undefined && isComp(found, "deletion")) return;
  refuseComp("sbml-comp-unknown-reference", placeIn(reference, instance.definition.document), {
    found: `deletion ${id}`,
    path: pathOf(instance),
  });
}

function factorOf(reference: XmlElement, instance: CompInstance): FactorRef | undefined {
  const id = compAttribute(reference, "conversionFactor");
  return id === undefined ? undefined : { instance, id };
}
