import {
  type ClaimView,
  claimPage,
  claimsIndexPage,
  questionPage,
  totalsLine,
} from "../../src/report/index.ts";
import type { Claim } from "./claim.ts";
import { isComputed } from "./compute.ts";
import { exampleFiles } from "./examples.ts";
import { resultFrom, type StoredResult } from "./stored.ts";
import { claimView } from "./view.ts";

const about =
  "What the founding documents say, computed. A verdict is what the model shows under the stated condition, not what is true: the literature's verdict stands beside it. Documents A and C were written by sellers of the agents that they describe.";

/** Every claim with what is stored of it; those that are computed and not stored are left out. */
export function storedViews(
  claims: readonly Claim[],
  stored: Readonly<Record<string, StoredResult>>,
): ClaimView[] {
  return claims.flatMap((claim) => {
    if (!isComputed(claim)) return [claimView(claim)];
    const result = resultFrom(claim, stored[claim.id]);
    return result === undefined ? [] : [claimView(claim, result, stored[claim.id])];
  });
}

/** Pages of claims and questions, from what is stored. Path from the root of the repository -> text. */
export function claimPages(
  claims: readonly Claim[],
  stored: Readonly<Record<string, StoredResult>>,
): Map<string, string> {
  const views = storedViews(claims, stored);
  const pages = new Map(
    views.map((view) => [
      view.page,
      view.kind === "question" ? questionPage(view, filesOf(view, claims)) : claimPage(view),
    ]),
  );
  pages.set(
    "docs/generated/claims/index.md",
    claimsIndexPage(views, { title: "Claims and questions", about }),
  );
  return pages;
}

/** The lines of the README that say how many claims have which verdict. */
export function claimTotals(
  claims: readonly Claim[],
  stored: Readonly<Record<string, StoredResult>>,
): string {
  return `${totalsLine(storedViews(claims, stored))} ([page by page](docs/generated/claims/index.md)).`;
}

function filesOf({ id }: ClaimView, claims: readonly Claim[]): string[] {
  const claim = claims.find((one) => one.id === id);
  return claim === undefined ? [] : [...exampleFiles(claim).keys()];
}
