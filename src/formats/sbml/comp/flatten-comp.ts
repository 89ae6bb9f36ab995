import type { Diagnostic } from "../../../messages/index.ts";
import type { XmlLimits } from "../../xml/xml-limits.ts";
import type { SbmlLimits } from "../limits.ts";
import { checkModel } from "../read/check-model.ts";
import { readDocument, type SbmlDocument } from "../read/read-document.ts";
import { readModelElement } from "../read/read-model.ts";
import type { SbmlModel } from "../sbml-model.ts";
import { applyChanges } from "./apply-changes.ts";
import { type CompLimits, compLimits } from "./comp-limits.ts";
import { CompRefusal, refuseComp } from "./comp-refusal.ts";
import { refuseOutgrown } from "./count-models.ts";
import { type Definition, Definitions } from "./definitions.ts";
import { FlatNames } from "./flat-names.ts";
import { type CompInstance, instantiate } from "./instance.ts";
import { InstanceNames } from "./instance-names.ts";
import { keptElements } from "./kept-elements.ts";
import { mergeModels } from "./merge-models.ts";
import { rewriteModel } from "./rewrite-model.ts";

export interface CompOptions {
  /**
   * Reads a file that the model names, by its path from the folder of the model: relative, with `/`, and never above that
   * folder. Undefined where it may not be read.
   */
  readonly readExternal?: (path: string) => Uint8Array | string | undefined;
  readonly limits?: Partial<XmlLimits & SbmlLimits & CompLimits>;
}

/**
 * A document whose model is composed of others (package comp), with one model in their place: submodels are written out
 * with their ids after `submodel__`, deletions and replacements are made, and time and extent are those of the main
 * model. A document without composition comes back as it is. Never throws on what the document says.
 *
 * Source: SBML Level 3 Package Specification, Hierarchical Model Composition, Version 1 Release 3, section 3.9.
 */
export function flattenComp(document: SbmlDocument, options: CompOptions = {}): SbmlDocument {
  const { root, reading } = document;
  if (root === undefined || reading === undefined || reading.failed) return document;
  if (!document.packages.some(({ name, used }) => name === "comp" && used)) return document;
  const opened: SbmlDocument[] = [];
  const openExternal = (path: string) => {
    const found = openFile(path, options);
    if (found !== undefined) opened.push(found);
    return found;
  };
  const { model: _, ...rest } = document;
  try {
    const definitions = new Definitions(openExternal);
    const limits = { ...compLimits, ...options.limits };
    const main = definitions.main(root, reading);
    refuseOutgrown(main, definitions, limits);
    const top = instantiate(main, definitions, limits);
    applyChanges(top);
    const model = top.children.size === 0 ? readInstance(top) : mergeInstances(top);
    refuseTooManySpecies(model, reading.limits.species);
    if (![document, ...opened].some((one) => one.reading?.failed)) checkModel(model, reading);
    const diagnostics = everything([document, ...opened]);
    return diagnostics.some(isError) ? { ...rest, diagnostics } : { ...rest, model, diagnostics };
  } catch (error) {
    if (!(error instanceof CompRefusal)) throw error;
    const faults = error.diagnosticsIn(document.placeOf);
    return { ...rest, diagnostics: distinct([...everything([document, ...opened]), ...faults]) };
  }
}

function openFile(path: string, options: CompOptions): SbmlDocument | undefined {
  const source = options.readExternal?.(path);
  if (source === undefined) return undefined;
  return readDocument(source, {
    file: path,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
}

function mergeInstances(top: CompInstance): SbmlModel {
  const names = new FlatNames();
  const read = readerOnce();
  const parts: SbmlModel[] = [];
  const add = (instance: CompInstance): void => {
    const isMain = instance === top;
    parts.push(rewriteModel(read(instance), new InstanceNames(instance, names), isMain));
    for (const [submodel, child] of instance.children) if (!instance.removed.has(submodel)) add(child);
  };
  add(top);
  return mergeModels(parts);
}

/** Instances of one model from which nothing was removed are read together. */
function readerOnce(): (instance: CompInstance) => SbmlModel {
  const known = new Map<Definition, SbmlModel>();
  return (instance) => {
    const { definition, removed } = instance;
    if (removed.size > 0) return readInstance(instance);
    const model = known.get(definition) ?? readInstance(instance);
    known.set(definition, model);
    return model;
  };
}

function readInstance({ definition, removed }: CompInstance): SbmlModel {
  const { index, document } = definition;
  return readModelElement(document.reading, keptElements(index.element, removed));
}

/** The same limit as for a model that is written out in its file. */
function refuseTooManySpecies({ species }: SbmlModel, most: number): void {
  if (species.length > most)
    refuseComp("sbml-too-large", {}, { found: `${species.length} species`, expected: `${most}` });
}

function everything(documents: readonly SbmlDocument[]): readonly Diagnostic[] {
  return distinct(documents.flatMap((one) => one.reading?.diagnostics ?? one.diagnostics));
}

/** A model that is read once per use says the same each time. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
