import { wordDiagnostic } from "../../src/messages/index.ts";
import { type Protocol, type ReadOptions, readProtocol, realise } from "../../src/protocol/index.ts";

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The head that most test protocols share; their events follow on line 4. */
export const head = `equator: 1
subject: {sex: male, age: 34 y, height: 180 cm, mass: 80 kg}
start: 2026-03-02T06:00
`;

/** The protocol of a text that must be right. */
export function readValid(text: string, options?: ReadOptions): Protocol {
  const { protocol, diagnostics } = readProtocol(text, options);
  if (!protocol) throw new Error(diagnostics.map(wordDiagnostic).join("\n"));
  return protocol;
}

/** The written-out events of entries below the shared head. */
export function eventsOf(...entries: string[]) {
  return realise(readValid(`${head}events:\n${entries.map((entry) => `  - ${entry}\n`).join("")}`));
}
