import { b01 } from "./b01.ts";
import { b02 } from "./b02.ts";
import { b03 } from "./b03.ts";
import { b06 } from "./b06.ts";
import { b07 } from "./b07.ts";
import { b08 } from "./b08.ts";
import type { Claim } from "./claim.ts";

/** Rows of the mTOR article. */
export const claimsB: readonly Claim[] = [b01, b02, b03, b06, b07, b08];
