import { compileTangents, type Program, type TangentProgram, wasmTangents } from "../compile/index.ts";
import type { TangentKernel } from "../engine/index.ts";
import type { FlatSystem } from "../lang/index.ts";

interface Compiled {
  readonly program: TangentProgram;
  kernel: TangentKernel | undefined;
  room: number;
}

const compiled = new WeakMap<Program, Compiled>();

/** The tangent kernel that goes with a program, compiled once; its memory is shared by all that ask for it. */
export async function tangentsOf(
  program: Program,
  flat: FlatSystem,
  directions: number,
): Promise<TangentKernel> {
  const known = compiled.get(program) ?? { program: compileTangents(flat), kernel: undefined, room: 0 };
  compiled.set(program, known);
  if (known.kernel !== undefined && known.room >= directions) return known.kernel;
  const kernel = await wasmTangents(known.program, directions);
  known.kernel = kernel;
  known.room = directions;
  return kernel;
}
