import type { Diagnostic, Place } from "../messages/diagnostic.ts";
import type { LangCode } from "../messages/lang.ts";

/** A diagnostic of the model language. */
export type Fault = Diagnostic<LangCode>;

/** What a fault says beyond its code and place. */
export interface FaultDetails {
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
  readonly hint?: string | undefined;
}

/** Makes an error of the model language. */
export function fault(code: LangCode, where: Place, details: FaultDetails = {}): Fault {
  return { code, severity: "error", where, ...present(details) };
}

/** Makes a warning of the model language. */
export function warning(code: LangCode, where: Place, details: FaultDetails = {}): Fault {
  return { code, severity: "warning", where, ...present(details) };
}

function present(details: FaultDetails): { expected?: string; found?: string; hint?: string } {
  const { expected, found, hint } = details;
  return {
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    ...(hint === undefined ? {} : { hint }),
  };
}
