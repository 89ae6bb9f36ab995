import { gradeWords, Latest, type System, systemIndex, wordGrade } from "../lang/index.ts";
import type { GradeShares } from "./run.ts";

const lately = new Latest<System, GradeShares>(4);

/** Share of a system's parameters by grade of evidence, under the given choices of variants. */
export function gradeShares(system: System, variants: Readonly<Record<string, string>>): GradeShares {
  return lately.of(system, JSON.stringify(variants), () => counted(system, variants));
}

function counted(system: System, variants: Readonly<Record<string, string>>): GradeShares {
  const counts = new Map<string, number>();
  let total = 0;
  for (const entry of systemIndex(system, { variants }).values()) {
    if (entry.kind !== "parameter") continue;
    const grade = wordGrade(entry.parameter.evidence);
    counts.set(grade, (counts.get(grade) ?? 0) + 1);
    total++;
  }
  return Object.fromEntries(
    Object.keys(gradeWords).map((grade) => [grade, total === 0 ? 0 : (counts.get(grade) ?? 0) / total]),
  );
}
