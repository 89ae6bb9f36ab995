import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calendarOf } from "../../../app/src/timeline/calendar.ts";
import { occurrencesOf } from "../../../app/src/timeline/occurrences.ts";
import { compounds } from "../../../src/index.ts";
import { openProtocol, protocolLength, realise } from "../../../src/protocol/index.ts";
import { projectRoot } from "../../support/project-root.ts";

/** The text of an example. */
export function exampleText(name: string): string {
  return readFileSync(join(projectRoot, "examples", name), "utf8");
}

/** A protocol as the timeline has it. */
export function timelineOf(text: string) {
  const { source } = openProtocol(text, { knownCompounds: compounds });
  const protocol = source?.read([]).protocol;
  if (source === undefined || protocol === undefined) throw new Error("no protocol");
  const calendar = calendarOf(protocol);
  const length = protocolLength(protocol);
  return { source, protocol, calendar, length, all: occurrencesOf(realise(protocol)) };
}
