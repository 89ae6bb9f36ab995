import { checkProblem, type Problem } from "./problem.ts";
import { Run } from "./run.ts";
import type { Failure, Solution } from "./solution.ts";

/**
 * Solves an initial value problem with impulses, conditions and events, by Rodas5P or backward
 * differentiation with step control.
 *
 * The run is cut at every instant with impulses and at every break of the kernel; none can be stepped over.
 * At each cut: impulses apply in order, then switches are set as they stand just after, then algebraic states
 * follow (as they do after each event and each change of a condition), then events are executed
 * that trigger or are due. The same happens at `end`, so that the value there does not depend on where the run ends.
 * At `start` conditions are looked at twice: as they hold at exactly that point, where events trigger that count as
 * false before it, and as they stand just after.
 *
 * Within a segment, a condition on the state that changes is located on the dense output and the step repeated to
 * land on it. Same problem, same bits: nothing is kept between calls.
 *
 * @throws RangeError where the problem contradicts itself. Failures of the run itself are in the solution.
 */
export function integrate(problem: Problem): Solution {
  checkProblem(problem);
  const { kernel } = problem;
  const parameters = Float64Array.from(kernel.parameters);
  try {
    const solution = solve(problem);
    if (problem.method !== undefined && problem.method !== "auto") return solution;
    if (solution.method === "rodas5p" || !isNumerical(solution.failure)) return solution;
    // What was chosen for its cost must not cost the result.
    kernel.parameters.set(parameters);
    return solve({ ...problem, method: "rodas5p" });
  } finally {
    kernel.parameters.set(parameters);
    kernel.refresh();
  }
}

function isNumerical(failure: Failure | undefined): boolean {
  return failure?.code === "step-too-small" || failure?.code === "not-finite";
}

function solve(problem: Problem): Solution {
  const run = new Run(problem);
  while (run.propose()) run.conclude(run.take());
  return run.finish();
}
