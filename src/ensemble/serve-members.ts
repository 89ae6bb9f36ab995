import { MemberRunner } from "./member-runner.ts";
import type { FromWorker, ToWorker } from "./worker-host.ts";

/**
 * What a worker does with each message: it makes kernels of its own for a plan, and answers batches one by one. `post`
 * sends an answer; buffers in `transfer` may be handed over.
 */
export function serveMembers(
  post: (message: FromWorker, transfer: ArrayBuffer[]) => void,
): (message: ToWorker) => Promise<void> {
  let ready: Promise<MemberRunner> | undefined;
  return async (message) => {
    try {
      if (message.kind === "plan") {
        ready = MemberRunner.of(message.plan);
        await ready;
        return;
      }
      const runner = await ready;
      if (runner === undefined) throw new RangeError("a batch came before its plan");
      const outcome = runner.run(message.values, message.members);
      post({ kind: "batch", batch: message.batch, outcome }, [outcome.curves.buffer]);
    } catch (error) {
      post({ kind: "fault", why: error instanceof Error ? error.message : `${error}` }, []);
    }
  };
}
