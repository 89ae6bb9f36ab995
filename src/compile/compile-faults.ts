import { type Diagnostic, EquatorError } from "../messages/diagnostic.ts";

/** What the compiler refuses. */
export type CompileFault =
  | "expression-too-deep"
  | "expression-unknown-name"
  | "expression-unknown-function"
  | "initial-value-not-fixed"
  | "event-unknown-state"
  | "simd-missing"
  | "tangents-not-offered";

/** Throws one fault of the compiler; `path` is the dotted address of the formula. */
export function refuse(code: CompileFault, path: string, found: string, expected: string): never {
  const fault: Diagnostic<CompileFault> = { code, severity: "error", where: { path }, found, expected };
  throw new EquatorError([fault], `${code} in ${path}: found ${found}, expected ${expected}`);
}
