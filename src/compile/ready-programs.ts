import type { FlatSystem } from "../lang/flat-system.ts";
import { compile } from "./compile.ts";
import type { Program } from "./program.ts";
import { givePairModule } from "./wasm/pair-kernel.ts";
import { giveModule } from "./wasm/wasm-kernel.ts";

/** A program that was compiled before, with the bytes of its modules: plain data. */
export interface ReadyProgram {
  readonly program: Program;
  readonly module: Uint8Array<ArrayBuffer>;
  readonly pair: Uint8Array<ArrayBuffer>;
}

/** Finds what was compiled before of a system with this {@link structureOf}, by the same version of the compiler. */
export type FindProgram = (asked: AskedProgram) => ReadyProgram | undefined;

/** A program by the name under which it was kept, where that is known, or by {@link structureOf} its equations. */
export type AskedProgram = { readonly name: string } | { readonly structure: string };

let find: FindProgram | undefined;

/** Names where programs may be that were compiled before. */
export function offerPrograms(by: FindProgram): void {
  find = by;
}

/** All that compiling reads of a flat system, as text: numbers of parameters are set afterwards. */
export function structureOf(flat: FlatSystem): string {
  return JSON.stringify({ ...flat, parameters: flat.parameters.map(({ address }) => address) });
}

/**
 * {@link compile}, or the same program from where it was compiled before. Its defaults stay those that it was compiled
 * with: its modules are laid out by them.
 */
export function compiled(flat: FlatSystem): Program {
  return taken(find?.({ structure: structureOf(flat) })) ?? compile(flat);
}

/** The program that is kept under a name, where it is. */
export function programNamed(name: string): Program | undefined {
  return taken(find?.({ name }));
}

function taken(ready: ReadyProgram | undefined): Program | undefined {
  if (ready === undefined) return undefined;
  const { program } = ready;
  giveModule(program, ready.module);
  givePairModule(program, ready.pair);
  return program;
}
