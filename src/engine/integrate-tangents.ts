import { checkProblem } from "./problem.ts";
import { Run } from "./run.ts";
import { TangentFollower } from "./tangent-follower.ts";
import { lanes } from "./tangent-kernel.ts";
import type { TangentFault, TangentProblem, TangentSolution } from "./tangent-problem.ts";
import { blockCells } from "./tangent-seeds.ts";

/**
 * Solves a problem by Rodas5P and differentiates the solution along each direction: forward sensitivities, by the
 * derivative of each step with the factors of that step, and of each jump (docs/decisions/0009). Its steps are shortened
 * where tangents need it.
 *
 * @throws RangeError where the problem contradicts itself, or where the directions are too many for the tangent kernel.
 */
export function integrateTangents(problem: TangentProblem): TangentSolution {
  const { kernel, tangents, directions } = problem;
  const plain = { ...problem, method: "rodas5p" } as const;
  checkProblem(plain);
  const room = lanes * Math.floor(tangents.blocks.length / blockCells(tangents.size));
  if (tangents.size > 0 && directions.length > room)
    throw new RangeError(`directions: ${directions.length}, the tangent kernel has room for ${room}`);
  const parameters = Float64Array.from(kernel.parameters);
  try {
    const follower = new TangentFollower(problem);
    const run = new Run(plain, follower);
    while (run.propose()) run.conclude(run.take());
    const solution = run.finish();
    const { outputs, final } = follower;
    const fault = follower.fault ?? (solution.success ? notFinite(final, problem.end) : undefined);
    return { solution, ...(fault === undefined ? {} : { fault }), outputs, final };
  } finally {
    kernel.parameters.set(parameters);
    kernel.refresh();
  }
}

function notFinite(final: readonly Float64Array[], at: number): TangentFault | undefined {
  const direction = final.findIndex((tangent) => !tangent.every(Number.isFinite));
  return direction < 0 ? undefined : { code: "tangent-not-finite", at, direction };
}
