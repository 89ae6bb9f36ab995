import type { References } from "../definition/reference.ts";
import type { System } from "../definition/system.ts";
import { linkReference, wordEvidence } from "./cite.ts";
import { markdownTable } from "./markdown-table.ts";
import { wordGrade } from "./word-grade.ts";
import { wordPeople } from "./word-people.ts";

/** How much healthy adults differ in the numbers of a system, with grades and sources; empty where it says nothing. */
export function peoplePage({ id, people = {} }: System, references: References): string {
  const entries = Object.entries(people);
  if (entries.length === 0) return "";
  const rows = entries.map(([address, entry]) => [
    `\`${address}\``,
    wordPeople(entry, (other) => `\`${other}\``),
    wordGrade(entry.evidence),
    wordEvidence(entry.evidence, references, linkReference),
  ]);
  return [
    `# People in ${id}\n`,
    `How much healthy adults differ in the numbers of the system [${id}](../systems/${id}.md). The value that the system uses is the median; cv is the standard deviation over the mean of a log-normal. What a protocol says of its subject does not vary. A cv from single measurements holds their error and the days of a person too, so that it is an upper bound.\n`,
    markdownTable(["number", "how people differ", "grade", "source"], rows),
    "",
  ].join("\n");
}
