import type { SbmlCode } from "../../../messages/sbml.ts";

/** Thrown inside the importer where a model cannot be taken over; the entry point turns it into a diagnostic. */
export class Refused extends Error {
  readonly code: SbmlCode;
  readonly at: number;
  readonly details: RefusalDetails;
  constructor(code: SbmlCode, at: number, details: RefusalDetails) {
    super(code);
    this.name = "Refused";
    this.code = code;
    this.at = at;
    this.details = details;
  }
}

/** What a refusal says beyond its code and place. */
export interface RefusalDetails {
  readonly path?: string;
  readonly expected?: string;
  readonly found?: string;
  readonly hint?: string;
}

/** Ends the reading of a model with a named reason; `at` is the place in the file. */
export function refuse(code: SbmlCode, at: number, details: RefusalDetails = {}): never {
  throw new Refused(code, at, details);
}
