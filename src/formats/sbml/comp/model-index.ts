import type { XmlElement } from "../../xml/element.ts";
import { compAttribute, coreAttribute, elementsIn, isComp } from "./comp-xml.ts";

/** What can be referred to in the XML of one model, whatever its instances become. */
export interface ModelIndex {
  readonly element: XmlElement;
  /** Elements by id, submodels and deletions among them; neither local parameters nor units nor ports. */
  readonly ids: ReadonlyMap<string, XmlElement>;
  readonly units: ReadonlyMap<string, XmlElement>;
  readonly metaIds: ReadonlyMap<string, XmlElement>;
  readonly ports: ReadonlyMap<string, XmlElement>;
  readonly submodels: readonly XmlElement[];
  /** Elements that replace others or are replaced. */
  readonly replacing: readonly XmlElement[];
  /** By reaction id, its local parameters by id. */
  readonly locals: ReadonlyMap<string, ReadonlyMap<string, XmlElement>>;
  /** Number of elements, formulas included. */
  readonly size: number;
}

interface OpenIndex {
  readonly ids: Map<string, XmlElement>;
  readonly units: Map<string, XmlElement>;
  readonly metaIds: Map<string, XmlElement>;
  readonly ports: Map<string, XmlElement>;
  readonly submodels: XmlElement[];
  readonly replacing: XmlElement[];
  readonly locals: Map<string, Map<string, XmlElement>>;
  size: number;
}

/** Lists what a model's XML declares. Of two elements with one id the first counts; readers refuse the second. */
export function indexModel(element: XmlElement): ModelIndex {
  const index: OpenIndex = {
    ids: new Map(),
    units: new Map(),
    metaIds: new Map(),
    ports: new Map(),
    submodels: [],
    replacing: [],
    locals: new Map(),
    size: 1,
  };
  for (const child of elementsIn(element)) addElement(index, child, "");
  return { ...index, element };
}

function addElement(index: OpenIndex, element: XmlElement, reaction: string): void {
  index.size += 1;
  if (element.name === "notes" || element.name === "annotation") return;
  if (element.name === "math") {
    index.size += sizeOf(element);
    return;
  }
  addNames(index, element, reaction);
  if (isComp(element, "submodel")) index.submodels.push(element);
  const children = elementsIn(element);
  if (children.some((child) => isComp(child, "replacedBy") || isComp(child, "listOfReplacedElements")))
    index.replacing.push(element);
  const within = element.name === "reaction" ? (coreAttribute(element, "id") ?? "") : reaction;
  for (const child of children) addElement(index, child, within);
}

function addNames(index: OpenIndex, element: XmlElement, reaction: string): void {
  const metaId = coreAttribute(element, "metaid");
  if (metaId !== undefined) addFirst(index.metaIds, metaId, element);
  const isOfComp = isComp(element, element.name);
  const id = isOfComp ? compAttribute(element, "id") : coreAttribute(element, "id");
  if (id === undefined) return;
  if (element.name === "localParameter") addFirst(localsOf(index, reaction), id, element);
  else if (isComp(element, "port")) addFirst(index.ports, id, element);
  else if (element.name === "unitDefinition") addFirst(index.units, id, element);
  else addFirst(index.ids, id, element);
}

function localsOf(index: OpenIndex, reaction: string): Map<string, XmlElement> {
  const known = index.locals.get(reaction);
  if (known !== undefined) return known;
  const made = new Map<string, XmlElement>();
  index.locals.set(reaction, made);
  return made;
}

function addFirst(map: Map<string, XmlElement>, id: string, element: XmlElement): void {
  if (!map.has(id)) map.set(id, element);
}

function sizeOf(element: XmlElement): number {
  return elementsIn(element).reduce((sum, child) => sum + 1 + sizeOf(child), 0);
}
