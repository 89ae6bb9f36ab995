import { c01 } from "./c01.ts";
import { c02 } from "./c02.ts";
import { c04 } from "./c04.ts";
import { c05 } from "./c05.ts";
import { c12 } from "./c12.ts";
import { c15 } from "./c15.ts";
import type { Claim } from "./claim.ts";

/** Rows of the IGF-1 and mTOR dilemma. */
export const claimsC: readonly Claim[] = [c01, c02, c04, c05, c12, c15];
