export { emitC, fixedCells } from "./c/emit-c.ts";
export { compile } from "./compile.ts";
export { initialState, initialStates } from "./initial-state.ts";
export { interpreterKernel } from "./interpreter-kernel.ts";
export type { Counts, Indices, Program } from "./program.ts";
export {
  type AskedProgram,
  compiled,
  type FindProgram,
  offerPrograms,
  programNamed,
  type ReadyProgram,
  structureOf,
} from "./ready-programs.ts";
export { compileTangents } from "./tangent/compile-tangents.ts";
export { formulaSlopes } from "./tangent/formula-slopes.ts";
export { interpreterTangents } from "./tangent/tangent-kernel.ts";
export type { TangentProgram } from "./tangent/tangent-program.ts";
export { wasmTangents } from "./tangent/wasm-tangents.ts";
export { encodePairModule, pairKernel, pairKernelOf, pairModule } from "./wasm/pair-kernel.ts";
export { encodeProgram } from "./wasm/program-module.ts";
export { wasmKernel } from "./wasm/wasm-kernel.ts";
