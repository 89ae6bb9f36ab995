/** The names of the methods. */
export type MethodName = "rodas5p" | "bdf";

/**
 * How a run makes its steps: the length it proposes, the step, and what it makes of the outcome.
 *
 * `take` tries a step from the kernel's state and returns an error norm, which may be 1 at most; `read` then reads within
 * that step; `accept` or `reject` chooses the next length; `advance` moves on to the end of the step. A step that
 * is neither accepted nor rejected (it lands on a crossing) leaves the proposed length alone.
 */
export interface Method {
  readonly name: MethodName;
  /** Proposed length of the next step. */
  readonly proposed: number;
  /** Forgets the past: after a discontinuity. */
  restart(length: number): void;
  /** The next step within what remains: it lands exactly on the end and leaves no tiny rest. */
  within(remaining: number): number;
  take(t: number, h: number): number;
  /**
   * What `take` would return, for a caller that has made the kernel's step itself, which returned `norm`. Undefined where
   * `take` is more than one step of the kernel.
   */
  readonly judge?: ((t: number, h: number, norm: number) => number) | undefined;
  accept(length: number, norm: number): void;
  reject(length: number, norm: number): void;
  advance(): void;
  /** Says that another step was tried. */
  renew(): void;
  /** Makes the kernel's `bends` those of the last step; absent where the method has none. */
  bend?(): void;
  /** Writes the states at the fraction `theta` of the step: all, or `only` some at least. */
  read(theta: number, out: Float64Array, only?: Int32Array): void;
}

/** Reads the states within the step that was tried last. */
export type StepReader = Pick<Method, "read" | "renew" | "bend">;
