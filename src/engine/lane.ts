import type { Task } from "./integrate-each.ts";
import type { Kernel } from "./kernel.ts";
import { checkProblem } from "./problem.ts";
import { Run } from "./run.ts";

/** One lane of a pair: it goes from task to task, and says which step it wants next. */
export class Lane {
  /** Time and length of the step that is wanted. */
  t = 0;
  h = 0;
  relativeTolerance = 1e-6;
  readonly #kernel: Kernel;
  readonly #next: () => Task | undefined;
  #task: Task | undefined;
  #run: Run | undefined;
  #isIdle = false;

  constructor(kernel: Kernel, next: () => Task | undefined) {
    this.#kernel = kernel;
    this.#next = next;
  }

  /** Goes on to the next step that is wanted, from task to task; false where none is left. */
  advance(): boolean {
    for (;;) {
      if (this.#run === undefined && !this.#begin()) return false;
      const run = this.#run as unknown as Run;
      if (!run.isStepOfKernel) while (run.propose()) run.conclude(run.take());
      if (run.propose()) {
        this.t = run.t;
        this.h = run.h;
        return true;
      }
      this.#end(run);
    }
  }

  /** Takes what the kernel's step returned, and goes on. */
  conclude(norm: number): boolean {
    const run = this.#run as Run;
    run.conclude(run.judge(norm));
    return this.advance();
  }

  /** Takes on the step that the other lane wants, and repeats it: as good as any, and not slow for not being numbers. */
  idleBeside(other: Lane): void {
    this.relativeTolerance = other.relativeTolerance;
    if (this.#isIdle) return;
    this.#isIdle = true;
    this.t = other.t;
    this.h = other.h;
    const from = other.#kernel;
    const to = this.#kernel;
    to.parameters.set(from.parameters);
    to.refresh();
    to.y.set(from.y);
    to.absoluteTolerance.set(from.absoluteTolerance);
    to.switches.set(from.switches);
  }

  #begin(): boolean {
    const task = this.#task ?? this.#next();
    if (task === undefined) return false;
    // In this order: what is added to a spread takes longer.
    const problem = { kernel: this.#kernel, method: "rodas5p" as const, ...task.problem };
    checkProblem(problem);
    this.#kernel.parameters.set(task.parameters);
    this.#task = task;
    this.#run = new Run(problem);
    this.relativeTolerance = this.#run.relativeTolerance;
    return true;
  }

  #end(run: Run): void {
    const task = this.#task as Task;
    const solution = run.finish();
    this.#restoreParameters(task.parameters);
    this.#run = undefined;
    this.#task = task.done(solution, this.#kernel);
  }

  /** Undoes what impulses have set. */
  #restoreParameters(given: ArrayLike<number>): void {
    const { parameters } = this.#kernel;
    let i = 0;
    while (i < given.length && Object.is(parameters[i], given[i])) i++;
    if (i === given.length) return;
    parameters.set(given);
    this.#kernel.refresh();
  }
}
