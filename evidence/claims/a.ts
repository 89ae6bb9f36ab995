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
import { a11 } from "./a11.ts";
import { a12 } from "./a12.ts";
import { a13 } from "./a13.ts";
import { a14 } from "./a14.ts";
import { a15 } from "./a15.ts";
import { a16 } from "./a16.ts";
import { a17 } from "./a17.ts";
import { a18 } from "./a18.ts";
import { a19 } from "./a19.ts";
import { a20 } from "./a20.ts";
import { a21 } from "./a21.ts";
import { a22 } from "./a22.ts";
import { a23 } from "./a23.ts";
import { a24 } from "./a24.ts";
import { a25 } from "./a25.ts";
import { a26 } from "./a26.ts";
import { a27 } from "./a27.ts";
import { a28 } from "./a28.ts";
import { a29 } from "./a29.ts";
import { a30 } from "./a30.ts";

/** Rows of the pathway primer. */
export const claimsA = [
  a01,
  a02,
  a03,
  a04,
  a05,
  a06,
  a07,
  a08,
  a09,
  a10,
  a11,
  a12,
  a13,
  a14,
  a15,
  a16,
  a17,
  a18,
  a19,
  a20,
  a21,
  a22,
  a23,
  a24,
  a25,
  a26,
  a27,
  a28,
  a29,
  a30,
];
