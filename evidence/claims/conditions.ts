import { agreeing, fewestDeciding, isTooFew, type JudgedCase } from "../../src/analysis/index.ts";
import type { ClaimResult } from "./result.ts";
import { readingWords, type Stability, unstableBy } from "./stability.ts";

/** Under what a claim holds, where it holds not everywhere; nothing where all is one way, however it is computed. */
export function conditionsOf(result: ClaimResult, stability?: Stability): string[] {
  const { verdict, cases, members, failed } = result;
  if (verdict !== "conditional") return stability === undefined ? [] : unstableBy(result, stability);
  const lost = members < agreeing * (members + failed.count) ? [lostWords(failed.count, members)] : [];
  const readings = stability?.readings.altering ?? [];
  const few = isFew(result) ? [fewWords(members)] : [];
  return [
    ...cases.map((one) => caseWords(one, result)),
    ...few,
    ...lost,
    ...readings.map((reading) => readingWords(reading, cases)),
  ];
}

/** Of a claim that is a chain, where its first steps alone hold; nothing where all of them do, or none. */
export function chainWords(chain: readonly string[], cases: readonly JudgedCase[]): string[] {
  const steps = chain.flatMap((name) => cases.find((one) => one.name === name) ?? []);
  const broken = steps.findIndex(({ holds }) => !holds);
  const first = steps[broken];
  if (first === undefined || broken === 0) return [];
  const held = broken === 1 ? "first step alone holds" : `first ${broken} steps alone hold`;
  return [
    `the claim is a chain of ${steps.length} steps: the ${held} for the numbers as they stand, which makes it conditional and does not show it; it breaks at "${first.about}"`,
  ];
}

/** Why members that all say the same decide nothing. */
function fewWords(members: number): string {
  return `${members} members came to the end: fewer than ${fewestDeciding} do not decide`;
}

function isFew({ members, failed }: Pick<ClaimResult, "members" | "failed">): boolean {
  return members + failed.count > 0 && members < fewestDeciding;
}

function caseWords({ about, verdict, holds, share }: JudgedCase, result: ClaimResult): string {
  const percent = share === undefined ? "" : ` (${Math.round(100 * share)} % of members)`;
  if (verdict === "conditional" && isTooFew(result.members, result.failed.count)) {
    const met = holds ? "met" : "not met";
    return `${met} by the numbers as they stand, with too few members to decide${percent}: ${about}`;
  }
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
