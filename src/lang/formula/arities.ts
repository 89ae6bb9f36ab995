import type { PrimitiveName } from "../formula-tree.ts";
import { rateLaws } from "./rate-laws.ts";

/** How many arguments a function takes, in numbers and in words. */
export interface Arity {
  readonly least: number;
  readonly most: number;
  readonly words: string;
}

const primitives: Readonly<Record<PrimitiveName, Arity>> = {
  exp: exactly("x"),
  log: exactly("x"),
  sqrt: exactly("x"),
  abs: exactly("x"),
  floor: exactly("x"),
  min: { least: 2, most: Number.POSITIVE_INFINITY, words: "two arguments or more" },
  max: { least: 2, most: Number.POSITIVE_INFINITY, words: "two arguments or more" },
  sin: exactly("x"),
  cos: exactly("x"),
  arctan: exactly("x"),
  if: exactly("condition", "a", "b"),
};

function exactly(...names: readonly string[]): Arity {
  return { least: names.length, most: names.length, words: `(${names.join(", ")})` };
}

/** The functions that formulas of modules and systems have. */
export const arities: Readonly<Record<string, Arity>> = {
  ...primitives,
  ...Object.fromEntries(
    Object.entries(rateLaws).map(([name, { takes, more }]) => [
      name,
      more
        ? { least: takes.length, most: Number.POSITIVE_INFINITY, words: `(${takes.join(", ")}, ...)` }
        : exactly(...takes),
    ]),
  ),
};

/** The functions that formulas of exposures have besides. */
export const exposureArities: Readonly<Record<string, Arity>> = { ...arities, given: exactly("quantity") };
