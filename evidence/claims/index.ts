import { claimsA } from "./a.ts";
import { claimsB } from "./b.ts";
import { claimsC } from "./c.ts";
import type { Claim } from "./claim.ts";
import { claimIds } from "./ids.ts";
import { claimsQ } from "./q.ts";

export type * from "./claim.ts";
export { type ClaimOutcome, type ClaimSettings, computeClaim, isComputed, usualMembers } from "./compute.ts";
export { conditionsOf } from "./conditions.ts";
export { costOf } from "./cost.ts";
export { armText, exampleFiles } from "./examples.ts";
export { type Hangs, type HangsOn, hangsOf, notLookedFor } from "./hangs.ts";
export { claimIds, conflictOfInterest } from "./ids.ts";
export { modelsOf } from "./model-hash.ts";
export { claimPages, claimTotals, storedViews } from "./pages.ts";
export { panelsOf } from "./plots.ts";
export { type BandedFigure, type ClaimResult, resultOf, type Verdict } from "./result.ts";
export { rounded } from "./rounded.ts";
export * from "./stability.ts";
export * from "./stored.ts";
export { claimView, pageOf, systemsOf } from "./view.ts";

/** Every claim of the founding documents, in their order. */
export const claims: readonly Claim[] = [...claimsA, ...claimsB, ...claimsC, ...claimsQ].sort(
  (a, b) => claimIds.indexOf(a.id) - claimIds.indexOf(b.id),
);
