import { refuse } from "../compile-faults.ts";
import type { Program } from "../program.ts";

/** () -> v128: valid only where the engine knows pairs of doubles. */
const simdProbe = Uint8Array.of(
  0,
  97,
  115,
  109,
  1,
  0,
  0,
  0,
  1,
  5,
  1,
  96,
  0,
  1,
  123,
  3,
  2,
  1,
  0,
  10,
  15,
  1,
  13,
  0,
  68,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  253,
  20,
  11,
);

/** Compiled modules of programs that have been asked for: many kernels may share one. */
export class ModuleCache {
  readonly #modules = new WeakMap<Program, Promise<WebAssembly.Module>>();
  readonly #bytes = new WeakMap<Program, Uint8Array<ArrayBuffer>>();
  readonly #encode: (program: Program) => Uint8Array<ArrayBuffer>;

  constructor(encode: (program: Program) => Uint8Array<ArrayBuffer>) {
    this.#encode = encode;
  }

  /** Takes the bytes that encoding a program would give. */
  give(program: Program, bytes: Uint8Array<ArrayBuffer>): void {
    this.#bytes.set(program, bytes);
  }

  /** The module of a program. Rejects with `simd-missing` where the host has no 128-bit SIMD. */
  async of(program: Program): Promise<WebAssembly.Module> {
    const known = this.#modules.get(program);
    if (known !== undefined) return known;
    if (!WebAssembly.validate(simdProbe))
      refuse("simd-missing", program.id, "WebAssembly without SIMD", "SIMD");
    const module = WebAssembly.compile(this.#bytes.get(program) ?? this.#encode(program));
    this.#modules.set(program, module);
    return module;
  }
}
