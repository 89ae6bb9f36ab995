import type { Solution } from "../engine/index.ts";
import type { BuiltSystem } from "../lang/index.ts";
import { type Diagnostic, EquatorError, wordDiagnostic } from "../messages/index.ts";

/** The error that a run ends with when the solver did not reach the end: what, when, and in which state. */
export function runFailure(built: BuiltSystem, { failure }: Solution, during: string): EquatorError {
  const state = failure?.state === undefined ? undefined : built.flat.states[failure.state]?.address;
  const diagnostic: Diagnostic = {
    code: failure?.code ?? "not-finite",
    severity: "error",
    where: { path: state ?? built.system.id },
    found: `${during}, at ${((failure?.at ?? 0) / 3_600_000).toFixed(3)} h`,
  };
  return new EquatorError([diagnostic], wordDiagnostic(diagnostic));
}
