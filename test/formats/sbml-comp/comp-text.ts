import { flattenComp } from "../../../src/formats/sbml/comp/flatten-comp.ts";
import { readDocument, type SbmlDocument } from "../../../src/formats/sbml/read/read-document.ts";
import { readSbml, timeCourse } from "../../../src/index.ts";

/** A document of composed models: its model, its definitions, and externals, each the text of the elements inside. */
export interface CompText {
  readonly model: string;
  /** Attributes of the model. */
  readonly says?: string;
  readonly definitions?: string;
  readonly externals?: string;
}

/** A document of Level 3 Version 2 with the package comp. */
export function compText({ model, says = "", definitions = "", externals = "" }: CompText): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2"
 xmlns:comp="http://www.sbml.org/sbml/level3/version1/comp/version1" comp:required="true">
<model id="top" ${says}>${model}</model>
<comp:listOfModelDefinitions>${definitions}</comp:listOfModelDefinitions>
<comp:listOfExternalModelDefinitions>${externals}</comp:listOfExternalModelDefinitions></sbml>`;
}

export const definition = (id: string, content: string): string =>
  `<comp:modelDefinition id="${id}">${content}</comp:modelDefinition>`;
export const external = (id: string, source: string, modelRef = ""): string =>
  `<comp:externalModelDefinition comp:id="${id}" comp:source="${source}"${
    modelRef === "" ? "" : ` comp:modelRef="${modelRef}"`
  }/>`;
export const submodels = (...content: readonly string[]): string =>
  `<comp:listOfSubmodels>${content.join("")}</comp:listOfSubmodels>`;
export const submodel = (id: string, modelRef: string, more = "", inside = ""): string =>
  `<comp:submodel comp:id="${id}" comp:modelRef="${modelRef}" ${more}>${inside}</comp:submodel>`;
export const deletions = (...references: readonly string[]): string =>
  `<comp:listOfDeletions>${references.map((one) => `<comp:deletion ${one}/>`).join("")}</comp:listOfDeletions>`;
export const ports = (...references: readonly string[]): string =>
  `<comp:listOfPorts>${references.map((one) => `<comp:port ${one}/>`).join("")}</comp:listOfPorts>`;
/** What an element replaces: `replaces('comp:submodelRef="a" comp:idRef="x"')`. */
export const replaces = (...references: readonly string[]): string =>
  `<comp:listOfReplacedElements>${references
    .map((one) => `<comp:replacedElement ${one}/>`)
    .join("")}</comp:listOfReplacedElements>`;
export const replacedBy = (reference: string): string => `<comp:replacedBy ${reference}/>`;
export const parameters = (...content: readonly string[]): string =>
  `<listOfParameters>${content.join("")}</listOfParameters>`;
/** A parameter that varies, with something inside. */
export const variable = (id: string, value: number, inside = ""): string =>
  `<parameter id="${id}" value="${value}" constant="false">${inside}</parameter>`;
export const rules = (...content: readonly string[]): string =>
  `<listOfRules>${content.join("")}</listOfRules>`;

/** The flat form of a document. */
export function flat(text: CompText, files: ReadonlyMap<string, string> = new Map()): SbmlDocument {
  return flattenComp(readDocument(compText(text)), { readExternal: (path) => files.get(path) });
}

/** The codes of what is wrong in a document. */
export function faultsOf(text: CompText, files?: ReadonlyMap<string, string>): readonly string[] {
  return flat(text, files).diagnostics.map(({ code }) => code);
}

/** Values at a time, by id. */
export async function valuesAt(
  text: CompText,
  end: number,
  select: readonly string[],
): Promise<Map<string, number>> {
  const { system, diagnostics } = readSbml(compText(text));
  if (system === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  const course = await timeCourse(system.flat({ select }), { end, steps: 4 });
  const last = course.values.length - course.columns.length;
  return new Map(course.columns.map((id, k) => [id, course.values[last + k] ?? Number.NaN]));
}
