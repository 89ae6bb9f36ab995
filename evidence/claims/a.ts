import { a01 } from "./a01.ts";

/** Rows of the pathway primer. */
export const claimsA = [a01];
