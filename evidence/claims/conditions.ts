import { agreeing, type JudgedCase } from "../../src/analysis/index.ts";
import type { ClaimResult } from "./result.ts";
import { readingWords, type Stability, unstableBy } from "./stability.ts";

/** Under what a claim holds, where it holds not everywhere; nothing where all is one way, however it is computed. */
export function conditionsOf(result: ClaimResult, stability?: Stability): string[] {
  const { verdict, cases, members, failed } = result;
  if (verdict !== "conditional") return stability === undefined ? [] : unstableBy(result, stability);
  const lost = members < agreeing * (members + failed.count) ? [lostWords(failed.count, members)] : [];
  const readings = stability?.readings.altering ?? [];
  return [...cases.map(caseWords), ...lost, ...readings.map((reading) => readingWords(reading, cases))];
}

function caseWords({ about, verdict, holds, share }: JudgedCase): string {
  const percent = share === undefined ? "" : ` (${Math.round(100 * share)} % of members)`;
  switch (verdict) {
    case "agrees":
      return `met${percent}: ${about}`;
    case "fails":
      return `not met${percent}: ${about}`;
    case "conditional":
      return `${holds ? "met" : "not met"} by the numbers as they stand, and hangs on numbers that are not known${percent}: ${about}`;
  }
}

function lostWords(count: number, members: number): string {
  return `${count} of ${count + members} members did not come to the end`;
}
