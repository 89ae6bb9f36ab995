import type { XmlElement } from "../../xml/element.ts";
import { refuseComp } from "./comp-refusal.ts";
import { compAttribute, elementsIn, isComp } from "./comp-xml.ts";
import { placeIn } from "./definitions.ts";
import { type CompInstance, type CompNode, nodeOf, pathOf } from "./instance.ts";
import { standingFor } from "./replacement.ts";

/** The document that a reference is written in. */
type WrittenIn = { readonly file?: string };

/**
 * The element that a reference means, from the model that it is about: `reference` says it by port, id, unit or meta id,
 * and an `sBaseRef` in it goes on into that submodel. Refuses what is not there.
 */
export function resolveReference(
  reference: XmlElement,
  writtenIn: WrittenIn,
  instance: CompInstance,
): CompNode {
  const node = nodeMeant(reference, writtenIn, instance);
  const further = elementsIn(reference).find((child) => isComp(child, "sBaseRef"));
  if (further === undefined) return node;
  // Where another submodel has replaced this one, the reference goes into that one.
  const submodel = standingFor(node);
  const inner = submodel.instance.children.get(submodel.element);
  if (inner === undefined) return refuseUnknown(reference, writtenIn, instance, "a submodel");
  return resolveReference(further, writtenIn, inner);
}

function nodeMeant(reference: XmlElement, writtenIn: WrittenIn, instance: CompInstance): CompNode {
  const { index, document } = instance.definition;
  const portId = compAttribute(reference, "portRef");
  if (portId === undefined) return nodeOf(instance, elementMeant(reference, writtenIn, instance));
  const port = index.ports.get(portId);
  if (port === undefined || compAttribute(port, "portRef") !== undefined)
    return refuseUnknown(reference, writtenIn, instance, `port ${portId}`);
  return resolveReference(port, document, instance);
}

function elementMeant(reference: XmlElement, writtenIn: WrittenIn, instance: CompInstance): XmlElement {
  const { index } = instance.definition;
  const ways = [
    ["idRef", "id", index.ids],
    ["unitRef", "unit", index.units],
    ["metaIdRef", "meta id", index.metaIds],
  ] as const;
  for (const [attribute, words, elements] of ways) {
    const id = compAttribute(reference, attribute);
    if (id === undefined) continue;
    return elements.get(id) ?? refuseUnknown(reference, writtenIn, instance, `${words} ${id}`);
  }
  return refuseComp("sbml-comp-bad-reference", placeIn(reference, writtenIn), { path: pathOf(instance) });
}

function refuseUnknown(
  reference: XmlElement,
  writtenIn: WrittenIn,
  instance: CompInstance,
  found: string,
): never {
  const path = pathOf(instance);
  return refuseComp("sbml-comp-unknown-reference", placeIn(reference, writtenIn), { found, path });
}
