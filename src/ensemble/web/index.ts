import type { FromWorker, MemberWorker, WorkerHost } from "../worker-host.ts";

/** How many Web Workers, and how one is started. */
export interface WebWorkerSetting {
  /** Default: as many as the machine runs at once, at most 8. */
  readonly count?: number;
  /** Starts a worker; by default the one of this package, at its own address or where a bundler has put it. */
  readonly start?: () => Worker;
}

const mostByDefault = 8;

/**
 * Web Workers for the members of ensembles, in a browser. A page's policy must let it start workers from where the
 * script lies, and compile WebAssembly (`wasm-unsafe-eval`); no text becomes code.
 *
 * @example await simulateEnsemble(protocol, { system: systems.muscle, host: webWorkerHost() });
 */
export function webWorkerHost({ count, start = startOwn }: WebWorkerSetting = {}): WorkerHost {
  const wanted = count ?? Math.min(mostByDefault, globalThis.navigator?.hardwareConcurrency ?? 1);
  // They load their script while the rest is made ready.
  const waiting = Array.from({ length: wanted }, start);
  return { count: wanted, start: () => memberWorker(waiting.pop() ?? start()) };
}

// Bundlers look for this form.
function startOwn(): Worker {
  return new Worker(new URL("./web-worker.js", import.meta.url), { type: "module" });
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
