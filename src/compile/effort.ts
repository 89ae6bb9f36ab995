import type { Effort } from "../engine/kernel.ts";
import { op } from "./expression/operation.ts";
import type { Program } from "./program.ts";
import type { Tape } from "./tape/tape.ts";

/** What an operation takes, in additions; 1 where it is not named. */
const weights: Readonly<Record<number, number>> = {
  [op.divide]: 4,
  [op.reciprocal]: 4,
  [op.sqrt]: 4,
  [op.exp]: 20,
  [op.log]: 20,
  [op.sin]: 20,
  [op.cos]: 20,
  [op.pow]: 40,
};

/** The arithmetic of the parts of a step. */
export function effortOf({ tapes }: Program): Effort {
  return { rates: lengthOf(tapes.rates), start: lengthOf(tapes.start), solve: lengthOf(tapes.solve) };
}

function lengthOf(tape: Tape): number {
  let total = 0;
  for (let i = 0; i < tape.length; i++) total += weights[tape.code[4 * i] as number] ?? 1;
  return total;
}
