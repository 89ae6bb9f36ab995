import type { Diagnostic } from "../../../messages/index.ts";
import type { XmlElement } from "../../xml/element.ts";
import { readXml } from "../../xml/read-xml.ts";
import type { PlaceOf } from "../../xml/text-places.ts";
import type { XmlLimits } from "../../xml/xml-limits.ts";
import { type SbmlLimits, sbmlLimits } from "../limits.ts";
import type { SbmlModel } from "../sbml-model.ts";
import { checkModel } from "./check-model.ts";
import { findDialect } from "./dialect.ts";
import { partsOf } from "./element-parts.ts";
import { checkPackages, packagesOf, type SbmlPackage } from "./packages.ts";
import { modelLists, readModelElement } from "./read-model.ts";
import { SbmlReading } from "./sbml-reading.ts";

export interface DocumentOptions {
  /** Name of the file, for the places of faults. */
  readonly file?: string;
  readonly limits?: Partial<XmlLimits & SbmlLimits>;
}

/** What an SBML text holds. The model is missing where there is an error, and for a document of comp definitions alone. */
export interface SbmlDocument {
  readonly model?: SbmlModel;
  readonly packages: readonly SbmlPackage[];
  readonly root?: XmlElement;
  /** For readers of further elements of the document, as those of comp; missing where it is no SBML. */
  readonly reading?: SbmlReading;
  readonly diagnostics: readonly Diagnostic[];
  readonly placeOf: PlaceOf;
}

/**
 * Reads an SBML document of any level. Never throws on what the text says.
 *
 * Of a document that uses the package comp, only the model itself is read and not what refers to what: that holds when
 * it is flattened, and `checkModel` is then asked.
 */
export function readDocument(source: string | Uint8Array, options: DocumentOptions = {}): SbmlDocument {
  const { root, diagnostics, placeOf } = readXml(source, {
    entriesOf: mostEntries(options),
    ...options.limits,
  });
  if (root === undefined)
    return { packages: [], diagnostics: inFile(diagnostics.map(inSbml), options.file), placeOf };
  const dialect = findDialect(root);
  if ("fault" in dialect) {
    const fault: Diagnostic = { ...dialect.fault, where: placeOf(root.at) };
    return { packages: [], root, diagnostics: inFile([fault], options.file), placeOf };
  }
  const reading = new SbmlReading(dialect, placeOf, options);
  const packages = packagesOf(root);
  checkPackages(reading, packages, root.at);
  const model = readWholeModel(reading, root, packages);
  const found = model === undefined || reading.failed ? {} : { model };
  return { ...found, packages, root, reading, diagnostics: reading.diagnostics, placeOf };
}

/** A list that is too long is refused by the XML reader, before the rest of it takes memory. */
function mostEntries({ limits }: DocumentOptions): ReadonlyMap<string, number> {
  const { species, entries } = { ...sbmlLimits, ...limits };
  return new Map(modelLists.map((list) => [list, list === "listOfSpecies" ? species : entries]));
}

function inSbml(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.code === "xml-too-many-entries" ? { ...diagnostic, code: "sbml-too-large" } : diagnostic;
}

/** The places of faults before there is a reading. */
function inFile(diagnostics: readonly Diagnostic[], file: string | undefined): readonly Diagnostic[] {
  return file === undefined
    ? diagnostics
    : diagnostics.map((one) => ({ ...one, where: { file, ...one.where } }));
}

function readWholeModel(
  reading: SbmlReading,
  root: XmlElement,
  packages: readonly SbmlPackage[],
): SbmlModel | undefined {
  const element = partsOf(reading, root, ["model"]).get("model");
  const usesComp = packages.some(({ name, used }) => name === "comp" && used);
  if (element === undefined) {
    if (!usesComp) reading.error("sbml-no-model", root.at);
    return undefined;
  }
  const model = reading.within("model", () => readModelElement(reading, element));
  if (!usesComp && !reading.failed) checkModel(model, reading);
  return model;
}
