import type { CliCode } from "../messages/cli.ts";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../messages/index.ts";

/** Ends a command with diagnostics: they are printed, and the exit code follows from them. */
export function refuse(diagnostics: readonly Diagnostic[]): never {
  throw new EquatorError(diagnostics, diagnostics.map(wordDiagnostic).join("\n"));
}

/** Ends a command with one fault of the command line itself. */
export function refuseWith(code: CliCode, rest: Partial<Omit<Diagnostic, "code">>): never {
  return refuse([{ code, severity: "error", where: {}, ...rest }]);
}
