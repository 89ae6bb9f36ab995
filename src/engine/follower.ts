import type { ImpulseAction } from "./problem.ts";

/**
 * What goes along with a run, step by step and jump by jump: the tangents of its states. It alters nothing of it but the
 * length of its steps, where it judges their errors too large for itself.
 *
 * At an instant at which something may jump: `arrive`, then what happens, in its order, then `leave`. Each is called
 * when the kernel still stands as it did before what the call is about, but for `apply`, `passed` and `leave`.
 */
export interface Follower {
  /** Follows a step from `kernel.y` at t over h and returns its error norm, which may be 1 at most. */
  judge(t: number, h: number): number;
  /** The step that was judged last is about to be the run's. */
  step(): void;
  /** A row of the grid is written of this state at t: at the fraction `theta` of the last step, or at this instant. */
  row(index: number, t: number, state: Float64Array, theta: number | undefined): void;
  arrive(t: number): void;
  /** Conditions on the state cross their borders: those that are marked. */
  cross(t: number, marks: Uint8Array): void;
  /** Impulses have applied. */
  apply(actions: readonly ImpulseAction[]): void;
  /** Switches on time alone were set. */
  passed(t: number): void;
  /** An event has triggered, with these values to assign. */
  trigger(event: number, t: number, values: Float64Array): void;
  /** It is executed: with the values of its trigger, or those of now. */
  execute(event: number, t: number, values: Float64Array | undefined): void;
  /** The order of these executions is drawn. */
  drawn(event: number): void;
  leave(t: number): void;
}
