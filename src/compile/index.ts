export { emitC, fixedCells } from "./c/emit-c.ts";
export { compile } from "./compile.ts";
export { initialState, initialStates } from "./initial-state.ts";
export { interpreterKernel } from "./interpreter-kernel.ts";
export type { Counts, Indices, Program } from "./program.ts";
export { pairKernel, pairKernelOf, pairModule } from "./wasm/pair-kernel.ts";
export { encodeProgram } from "./wasm/program-module.ts";
export { wasmKernel } from "./wasm/wasm-kernel.ts";
