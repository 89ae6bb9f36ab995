import { evaluate } from "../expression/evaluate.ts";
import { indexOf, kindOf, operandKind, type Tape } from "./tape.ts";

/** A tape with its operands turned into indices of one array. */
export interface BoundTape {
  readonly code: Int32Array;
  readonly outputs: Int32Array;
  readonly firstTemporary: number;
}

/** Lays constants out after `cells` cells and temporaries after those. */
export function bindTape(tape: Tape, cells: number, constants: number): BoundTape {
  const at = (of: number): number => {
    const kind = kindOf(of);
    if (kind === operandKind.cell) return indexOf(of);
    return kind === operandKind.constant ? cells + indexOf(of) : cells + constants + indexOf(of);
  };
  const code = tape.code.map((value, i) => (i % 4 === 0 ? value : at(value)));
  const outputs = tape.outputs.map((value, i) => (i % 2 === 0 ? at(value) : value));
  return { code, outputs, firstTemporary: cells + constants };
}

/** Runs a tape on the memory it was bound to. */
export function runTape(tape: BoundTape, memory: Float64Array): void {
  const { code, outputs } = tape;
  let temporary = tape.firstTemporary;
  for (let i = 0; i < code.length; i += 4) {
    memory[temporary] = evaluate(
      code[i] as number,
      memory[code[i + 1] as number] as number,
      memory[code[i + 2] as number] as number,
      memory[code[i + 3] as number] as number,
    );
    temporary++;
  }
  for (let i = 0; i < outputs.length; i += 2) {
    memory[outputs[i + 1] as number] = memory[outputs[i] as number] as number;
  }
}
