import { gradeWords, Latest, type System, systemParameters, wordGrade } from "../lang/index.ts";
import type { GradeShares } from "./run.ts";

const lately = new Latest<System, GradeShares>(4);

/** Share of a system's parameters by grade of evidence, under the given choices of variants. */
export function gradeShares(system: System, variants: Readonly<Record<string, string>>): GradeShares {
  return lately.of(system, JSON.stringify(variants), () => counted(system, variants));
}

function counted(system: System, variants: Readonly<Record<string, string>>): GradeShares {
  const parameters = [...systemParameters(system, { variants }).values()];
  const counts = new Map<string, number>();
  for (const { evidence } of parameters) {
    const grade = wordGrade(evidence);
    counts.set(grade, (counts.get(grade) ?? 0) + 1);
  }
  const total = parameters.length;
  return Object.fromEntries(
    Object.keys(gradeWords).map((grade) => [grade, total === 0 ? 0 : (counts.get(grade) ?? 0) / total]),
  );
}
