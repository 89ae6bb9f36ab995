import type { Claim } from "./claim.ts";

/** Rows of readers' questions. */
export const claimsQ: readonly Claim[] = [];
