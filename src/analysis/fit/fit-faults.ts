import type { Diagnostic } from "../../messages/diagnostic.ts";
import type { FitCode } from "../../messages/fit.ts";
import { EquatorError, wordDiagnostic } from "../../messages/index.ts";

/** Ends what is being done with one fault of a fit. */
export function refuseFit(code: FitCode, rest: Partial<Omit<Diagnostic, "code">>): never {
  const diagnostic: Diagnostic<FitCode> = { code, severity: "error", where: {}, ...rest };
  throw new EquatorError([diagnostic], wordDiagnostic(diagnostic));
}
