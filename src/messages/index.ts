import { cliMessages } from "./cli.ts";
import { compileMessages } from "./compile.ts";
import type { Diagnostic, Place } from "./diagnostic.ts";
import { editMessages } from "./edit.ts";
import { engineMessages } from "./engine.ts";
import { ensembleMessages } from "./ensemble.ts";
import { fitMessages } from "./fit.ts";
import { langMessages } from "./lang.ts";
import { protocolMessages } from "./protocol.ts";
import { sbmlMessages } from "./sbml.ts";
import { serveMessages } from "./serve.ts";
import { trialMessages } from "./trial.ts";
import type { Wording } from "./wording.ts";
import { xmlMessages } from "./xml.ts";

export type { Diagnostic, Place } from "./diagnostic.ts";
export { EquatorError } from "./diagnostic.ts";
export { didYouMean, editDistance, nearMatches } from "./near-matches.ts";
export type { Wording } from "./wording.ts";

/** Every area's wordings. A new area adds its file and one line here. */
const messages: Readonly<Record<string, Wording>> = {
  ...langMessages,
  ...compileMessages,
  ...engineMessages,
  ...protocolMessages,
  ...editMessages,
  ...trialMessages,
  ...ensembleMessages,
  ...fitMessages,
  ...cliMessages,
  ...serveMessages,
  ...sbmlMessages,
  ...xmlMessages,
};

/** The codes that have a wording. */
export const diagnosticCodes: readonly string[] = Object.keys(messages);

/**
 * A diagnostic as text: place and code, then what is wrong, then the next step.
 *
 * @example wordDiagnostic(diagnostic)
 * // plan.yaml:12:7: unknown-name in mtorc1.processes.activation.rate
 * //   leucin is not declared in this module
 * //   did you mean leucine?
 */
export function wordDiagnostic(diagnostic: Diagnostic): string {
  const wording = messages[diagnostic.code];
  const sentence = wording ? wording(diagnostic) : plainSentence(diagnostic);
  const lines = [wordHeading(diagnostic), ...sentence.split("\n"), ...(diagnostic.hint?.split("\n") ?? [])];
  return lines.filter((line) => line !== "").join("\n  ");
}

function wordHeading(diagnostic: Diagnostic): string {
  const place = wordPlace(diagnostic.where);
  const path = diagnostic.where.path === undefined ? "" : ` in ${diagnostic.where.path}`;
  const warning = diagnostic.severity === "warning" ? "warning: " : "";
  return `${place}${warning}${diagnostic.code}${path}`;
}

function wordPlace(where: Place): string {
  const parts = [where.file, where.line, where.column].filter((part) => part !== undefined);
  return parts.length === 0 || (where.file === undefined && where.line === undefined)
    ? ""
    : `${parts.join(":")}: `;
}

function plainSentence(diagnostic: Diagnostic): string {
  const found = diagnostic.found === undefined ? [] : [`found ${diagnostic.found}`];
  const expected = diagnostic.expected === undefined ? [] : [`expected ${diagnostic.expected}`];
  return [...found, ...expected].join(", ");
}
