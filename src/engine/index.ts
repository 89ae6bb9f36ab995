/**
 * Equator's solver of stiff initial value problems: dose-exact, event-exact, the same bits everywhere.
 *
 * Give {@link integrate} a {@link Kernel} (compiled, or made by {@link kernelFromFunctions}), a span in ticks,
 * impulses and a grid; it returns a {@link Solution}.
 */
export { arctan, cos, exp, log, pow, sin } from "./elementary.ts";
export type { FunctionContext, FunctionEvent, FunctionSystem } from "./function-kernel.ts";
export { kernelFromFunctions } from "./function-kernel.ts";
export { integrate } from "./integrate.ts";
export { integrateEach, type Task } from "./integrate-each.ts";
export { integrateTangents } from "./integrate-tangents.ts";
export type { Kernel } from "./kernel.ts";
export type { KernelPair } from "./kernel-pair.ts";
export type { MethodName } from "./method.ts";
export type { Impulse, ImpulseAction, Problem } from "./problem.ts";
export type { RosenbrockSystem } from "./rodas-step.ts";
export { createRodasStep } from "./rodas-step.ts";
export type { RosenbrockTableau } from "./rodas5p.ts";
export { rodas5p } from "./rodas5p.ts";
export type { Failure, FailureCode, Firing, Solution, Statistics } from "./solution.ts";
export type { TangentKernel } from "./tangent-kernel.ts";
export type { Direction, TangentFault, TangentProblem, TangentSolution } from "./tangent-problem.ts";
