import { arity, op } from "../expression/operation.ts";
import { indexOf, kindOf, operand, operandKind, type Tape } from "./tape.ts";

/** A tape in which some powers stand right before another, to be computed with it. */
export interface PairedTape {
  readonly tape: Tape;
  /** Whether an instruction is the first of a pair; the second follows. */
  readonly firsts: Uint8Array;
}

/**
 * Moves powers on to the next one, two by two, where nothing in between reads their results. The same instructions, so
 * the same values. `wanted` says of an exponent's operand whether its powers are worth it.
 */
export function pairPowers(tape: Tape, wanted: (exponent: number) => boolean): PairedTape {
  const partner = findPairs(tape, wanted);
  if (partner === undefined) return { tape, firsts: new Uint8Array(tape.length) };
  const order: number[] = [];
  const firsts = new Uint8Array(tape.length);
  for (let i = 0; i < tape.length; i++) {
    const other = partner[i] as number;
    if (other > i) continue;
    if (other >= 0) {
      firsts[order.length] = 1;
      order.push(other);
    }
    order.push(i);
  }
  return { tape: reorder(tape, order), firsts };
}

/** For each instruction, the other of its pair, -1 where it has none; undefined where there are no pairs at all. */
function findPairs(tape: Tape, wanted: (exponent: number) => boolean): Int32Array | undefined {
  const partner = new Int32Array(tape.length).fill(-1);
  let waiting = -1;
  let any = false;
  for (let i = 0; i < tape.length; i++) {
    if (waiting >= 0 && reads(tape, i, waiting)) waiting = -1;
    if (tape.code[4 * i] !== op.pow || !wanted(tape.code[4 * i + 2] as number)) continue;
    if (waiting < 0) waiting = i;
    else {
      partner[i] = waiting;
      partner[waiting] = i;
      waiting = -1;
      any = true;
    }
  }
  return any ? partner : undefined;
}

function reads(tape: Tape, i: number, result: number): boolean {
  const operands = arity(tape.code[4 * i] as number);
  for (let n = 1; n <= operands; n++) {
    if (tape.code[4 * i + n] === operand(operandKind.temporary, result)) return true;
  }
  return false;
}

function reorder(tape: Tape, order: readonly number[]): Tape {
  const position = new Int32Array(tape.length);
  for (const [at, i] of order.entries()) position[i] = at;
  const moved = (of: number): number =>
    kindOf(of) === operandKind.temporary
      ? operand(operandKind.temporary, position[indexOf(of)] as number)
      : of;
  const code = new Int32Array(tape.code.length);
  for (const [at, i] of order.entries()) {
    code[4 * at] = tape.code[4 * i] as number;
    for (let n = 1; n < 4; n++) code[4 * at + n] = moved(tape.code[4 * i + n] as number);
  }
  const outputs = tape.outputs.map((value, k) => (k % 2 === 0 ? moved(value) : value));
  return { length: tape.length, code, outputs };
}
