import type { Claim } from "./claim.ts";
import { q01 } from "./q01.ts";
import { q02 } from "./q02.ts";
import { q03 } from "./q03.ts";
import { q04 } from "./q04.ts";
import { q05 } from "./q05.ts";
import { q06 } from "./q06.ts";
import { q07 } from "./q07.ts";
import { q08 } from "./q08.ts";

/** Rows of readers' questions. */
export const claimsQ: readonly Claim[] = [
  ...[q01, q02, q03, q04, q05, q06, q07, q08],
  // Q09 and on
];
