import type { Diagnostic } from "../../messages/index.ts";
import type { PlaceOf } from "./text-places.ts";

/** Thrown at the first fault of a text, so that the parser stops there. */
export class XmlFault extends Error {
  readonly code: string;
  readonly at: number;
  readonly says: { readonly found?: string; readonly expected?: string };
  constructor(code: string, at: number, says: { readonly found?: string; readonly expected?: string }) {
    super(code);
    this.code = code;
    this.at = at;
    this.says = says;
  }

  diagnosticIn(placeOf: PlaceOf): Diagnostic {
    return { code: this.code, severity: "error", where: placeOf(this.at), ...this.says };
  }
}
