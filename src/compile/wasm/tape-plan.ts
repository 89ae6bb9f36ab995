import { arity } from "../expression/operation.ts";
import { indexOf, kindOf, operandKind, type Tape } from "../tape/tape.ts";

/** Values used at most this many results later stay in locals; later uses read memory. */
export const window = 16;
const deepestTree = 4;
const operationsPerFunction = 1500;

/** Where each result of a tape goes when code is written for it. */
export interface TapePlan {
  /** For each operand, the instruction whose result it is, or -1. */
  readonly sources: Int32Array;
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

/**
 * For operand n of instruction i, at 3 i + n: the instruction whose result it is; -1 where it is not a result, and where
 * there is no such operand.
 */
function sourcesOf({ length, code }: Tape): Int32Array {
  const sources = new Int32Array(3 * length).fill(-1);
  for (let i = 0; i < length; i++) {
    const operands = arity(code[4 * i] as number);
    for (let n = 0; n < operands; n++) {
      const of = code[4 * i + 1 + n] as number;
      if (kindOf(of) === operandKind.temporary) sources[3 * i + n] = indexOf(of);
    }
  }
  return sources;
}

/** `kept` marks instructions that are not to be written inside others. */
export function planTape(tape: Tape, kept: (i: number) => boolean): TapePlan {
  const sources = sourcesOf(tape);
  const { inlined, user } = chooseInlined(tape, sources, kept);
  const { sequence, chunk, chunks, root } = arrange(tape, inlined, user);
  const inLocal = new Uint8Array(tape.length);
  const inMemory = new Uint8Array(tape.length);
  const lastRead = new Int32Array(tape.length).fill(-1);
  for (let k = 0; k < sources.length; k++) {
    const from = sources[k] as number;
    if (from < 0 || inlined[from] === 1) continue;
    const reader = root[Math.floor(k / 3)] as number;
    if (isNear(sequence, chunk, from, reader)) inLocal[from] = 1;
    else {
      inMemory[from] = 1;
      lastRead[from] = Math.max(lastRead[from] as number, sequence[reader] as number);
    }
  }
  return { sources, inlined, sequence, chunk, chunks, inLocal, inMemory, root, lastRead };
}

/** Whether a result is still in its local when the tree of `reader` is computed. */
export function isNear(sequence: Int32Array, chunk: Int32Array, from: number, reader: number): boolean {
  const distance = (sequence[reader] as number) - (sequence[from] as number);
  return distance <= window && chunk[from] === chunk[reader];
}

function chooseInlined(
  tape: Tape,
  sources: Int32Array,
  kept: (i: number) => boolean,
): { inlined: Uint8Array; user: Int32Array } {
  const { length, outputs } = tape;
  const uses = new Int32Array(length);
  const user = new Int32Array(length).fill(-1);
  for (let k = 0; k < sources.length; k++) {
    const from = sources[k] as number;
    if (from < 0) continue;
    uses[from] = (uses[from] as number) + 1;
    user[from] = Math.floor(k / 3);
  }
  for (let k = 0; k < outputs.length; k += 2) {
    const of = outputs[k] as number;
    if (kindOf(of) === operandKind.temporary) uses[indexOf(of)] = 2;
  }
  const inlined = new Uint8Array(length);
  /** Of the tree of an instruction that is written inside its user; 0 for every other. */
  const depth = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    if (uses[i] !== 1) continue;
    let deepest = 0;
    for (let k = 3 * i; k < 3 * i + 3; k++) {
      const from = sources[k] as number;
      if (from >= 0 && (depth[from] as number) > deepest) deepest = depth[from] as number;
    }
    if (deepest >= deepestTree || kept(i)) continue;
    inlined[i] = 1;
    depth[i] = deepest + 1;
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
