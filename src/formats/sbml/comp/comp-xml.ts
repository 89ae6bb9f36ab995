import type { XmlElement } from "../../xml/element.ts";

const compNamespace = "http://www.sbml.org/sbml/level3/version1/comp/version1";

/** Whether an element is of the comp package and has this name. */
export function isComp(element: XmlElement, name: string): boolean {
  return element.name === name && element.namespace === compNamespace;
}

/** An attribute of comp; files also write it without prefix. */
export function compAttribute(element: XmlElement, name: string): string | undefined {
  return attributeIn(element, name, compNamespace) ?? attributeIn(element, name, "");
}

/** An attribute of SBML itself. */
export function coreAttribute(element: XmlElement, name: string): string | undefined {
  return attributeIn(element, name, "");
}

function attributeIn(element: XmlElement, name: string, namespace: string): string | undefined {
  return element.attributes.find((one) => one.name === name && one.namespace === namespace)?.value;
}

/** The elements inside an element, without the text between them. */
export function elementsIn(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child) => typeof child !== "string");
}

/** The members of a list of comp inside an element; none where the list is absent. */
export function compList(parent: XmlElement, list: string, member: string): readonly XmlElement[] {
  return elementsIn(parent)
    .filter((child) => isComp(child, list))
    .flatMap((found) => elementsIn(found).filter((child) => isComp(child, member)));
}

/** Whether an element is the model of a document. */
export function isModel(element: XmlElement): boolean {
  return element.name === "model" && element.namespace !== compNamespace;
}
