import { engineMessages } from "../messages/engine.ts";
import type { Diagnostic } from "../messages/index.ts";

/** What the process says to its caller when it ends. */
export const exitCodes = {
  ok: 0,
  internal: 1,
  usage: 2,
  invalid: 3,
  solver: 4,
  strict: 5,
  interrupted: 130,
} as const;

const usageCodes = [
  "bad-option",
  "unknown-trial",
  "unknown-template",
  "unknown-thing",
  "unknown-system",
  "file-exists",
  "path-unknown",
  "path-unreadable",
  "port-in-use",
  "port-denied",
];

/** The exit code of a failure that is told by diagnostics. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  const codes = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  if (codes.some((code) => usageCodes.includes(code))) return exitCodes.usage;
  if (codes.some((code) => code === "file-unwritable")) return exitCodes.internal;
  if (codes.length > 0 && codes.every((code) => Object.hasOwn(engineMessages, code))) return exitCodes.solver;
  return exitCodes.invalid;
}
