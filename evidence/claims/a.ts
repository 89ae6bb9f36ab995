import { a01 } from "./a01.ts";
import { a02 } from "./a02.ts";
import { a03 } from "./a03.ts";
import { a04 } from "./a04.ts";
import { a05 } from "./a05.ts";
import { a06 } from "./a06.ts";
import { a07 } from "./a07.ts";
import { a08 } from "./a08.ts";
import { a09 } from "./a09.ts";
import { a10 } from "./a10.ts";

/** Rows of the pathway primer. */
export const claimsA = [a01, a02, a03, a04, a05, a06, a07, a08, a09, a10];
