/** How much of an XML file is read at most; each may be set higher. */
export interface XmlLimits {
  /** Size of the file in bytes (of a text: characters). */
  readonly bytes: number;
  /** Elements within elements. */
  readonly depth: number;
  readonly elements: number;
  readonly attributesOfOne: number;
  readonly attributes: number;
  /** Elements in those of a name: `listOfSpecies` may have so many. */
  readonly entriesOf: ReadonlyMap<string, number>;
}

/** Far above every published model: the largest of BioModels has 3.3 MB, 52,697 elements and a depth of 57. */
export const xmlLimits: XmlLimits = {
  bytes: 64e6,
  depth: 256,
  elements: 5e6,
  attributesOfOne: 200_000,
  attributes: 2e7,
  entriesOf: new Map(),
};
