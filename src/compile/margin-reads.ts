import type { Program } from "./program.ts";
import { indexOf, kindOf, operandKind } from "./tape/tape.ts";

/** The states that the margins of a program read; undefined where they may look back too. */
export function marginReads({ tapes, layout, delays }: Program): Int32Array<ArrayBuffer> | undefined {
  if (delays !== undefined) return undefined;
  const { code, outputs } = tapes.margins;
  const read = new Set<number>();
  const note = (operand: number) => {
    const state = indexOf(operand) - layout.start.argument;
    if (kindOf(operand) === operandKind.cell && state >= 0 && state < layout.length.argument) read.add(state);
  };
  for (let i = 0; i < code.length; i++) if (i % 4 !== 0) note(code[i] as number);
  for (let i = 0; i < outputs.length; i += 2) note(outputs[i] as number);
  return Int32Array.from(read).sort();
}
