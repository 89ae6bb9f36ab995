import type { KernelPair } from "../../engine/kernel-pair.ts";
import type { Program } from "../program.ts";
import { loosePair } from "./loose-pair.ts";
import { ModuleCache } from "./module-cache.ts";
import { encodeProgram } from "./program-module.ts";
import { wasmKernelOf } from "./wasm-kernel.ts";

const modules = new ModuleCache(encodeProgram);

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
  return loosePair(await wasmKernelOf(program, module), await wasmKernelOf(program, module));
}
