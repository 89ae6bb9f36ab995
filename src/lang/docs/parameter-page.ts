import type { References } from "../definition/reference.ts";
import type { System } from "../definition/system.ts";
import type { ParameterEntry } from "../system/index-entry.ts";
import { linkReference, wordEvidence, wordSpread } from "./cite.ts";
import { markdownTable } from "./markdown-table.ts";
import { parametersOf } from "./system-parts.ts";

const grades = ["measured", "derived", "fitted", "transferred", "assumed"] as const;

/** How many parameters of a system stand at each grade, those of every choice counted. */
export function countGrades(system: System): Readonly<Record<string, number>> {
  const all = [...parametersOf(system).values()].flat();
  const standing = (grade: string) =>
    all.filter(({ parameter }) => parameter.evidence.grade === grade).length;
  return Object.fromEntries(grades.map((grade) => [grade, standing(grade)]));
}

/** Every number of a system with value, unit, grade, spread and its sources as links. */
export function parameterPage(system: System, references: References): string {
  const counts = Object.entries(countGrades(system)).map(([grade, count]) => `${count} ${grade}`);
  const sections = [...parametersOf(system)]
    .filter(([, entries]) => entries.length > 0)
    .map(([heading, entries]) => {
      const title = heading === "" ? "" : `## With ${heading}\n\n`;
      return `${title}${tableOf(entries, references)}\n`;
    });
  const about = `The numbers of the system [${system.id}](../systems/${system.id}.md): ${counts.join(", ")}.\n`;
  return [`# Parameters of ${system.id}\n`, about, ...sections].join("\n");
}

function tableOf(entries: readonly ParameterEntry[], references: References): string {
  const rows = entries.map(({ address, parameter: { value, unit, means, evidence, spread } }) => [
    `\`${address}\``,
    means,
    `${value}`,
    unit,
    evidence.grade,
    wordSpread(spread),
    wordEvidence(evidence, references, linkReference),
  ]);
  return markdownTable(["parameter", "meaning", "value", "unit", "grade", "spread", "source"], rows);
}
