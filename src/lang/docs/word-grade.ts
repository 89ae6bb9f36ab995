import type { Evidence, Grade } from "../definition/evidence.ts";

/** Grades in the words of a reader: what evidence calls `fitted` was set by hand, unless a fit in use set it. */
export type GradeWord = Exclude<Grade, "fitted"> | "in the fit" | "set by hand";

/** All grades in words, from the strongest evidence to none, with what each says. */
export const gradeWords: Readonly<Record<GradeWord, string>> = {
  measured: "read off a publication",
  derived: "computed from published numbers",
  "in the fit": "estimated by the fit in use",
  "set by hand": "adjusted by hand, or by a search, until the model met data; not by a fit",
  transferred: "measured in another species, cell or setting",
  assumed: "no source",
};

/** The grade of evidence in words, the same wherever it is shown. */
export function wordGrade(evidence: Evidence): GradeWord {
  if (evidence.grade !== "fitted") return evidence.grade;
  return evidence.fit === undefined ? "set by hand" : "in the fit";
}
