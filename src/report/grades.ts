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

/** The shares in one line; of a line that is too short the smallest are left out. */
export function gradesText(shares: GradeShares, width = Number.POSITIVE_INFINITY): string {
  const all = gradeShares(shares);
  if (all.length === 0) return "no parameters counted";
  const words = (some: typeof all, space: string) =>
    some.map(({ grade, share }) => `${Math.round(100 * share)}${space}% ${grade}`).join(", ");
  const bySize = [...all].sort((a, b) => b.share - a.share);
  const fewer = bySize.map((_, left) => {
    const kept = new Set(bySize.slice(0, bySize.length - left));
    return `${words(
      all.filter((one) => kept.has(one)),
      "",
    )}${left === 0 ? "" : ", …"}`;
  });
  return [words(all, " "), ...fewer].find((text) => text.length <= width) ?? "";
}
