import type { BuiltSystem } from "../lang/index.ts";
import { wordDiagnostic } from "../messages/index.ts";
import type { MemberFailure } from "./member-runner.ts";

const msPerHour = 3_600_000;

/** Why a member has no curves, in words. */
export function wordFailure(
  { code, during, at, state, target }: MemberFailure,
  built: BuiltSystem | undefined,
): string {
  const path = target ?? built?.flat.states[state ?? -1]?.address ?? built?.system.id ?? "";
  const found = target ?? `${during}, at ${(at / msPerHour).toFixed(3)} h`;
  return wordDiagnostic({ code, severity: "error", where: { path }, found });
}
