import { claimsA } from "./a.ts";
import { claimsB } from "./b.ts";
import { claimsC } from "./c.ts";
import type { Claim } from "./claim.ts";
import { claimsQ } from "./q.ts";

export type * from "./claim.ts";
export { type ClaimOutcome, type ClaimSettings, computeClaim, isComputed } from "./compute.ts";

/** Every claim of the founding documents, in their order. */
export const claims: readonly Claim[] = [...claimsA, ...claimsB, ...claimsC, ...claimsQ];
