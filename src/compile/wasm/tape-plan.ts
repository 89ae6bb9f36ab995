import { arity } from "../expression/operation.ts";
import { indexOf, kindOf, operandKind, type Tape } from "../tape/tape.ts";

/** Values used at most this many results later stay in locals; later uses read memory. */
export const window = 16;
const deepestTree = 4;
const operationsPerFunction = 1500;

/** Where each result of a tape goes when code is written for it. */
export interface TapePlan {
  /** Whether an instruction is written inside its only user. */
  readonly inlined: Uint8Array;
  /** Position of a result among those that are kept. */
  readonly sequence: Int32Array;
  /** Function of a result, from 0. */
  readonly chunk: Int32Array;
  readonly chunks: number;
  /** Whether some use finds a result in its local. */
  readonly inLocal: Uint8Array;
  /** Whether some use finds it in memory. */
  readonly inMemory: Uint8Array;
  /** For each instruction, the kept result whose tree it belongs to. */
  readonly root: Int32Array;
  /** Last position at which memory is read for a result. */
  readonly lastRead: Int32Array;
}

/** Number of operands of the instruction at `i`. */
export function operandCount(tape: Tape, i: number): number {
  return arity(tape.code[4 * i] as number);
}

/** The instruction whose result operand `n` of instruction `i` is; -1 where it is not a result. */
export function source(tape: Tape, i: number, n: number): number {
  const of = tape.code[4 * i + 1 + n] as number;
  return kindOf(of) === operandKind.temporary ? indexOf(of) : -1;
}

/** `kept` marks instructions that are not to be written inside others. */
export function planTape(tape: Tape, kept: (i: number) => boolean): TapePlan {
  const { inlined, user } = chooseInlined(tape, kept);
  const { sequence, chunk, chunks, root } = arrange(tape, inlined, user);
  const inLocal = new Uint8Array(tape.length);
  const inMemory = new Uint8Array(tape.length);
  const lastRead = new Int32Array(tape.length).fill(-1);
  for (let i = 0; i < tape.length; i++) {
    const reader = root[i] as number;
    for (let n = 0; n < operandCount(tape, i); n++) {
      const from = source(tape, i, n);
      if (from < 0 || inlined[from] === 1) continue;
      if (isNear(sequence, chunk, from, reader)) inLocal[from] = 1;
      else {
        inMemory[from] = 1;
        lastRead[from] = Math.max(lastRead[from] as number, sequence[reader] as number);
      }
    }
  }
  return { inlined, sequence, chunk, chunks, inLocal, inMemory, root, lastRead };
}

/** Whether a result is still in its local when the tree of `reader` is computed. */
export function isNear(sequence: Int32Array, chunk: Int32Array, from: number, reader: number): boolean {
  const distance = (sequence[reader] as number) - (sequence[from] as number);
  return distance <= window && chunk[from] === chunk[reader];
}

function chooseInlined(tape: Tape, kept: (i: number) => boolean): { inlined: Uint8Array; user: Int32Array } {
  const uses = new Int32Array(tape.length);
  const user = new Int32Array(tape.length).fill(-1);
  for (let i = 0; i < tape.length; i++) {
    for (let n = 0; n < operandCount(tape, i); n++) {
      const from = source(tape, i, n);
      if (from < 0) continue;
      uses[from] = (uses[from] as number) + 1;
      user[from] = i;
    }
  }
  for (let k = 0; k < tape.outputs.length; k += 2) {
    const of = tape.outputs[k] as number;
    if (kindOf(of) === operandKind.temporary) uses[indexOf(of)] = 2;
  }
  const inlined = new Uint8Array(tape.length);
  const depth = new Int32Array(tape.length);
  for (let i = 0; i < tape.length; i++) {
    let deepest = 0;
    for (let n = 0; n < operandCount(tape, i); n++) {
      const from = source(tape, i, n);
      if (from >= 0 && inlined[from] === 1) deepest = Math.max(deepest, depth[from] as number);
    }
    depth[i] = deepest + 1;
    if (uses[i] === 1 && deepest < deepestTree && (user[i] as number) >= 0 && !kept(i)) inlined[i] = 1;
  }
  return { inlined, user };
}

function arrange(tape: Tape, inlined: Uint8Array, user: Int32Array) {
  const root = new Int32Array(tape.length);
  for (let i = tape.length - 1; i >= 0; i--)
    root[i] = inlined[i] === 1 ? (root[user[i] as number] as number) : i;
  const size = new Int32Array(tape.length);
  for (let i = 0; i < tape.length; i++) size[root[i] as number] = (size[root[i] as number] as number) + 1;
  const sequence = new Int32Array(tape.length);
  const chunk = new Int32Array(tape.length);
  let next = 0;
  let operations = 0;
  let current = 0;
  for (let i = 0; i < tape.length; i++) {
    if (inlined[i] === 1) continue;
    if (operations >= operationsPerFunction) {
      current++;
      operations = 0;
    }
    sequence[i] = next++;
    chunk[i] = current;
    operations += size[i] as number;
  }
  return { sequence, chunk, chunks: current + 1, root };
}
