import type { JudgedCase } from "../../src/analysis/index.ts";
import type { ClaimResult } from "./result.ts";

/** Under what a claim holds, where it holds not everywhere; nothing where all is one way. */
export function conditionsOf({ verdict, cases, members, failed }: ClaimResult): string[] {
  if (verdict !== "conditional") return [];
  const lost = failed.count > members / 9 ? [lostWords(failed.count, members)] : [];
  return [...cases.map(caseWords), ...lost];
}

function caseWords({ about, verdict, holds, share }: JudgedCase): string {
  const percent = share === undefined ? "" : ` (${Math.round(100 * share)} % of members)`;
  switch (verdict) {
    case "agrees":
      return `holds where ${about}${percent}`;
    case "fails":
      return `does not hold where ${about}${percent}`;
    case "conditional":
      return `${holds ? "holds" : "does not hold"} for the numbers as they stand where ${about}, and hangs on numbers that are not known${percent}`;
  }
}

function lostWords(count: number, members: number): string {
  return `${count} of ${count + members} members did not come to the end`;
}
