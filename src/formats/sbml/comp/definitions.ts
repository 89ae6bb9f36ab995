import type { XmlElement } from "../../xml/element.ts";
import type { SbmlDocument } from "../read/read-document.ts";
import type { SbmlReading } from "../read/sbml-reading.ts";
import { type CompPlace, CompRefusal, refuseComp } from "./comp-refusal.ts";
import { compAttribute, compList, coreAttribute, elementsIn, isComp, isModel } from "./comp-xml.ts";
import { externalPath } from "./external-source.ts";
import { indexModel, type ModelIndex } from "./model-index.ts";

/** Opens another file by its path from the folder of the main one; undefined where it may not be read. */
export type OpenExternal = (path: string) => SbmlDocument | undefined;

/** A model that submodels may be instances of. */
export interface Definition {
  readonly index: ModelIndex;
  readonly document: CompDocument;
}

export interface CompDocument {
  /** Path from the folder of the main file; undefined for the main file. */
  readonly file?: string;
  readonly reading: SbmlReading;
  /** Models and external models by id. */
  readonly models: ReadonlyMap<string, XmlElement>;
  readonly main?: XmlElement;
}

/** Finds the models of a document and of the files that it names; each is read once. */
export class Definitions {
  private readonly documents = new Map<string, CompDocument>();
  private readonly known = new Map<XmlElement, Definition>();
  private readonly openFile: OpenExternal;

  constructor(openFile: OpenExternal) {
    this.openFile = openFile;
  }

  /** The model of a document. */
  main(root: XmlElement, reading: SbmlReading): Definition {
    const document = openDocument(root, reading);
    return this.definition(document.main ?? refuseComp("sbml-no-model", { element: root }), document);
  }

  /** The model that a submodel in `from` is an instance of. Refuses what is not there. */
  of(submodel: XmlElement, from: Definition): Definition {
    const place = placeIn(submodel, from.document);
    return this.named(compAttribute(submodel, "modelRef") ?? "", from.document, place, new Set());
  }

  private named(id: string, document: CompDocument, place: CompPlace, passed: Set<XmlElement>): Definition {
    const element = document.models.get(id) ?? refuseComp("sbml-comp-unknown-model", place, { found: id });
    if (!isComp(element, "externalModelDefinition")) return this.definition(element, document);
    if (passed.has(element)) return refuseComp("sbml-comp-recursive", place, { found: id });
    passed.add(element);
    return this.external(element, document, passed);
  }

  private external(element: XmlElement, from: CompDocument, passed: Set<XmlElement>): Definition {
    const place = placeIn(element, from);
    const path = externalPath(compAttribute(element, "source") ?? "", from.file ?? "", place);
    const document = this.openExternal(path, place);
    const id = compAttribute(element, "modelRef");
    if (id !== undefined) return this.named(id, document, place, passed);
    const main = document.main ?? refuseComp("sbml-comp-unknown-model", place, { found: path });
    return this.definition(main, document);
  }

  private openExternal(path: string, place: CompPlace): CompDocument {
    const known = this.documents.get(path);
    if (known !== undefined) return known;
    const opened = this.openFile(path);
    if (opened === undefined) return refuseComp("sbml-comp-external-missing", place, { found: path });
    const { root, reading, diagnostics } = opened;
    if (root === undefined || reading === undefined || reading.failed)
      throw new CompRefusal(() => diagnostics);
    const document = { ...openDocument(root, reading), file: path };
    this.documents.set(path, document);
    return document;
  }

  private definition(element: XmlElement, document: CompDocument): Definition {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const made = { index: indexModel(element), document };
    this.known.set(element, made);
    return made;
  }
}

/** The place of an element of a document. */
export function placeIn(element: XmlElement, document: { readonly file?: string }): CompPlace {
  return document.file === undefined ? { element } : { element, file: document.file };
}

function openDocument(root: XmlElement, reading: SbmlReading): CompDocument {
  const main = elementsIn(root).find(isModel);
  const models = new Map<string, XmlElement>();
  const mainId = main === undefined ? undefined : coreAttribute(main, "id");
  if (main !== undefined && mainId !== undefined) models.set(mainId, main);
  for (const one of compList(root, "listOfModelDefinitions", "modelDefinition"))
    models.set(coreAttribute(one, "id") ?? compAttribute(one, "id") ?? "", one);
  for (const one of compList(root, "listOfExternalModelDefinitions", "externalModelDefinition"))
    models.set(compAttribute(one, "id") ?? "", one);
  return { reading, models, ...(main === undefined ? {} : { main }) };
}
