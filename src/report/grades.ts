import { type GradeWord, gradeWords } from "../lang/index.ts";
import type { GradeShares } from "../simulate/run.ts";

/** Shares of the parameters by grade (0 to 1), strongest first; grades without parameters are left out. */
export function gradeShares(shares: GradeShares): { grade: GradeWord; share: number }[] {
  const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
  const grades = Object.keys(gradeWords) as GradeWord[];
  return grades
    .map((grade) => ({ grade, share: total > 0 ? (shares[grade] ?? 0) / total : 0 }))
    .filter(({ share }) => share > 0);
}

/** The shares in one line. */
export function gradesText(shares: GradeShares): string {
  const parts = gradeShares(shares).map(({ grade, share }) => `${Math.round(100 * share)} % ${grade}`);
  return parts.length === 0 ? "no parameters counted" : parts.join(", ");
}
