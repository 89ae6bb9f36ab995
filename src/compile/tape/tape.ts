/**
 * A list of instructions without jumps. Instruction i writes temporary i.
 *
 * `code` holds four numbers per instruction: operation and three operands. `outputs` holds pairs: an operand and the
 * cell that receives it when all instructions are done, or as soon as it is known.
 */
export interface Tape {
  readonly length: number;
  readonly code: Int32Array;
  readonly outputs: Int32Array;
}

/** Where an operand is found. */
export const operandKind = { temporary: 0, cell: 1, constant: 2 } as const;

export function operand(kind: number, index: number): number {
  return 4 * index + kind;
}

export function kindOf(of: number): number {
  return of & 3;
}

export function indexOf(of: number): number {
  return of >> 2;
}

/** A node and the cell that receives its value; -1 where it is only to be computed at this point. */
export interface Output {
  readonly node: number;
  readonly cell: number;
}
