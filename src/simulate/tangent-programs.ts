import { compileTangents, type Program, wasmTangents } from "../compile/index.ts";
import type { TangentKernel } from "../engine/index.ts";
import type { FlatSystem } from "../lang/index.ts";

interface Compiled {
  readonly kernel: TangentKernel;
  readonly room: number;
}

const compiled = new WeakMap<Program, Compiled>();

/**
 * The tangent kernel that goes with a program, by these parameters at least; the last is kept, and its memory is shared by
 * all that ask for it.
 */
export async function tangentsOf(
  program: Program,
  flat: FlatSystem,
  parameters: ReadonlySet<number>,
  directions: number,
): Promise<TangentKernel> {
  const known = compiled.get(program);
  const serves =
    known !== undefined &&
    known.room >= directions &&
    [...parameters].every((parameter) => known.kernel.differentiated.has(parameter));
  if (serves) return known.kernel;
  const kernel = await wasmTangents(compileTangents(flat, parameters), directions);
  compiled.set(program, { kernel, room: directions });
  return kernel;
}
