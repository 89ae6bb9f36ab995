import { type Diagnostic, EquatorError } from "../messages/diagnostic.ts";
import { wordDiagnostic } from "../messages/index.ts";
import type { Fault } from "./fault.ts";

/** A value, or why there is none. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly diagnostics: readonly Fault[] };

/** A result that is there. */
export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** No result, and why. */
export function fail(...diagnostics: readonly Fault[]): Result<never> {
  return { ok: false, diagnostics };
}

/** The value of a result; throws an {@link EquatorError} with all its diagnostics where there is none. */
export function demand<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw refusal(result.diagnostics);
}

/** An error that carries diagnostics and words them. */
export function refusal(diagnostics: readonly Diagnostic[]): EquatorError {
  return new EquatorError(diagnostics, diagnostics.map(wordDiagnostic).join("\n"));
}
