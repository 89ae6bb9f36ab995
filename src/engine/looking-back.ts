import type { Settle } from "./algebraic-values.ts";
import { DelayedMethod } from "./delayed-method.ts";
import type { Kernel, KernelDelays } from "./kernel.ts";
import type { Method } from "./method.ts";
import type { ChosenMethod } from "./method-choice.ts";
import { Past } from "./past.ts";
import { PastJumps } from "./past-jumps.ts";
import type { Failure, FailureCode } from "./solution.ts";

/** The span and precision of a run, as far as looking back depends on them. */
interface RunSpan {
  readonly start: number;
  readonly tick: number;
  readonly relativeTolerance: number;
}

/** All that a run with delayed values does beyond one without. */
export class LookingBack {
  readonly past: Past;
  readonly method: Method;
  readonly initialStep: ChosenMethod["initialStep"];
  /** The kernel whose readouts show the delayed values of their time. */
  readonly shown: Kernel;
  readonly #kernel: Kernel;
  readonly #delayed: KernelDelays;
  readonly #tick: number;
  readonly #jumps = new PastJumps();
  readonly #parameters: Float64Array;

  constructor(
    kernel: Kernel,
    delayed: KernelDelays,
    chosen: ChosenMethod,
    settle: Settle | undefined,
    span: RunSpan,
  ) {
    const { relativeTolerance } = span;
    const run = { start: span.start * span.tick, relativeTolerance };
    const past = new Past(kernel, delayed, chosen.method, settle, run);
    this.past = past;
    this.method = new DelayedMethod(chosen.method, kernel, past, relativeTolerance);
    this.initialStep = (t, longest) => {
      past.hold(t);
      return chosen.initialStep(t, longest);
    };
    this.shown = {
      ...kernel,
      outputs(t, y, out) {
        past.show(t, y);
        kernel.outputs(t, y, out);
      },
    };
    this.#kernel = kernel;
    this.#delayed = delayed;
    this.#tick = span.tick;
    this.#parameters = Float64Array.from(kernel.parameters);
  }

  /**
   * Notes that something may have jumped at this tick, and where delayed values jump for that. Returns the tick up to
   * which a run may go from there that is planned to go to `cut`.
   */
  cut(now: number, cut: number, rows: { snap(tick: number): number }): number {
    const order = this.#orderOfJump(now);
    if (order !== undefined) {
      const { values, needed } = this.past;
      for (const i of needed) {
        const jumps = values.now === values.start || this.#delayed.mayJump[i] === true;
        if (this.#delayed.isLagFixed[i] !== true || !jumps) continue;
        const lag = this.past.lagAt(i, values.now, this.#kernel.y);
        if (lag > 0) this.#jumps.add(rows.snap(now + lag / this.#tick), order);
      }
    }
    return this.#jumps.cut(cut);
  }

  /** The order of the derivative that jumps at this tick; undefined where none does. */
  #orderOfJump(now: number): number | undefined {
    const reached = this.#jumps.reach(now);
    const { parameters } = this.#kernel;
    const isSame = parameters.every((value, i) => Object.is(value, this.#parameters[i]));
    this.#parameters.set(parameters);
    if (!isSame || !this.past.values.isContinued) return 0;
    if (reached === undefined) return undefined;
    // What a delayed value is part of at once jumps as it does; a state that it drives is smoother by one.
    return this.#delayed.nested ? reached.order : reached.order + 1;
  }

  /** Why the run must end now: what `exceeded` says, or that its past has no room. */
  limitedBy(exceeded: () => FailureCode | undefined): () => FailureCode | undefined {
    const { values } = this.past;
    return () => (values.isFull ? "too-many-steps" : exceeded());
  }

  /** The failure of the run, once what lags have done is known. */
  failure(failure: Failure | undefined): Failure | undefined {
    const { fault, suspect } = this.past;
    if (fault !== undefined) return { code: "delay-negative", at: fault.t / this.#tick, delay: fault.delay };
    const isLost = failure?.code === "not-finite" || failure?.code === "step-too-small";
    return isLost && suspect !== undefined
      ? { code: "delay-negative", at: failure.at, delay: suspect }
      : failure;
  }
}
