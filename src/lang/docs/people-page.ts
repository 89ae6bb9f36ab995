import type { Division, Variability } from "../definition/people.ts";
import type { References } from "../definition/reference.ts";
import type { System } from "../definition/system.ts";
import { linkReference, wordEvidence } from "./cite.ts";
import { markdownTable } from "./markdown-table.ts";

/** How much healthy adults differ in the numbers of a system, with grades and sources; empty where it says nothing. */
export function peoplePage({ id, people = {} }: System, references: References): string {
  const entries = Object.entries(people);
  if (entries.length === 0) return "";
  const rows = entries.map(([address, entry]) => [
    `\`${address}\``,
    ...wordDifference(entry),
    entry.evidence.grade,
    wordEvidence(entry.evidence, references, linkReference),
  ]);
  return [
    `# People in ${id}\n`,
    `How much healthy adults differ in the numbers of the system [${id}](../systems/${id}.md). The value that the system uses is the median; cv is the standard deviation over the mean of a log-normal. What a protocol says of its subject does not vary. A cv from single measurements holds their error and the days of a person too, so that it is an upper bound.\n`,
    markdownTable(["number", "cv", "goes along with", "grade", "source"], rows),
    "",
  ].join("\n");
}

function wordDifference(entry: Variability | Division): [string, string] {
  if ("share" in entry) {
    const factors = Object.entries(entry.otherwise ?? {}).map(
      ([address, factor]) => `\`${address}\` x ${factor}`,
    );
    const otherwise = factors.length === 0 ? "" : `where it is 0: ${factors.join(", ")}`;
    return [`1 in ${entry.share} of people`, otherwise];
  }
  const { cv, along = {}, knownFrom = [] } = entry;
  const others = Object.entries(along).map(([address, power]) =>
    power === 1 ? `\`${address}\`` : `\`${address}\`^${power}`,
  );
  const known = knownFrom.map((address) => `\`${address}\``).join(" or ");
  return [
    cv === undefined ? "none of its own" : `${cv}${known === "" ? "" : `, none where ${known} is given`}`,
    others.join(", "),
  ];
}
