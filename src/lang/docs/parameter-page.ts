import type { References } from "../definition/reference.ts";
import type { System } from "../definition/system.ts";
import type { ParameterEntry } from "../system/index-entry.ts";
import { linkReference, wordEvidence, wordSpread } from "./cite.ts";
import { markdownTable } from "./markdown-table.ts";
import { parametersOf } from "./system-parts.ts";
import { gradeWords, wordGrade } from "./word-grade.ts";

/** How many parameters of a system stand at each grade, those of every choice counted. */
export function countGrades(system: System): Readonly<Record<string, number>> {
  const all = [...parametersOf(system).values()].flat();
  const standing = (grade: string) =>
    all.filter(({ parameter }) => wordGrade(parameter.evidence) === grade).length;
  return Object.fromEntries(Object.keys(gradeWords).map((grade) => [grade, standing(grade)]));
}

/** Every number of a system with value, unit, grade, spread and its sources as links. */
export function parameterPage(system: System, references: References): string {
  const counts = Object.entries(countGrades(system))
    .filter(([grade, count]) => count > 0 || grade !== "in the fit")
    .map(([grade, count]) => `${count} ${grade}`);
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
    wordGrade(evidence),
    wordSpread(spread),
    wordEvidence(evidence, references, linkReference),
  ]);
  return markdownTable(["parameter", "meaning", "value", "unit", "grade", "spread", "source"], rows);
}
