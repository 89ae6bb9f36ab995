import type { ExperimentOutcome } from "./experiment.ts";

/** What a claim says of a figure. Bounds are met on their inside: a figure at the bound does not meet it. */
export interface Expected {
  readonly figure: string;
  readonly above?: number;
  readonly below?: number;
}

/** A condition under which a claim is asked, with all that it takes to hold there. */
export interface Case {
  readonly about: string;
  readonly holds: readonly Expected[];
}

/** What came of asking. */
export type Computed = "agrees" | "conditional" | "fails";

/** One case, judged. */
export interface JudgedCase {
  readonly name: string;
  readonly about: string;
  readonly verdict: Computed;
  /** Whether it holds for the numbers as they stand. */
  readonly holds: boolean;
  /** Share of members in which all of it holds; absent without members. */
  readonly share?: number;
  /** What does not hold for the numbers as they stand. */
  readonly missed: readonly string[];
}

/** Members that have to come to the end before a case agrees or fails: fewer say too little of the others. */
export const fewestDeciding = 10;

/** Share of members that have to agree before a case agrees, and may agree at most where it fails. */
export const agreeing = 0.9;

/**
 * Judges the cases of an experiment. A case agrees where it holds for the numbers as they stand and in at least nine
 * tenths of the members; it fails where it does not hold and holds in at most a tenth; what lies between hangs on numbers
 * that are not known. With fewer than ten members, or where more than a tenth did not come to the end, every case is
 * conditional; without any drawn, the numbers as they stand decide. All cases agree: the claim agrees; all fail: it fails; else it holds under conditions.
 */
export function judge(
  cases: Readonly<Record<string, Case>>,
  {
    figures,
    members,
    failed,
  }: Pick<ExperimentOutcome, "figures" | "members"> & Partial<Pick<ExperimentOutcome, "failed">>,
): { readonly verdict: Computed; readonly cases: readonly JudgedCase[]; readonly share?: number } {
  const lost = failed?.count ?? 0;
  const tooFew = isTooFew(members.length, lost);
  const judged = Object.entries(cases).map(([name, each]): JudgedCase => {
    const one = judgeCase(name, each, figures, members);
    return tooFew ? { ...one, verdict: "conditional" } : one;
  });
  const verdicts = new Set(judged.map(({ verdict }) => verdict));
  const [only] = verdicts;
  const all = Object.values(cases).flatMap(({ holds }) => holds);
  const share = shareOf(members, (member) => all.every((one) => meets(one, member)));
  return {
    verdict: verdicts.size === 1 && only !== undefined ? only : "conditional",
    cases: judged,
    ...(share === undefined ? {} : { share }),
  };
}

/** Whether so many members, of which some were lost, are too few to decide; none at all, and none lost, were not asked. */
export function isTooFew(members: number, lost: number): boolean {
  if (members + lost === 0) return false;
  return members < fewestDeciding || members < agreeing * (members + lost);
}

function judgeCase(
  name: string,
  { about, holds: expected }: Case,
  figures: Readonly<Record<string, number>>,
  members: ExperimentOutcome["members"],
): JudgedCase {
  const missed = expected.filter((one) => !meets(one, figures)).map(({ figure }) => figure);
  const holds = missed.length === 0;
  const share = shareOf(members, (member) => expected.every((one) => meets(one, member)));
  return {
    name,
    about,
    holds,
    missed,
    verdict: verdictOf(holds, share),
    ...(share === undefined ? {} : { share }),
  };
}

function verdictOf(holds: boolean, share: number | undefined): Computed {
  if (share === undefined) return holds ? "agrees" : "fails";
  if (holds && share >= agreeing) return "agrees";
  return !holds && 1 - share >= agreeing ? "fails" : "conditional";
}

function shareOf<Item>(items: readonly Item[], is: (item: Item) => boolean): number | undefined {
  return items.length === 0 ? undefined : items.filter(is).length / items.length;
}

/** Whether a figure lies where it is expected. */
export function meets(
  { figure, above, below }: Expected,
  figures: Readonly<Record<string, number>>,
): boolean {
  const value = figures[figure];
  if (value === undefined) throw new RangeError(`no figure ${figure}`);
  return (above === undefined || value > above) && (below === undefined || value < below);
}
