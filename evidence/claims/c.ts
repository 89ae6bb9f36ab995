import type { Claim } from "./claim.ts";

/** Rows of the IGF-1 and mTOR dilemma. */
export const claimsC: readonly Claim[] = [];
