import { b01 } from "./b01.ts";
import { b02 } from "./b02.ts";
import { b03 } from "./b03.ts";
import { b04 } from "./b04.ts";
import { b05 } from "./b05.ts";
import { b06 } from "./b06.ts";
import { b07 } from "./b07.ts";
import { b08 } from "./b08.ts";
import { b09 } from "./b09.ts";
import { b10 } from "./b10.ts";
import { b11 } from "./b11.ts";
import { b12 } from "./b12.ts";
import { b13 } from "./b13.ts";
import { b14 } from "./b14.ts";
import { b15 } from "./b15.ts";
import { b16 } from "./b16.ts";
import { b17 } from "./b17.ts";
import { b18 } from "./b18.ts";
import { b19 } from "./b19.ts";
import { b20 } from "./b20.ts";
import { b21 } from "./b21.ts";
import { b22 } from "./b22.ts";
import { b23 } from "./b23.ts";
import type { Claim } from "./claim.ts";

/** Rows of the mTOR article. */
export const claimsB: readonly Claim[] = [
  ...[b01, b02, b03, b04, b05, b06, b07, b08, b09, b10, b11],
  ...[b12, b13, b14, b15, b16, b17, b18, b19, b20, b21, b22, b23],
];
