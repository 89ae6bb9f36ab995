import { type Diagnostic, wordDiagnostic } from "../messages/index.ts";
import type { Terminal } from "./terminal.ts";

/** Prints warnings, each kind once: what is repeated is counted. */
export function warn(warnings: readonly Diagnostic[], terminal: Terminal): void {
  const alike = new Map<string, Diagnostic[]>();
  for (const warning of warnings) {
    const key = JSON.stringify([
      warning.code,
      warning.about,
      warning.found,
      warning.expected,
      warning.where.file,
    ]);
    alike.set(key, [...(alike.get(key) ?? []), warning]);
  }
  for (const [first, ...others] of alike.values()) {
    if (first === undefined) continue;
    const times = others.length > 0 ? ` (and ${others.length} more times)` : "";
    terminal.err(terminal.errStyler.warn(wordDiagnostic(first) + times));
  }
}
