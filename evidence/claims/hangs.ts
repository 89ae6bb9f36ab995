import { armsRead, type FigureSlopes, figureSlopes } from "../../src/analysis/index.ts";
import type { WorkerHost } from "../../src/ensemble/index.ts";
import { readProtocol } from "../../src/index.ts";
import { protocolLength } from "../../src/protocol/index.ts";
import type { ClaimArm, ComputedClaim } from "./claim.ts";
import { experimentOf } from "./compute.ts";
import { rounded } from "./rounded.ts";

/** A number that the figure which decides hangs on. */
export interface HangsOn {
  readonly address: string;
  readonly system: string;
  readonly grade: string;
  /** Change of the figure for one standard deviation of the number. */
  readonly change: number;
  /** Share of the variance of the figure. */
  readonly share: number;
}

/** What the figure that decides hangs on, or why that is not known. */
export type Hangs =
  | {
      readonly figure: string;
      /** How many numbers are not known exactly. */
      readonly numbers: number;
      /** Share of the variance from numbers that are assumed or transferred. */
      readonly unsourced: number;
      readonly first: readonly HangsOn[];
    }
  | { readonly figure: string; readonly why: string };

/** How many numbers are kept. */
const kept = 8;
/** Days of all arms that a figure may read for its numbers to be moved: each run of hundreds takes that long. */
const mostDays = 12;
const msPerDay = 86_400_000;

/** Why the numbers behind a claim are not looked for; undefined where they are. */
export function notLookedFor(claim: ComputedClaim): string | undefined {
  const read = armsOf(claim);
  if (read.length === 0) return "the figure is read off no run";
  const days = read.reduce((sum, { protocol }) => sum + daysOf(protocol), 0);
  return days > mostDays
    ? `the runs that the figure is read off take ${Math.round(days)} days in all, more than ${mostDays}`
    : undefined;
}

/** The numbers that the figure which decides hangs on. */
export async function hangsOf(
  claim: ComputedClaim,
  { host }: { readonly host?: WorkerHost | undefined } = {},
): Promise<Hangs> {
  const figure = claim.decides;
  const why = notLookedFor(claim);
  if (why !== undefined) return { figure, why };
  const found = await figureSlopes(experimentOf(claim), figure, { host });
  if (found === undefined) return { figure, why: "numbers of a fit, or runs that fail" };
  return { figure, ...toKept(found) };
}

function toKept({ slopes, numbers, unsourced }: FigureSlopes) {
  const first = slopes.slice(0, kept).map((one): HangsOn => {
    const { address, system, grade, change, share } = one;
    return { address, system, grade, change: rounded(change), share: rounded(share) };
  });
  return { numbers, unsourced: rounded(unsourced), first };
}

function armsOf({ arms, figures, decides }: ComputedClaim): ClaimArm[] {
  const figure = figures[decides];
  return figure === undefined ? [] : armsRead(figure).flatMap((name) => arms[name] ?? []);
}

function daysOf(text: string): number {
  const { protocol } = readProtocol(text);
  return protocol === undefined ? Number.POSITIVE_INFINITY : protocolLength(protocol) / msPerDay;
}
