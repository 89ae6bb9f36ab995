import type { KernelPair } from "../../engine/kernel-pair.ts";
import type { Program } from "../program.ts";
import { loosePair } from "./loose-pair.ts";
import { ModuleCache } from "./module-cache.ts";
import { PairLane, type PairMachine } from "./pair-lane.ts";
import { PairLayout } from "./pair-layout.ts";
import { encodePair } from "./pair-module.ts";
import { encodeProgram } from "./program-module.ts";
import { wasmKernelOf } from "./wasm-kernel.ts";

/** With delayed values there are no pairs: the lanes take turns. */
const modules = new ModuleCache(encodePairModule);

/** The bytes of {@link pairModule}. */
export function encodePairModule(program: Program): Uint8Array<ArrayBuffer> {
  return program.delays === undefined ? encodePair(program) : encodeProgram(program);
}

/** Takes the bytes of a program's module for pairs from elsewhere. */
export function givePairModule(program: Program, bytes: Uint8Array<ArrayBuffer>): void {
  modules.give(program, bytes);
}

/**
 * Two kernels of a program that step together, with memory of their own.
 *
 * Rejects with `simd-missing` where the host has no 128-bit SIMD.
 */
export async function pairKernel(program: Program): Promise<KernelPair> {
  return pairKernelOf(program, await pairModule(program));
}

/** The module of {@link pairKernel}: it may be posted to workers, as the program may, so that it is compiled once. */
export function pairModule(program: Program): Promise<WebAssembly.Module> {
  return modules.of(program);
}

/** {@link pairKernel} from its module, of this program or of one with the same content. */
export async function pairKernelOf(program: Program, module: WebAssembly.Module): Promise<KernelPair> {
  if (program.delays !== undefined)
    return loosePair(await wasmKernelOf(program, module), await wasmKernelOf(program, module));
  const { exports } = await WebAssembly.instantiate(module);
  return new Pair(program, exports);
}

/** The lanes of one instance of a module. */
class Pair implements KernelPair, PairMachine {
  readonly lanes: KernelPair["lanes"];
  readonly norms: Float64Array;
  readonly buffer: ArrayBuffer;
  readonly at: PairLayout;
  isBent = false;
  readonly #exports: WebAssembly.Exports;
  readonly #step: KernelPair["step"];
  readonly #bend: () => void;
  readonly #first: PairLane;
  readonly #second: PairLane;
  /** Time and length of the last step of each lane. */
  #t0 = 0;
  #h0 = 1;
  #t1 = 0;
  #h1 = 1;

  constructor(program: Program, exports: WebAssembly.Exports) {
    this.#exports = exports;
    this.buffer = (exports["memory"] as WebAssembly.Memory).buffer;
    this.at = new PairLayout(program);
    this.norms = new Float64Array(this.buffer, this.at.norms, 2);
    this.#step = exports["step"] as KernelPair["step"];
    this.#bend = this.run("bend");
    this.#first = new PairLane(program, this, 0);
    this.#second = new PairLane(program, this, 1);
    this.lanes = [this.#first.kernel, this.#second.kernel];
    for (const { parameters } of this.lanes) parameters.set(program.defaults);
    for (const kernel of this.lanes) kernel.refresh();
  }

  run(name: string): () => void {
    return this.#exports[name] as () => void;
  }

  bend(): void {
    this.#bend();
    this.isBent = true;
  }

  stepOne(lane: number, t: number, h: number, relativeTolerance: number): number {
    if (lane === 0) this.step(t, h, this.#t1, this.#h1, relativeTolerance);
    else this.step(this.#t0, this.#h0, t, h, relativeTolerance);
    return this.norms[lane] as number;
  }

  step(t0: number, h0: number, t1: number, h1: number, relativeTolerance: number): void {
    this.#t0 = t0;
    this.#h0 = h0;
    this.#t1 = t1;
    this.#h1 = h1;
    this.isBent = false;
    this.#first.isUnstaged = false;
    this.#second.isUnstaged = false;
    this.#step(t0, h0, t1, h1, relativeTolerance);
  }
}
