import type { Claim } from "./claim.ts";

/** Rows of the mTOR article. */
export const claimsB: readonly Claim[] = [];
