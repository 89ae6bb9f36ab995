import type { MemberOutcome } from "./plan.ts";

/** Takes what came of one member in each scenario. The arrays are its to keep. */
export type TakeMember = (member: number, outcomes: readonly MemberOutcome[]) => void;

/** How an evaluation is watched and ended. */
export interface EvaluationControl {
  /** Asked between batches; true ends it with the error `ensemble-stopped`. */
  readonly shouldStop?: (() => boolean) | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Which members are run. */
export interface MemberRange {
  /** Default 0. */
  readonly from?: number;
  readonly members: number;
}
