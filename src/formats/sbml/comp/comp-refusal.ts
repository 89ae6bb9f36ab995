import type { Diagnostic } from "../../../messages/index.ts";
import type { SbmlCode } from "../../../messages/sbml.ts";
import type { XmlElement } from "../../xml/element.ts";
import type { PlaceOf } from "../../xml/text-places.ts";

/** The place of a composition fault: an element, and the file it stands in where that is not the main one. */
export interface CompPlace {
  readonly element?: XmlElement;
  readonly file?: string;
}

/** What is said beyond code and place. */
export interface CompDetails {
  readonly found?: string;
  readonly expected?: string;
  readonly path?: string;
}

/** Thrown where a composed model cannot be flattened; `flattenComp` turns it into diagnostics. */
export class CompRefusal extends Error {
  readonly diagnosticsIn: (placeOf: PlaceOf | undefined) => readonly Diagnostic[];
  constructor(diagnosticsIn: (placeOf: PlaceOf | undefined) => readonly Diagnostic[]) {
    super("the model cannot be flattened");
    this.name = "CompRefusal";
    this.diagnosticsIn = diagnosticsIn;
  }
}

/** Ends the flattening with a named reason. */
export function refuseComp(code: SbmlCode, place: CompPlace, details: CompDetails = {}): never {
  const { path, ...said } = details;
  throw new CompRefusal((placeOf) => [
    {
      code,
      severity: "error",
      where: { ...position(place, placeOf), ...(path === undefined || path === "" ? {} : { path }) },
      ...said,
    },
  ]);
}

function position({ element, file }: CompPlace, placeOf: PlaceOf | undefined) {
  if (file !== undefined) return { file };
  return element === undefined ? {} : (placeOf?.(element.at) ?? {});
}
