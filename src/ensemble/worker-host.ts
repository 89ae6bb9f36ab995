import type { DrawPlan } from "./draw-plan.ts";
import type { MemberPlan } from "./member-plan.ts";
import type { BatchOutcome } from "./member-runner.ts";

/** What a worker is told: a plan once, then batches of it; how members of a group are drawn, before those without values. */
export type ToWorker =
  | { readonly kind: "plan"; readonly plan: MemberPlan }
  | { readonly kind: "draws"; readonly group: number; readonly draws: DrawPlan }
  | ({ readonly kind: "batch"; readonly batch: number } & BatchRequest);

/** Members to run: so many of a group, from one on. */
export interface BatchRequest {
  readonly group: number;
  readonly from: number;
  readonly members: number;
  /** Row after row; absent where the worker draws them. */
  readonly values?: Float64Array<ArrayBuffer>;
}

/** What a worker answers. A fault is of the worker itself, not of a member. */
export type FromWorker =
  | { readonly kind: "batch"; readonly batch: number; readonly outcome: BatchOutcome }
  | { readonly kind: "fault"; readonly why: string };

/** One thread that serves members ({@link serveMembers}), whatever kind of thread it is. */
export interface MemberWorker {
  /** Hands over a message; buffers in `transfer` are the worker's from then on. */
  post(message: ToWorker, transfer: readonly ArrayBuffer[]): void;
  /** Called once, before anything is posted. `died` is told when the thread ends by itself. */
  listen(take: (message: FromWorker) => void, died: (why: string) => void): void;
  stop(): void;
}

/** Starts threads: worker threads in Node, Web Workers in a browser. */
export interface WorkerHost {
  /** How many threads may run at once; 0 = everything runs in the calling thread. */
  readonly count: number;
  start(): MemberWorker;
}
