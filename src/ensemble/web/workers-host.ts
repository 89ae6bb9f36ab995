import type { FromWorker, MemberWorker, WorkerHost } from "../worker-host.ts";

/** So many Web Workers at once, each started by a function: what it starts must serve members ({@link serveMembers}). */
export function workersHost(count: number, start: () => Worker): WorkerHost {
  // They load their script while the rest is made ready.
  const waiting = Array.from({ length: count }, start);
  return { count, start: () => memberWorker(waiting.pop() ?? start()) };
}

function memberWorker(worker: Worker): MemberWorker {
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    listen(take, died) {
      worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => take(data));
      worker.addEventListener("error", ({ message }) => died(message || "its script could not be run"));
      worker.addEventListener("messageerror", () => died("an answer could not be read"));
    },
    stop: () => worker.terminate(),
  };
}
