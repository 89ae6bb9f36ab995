import type { WorkerHost } from "../worker-host.ts";
import { workersHost } from "./workers-host.ts";

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
  return workersHost(wanted, start);
}

// Bundlers look for this form.
function startOwn(): Worker {
  return new Worker(new URL("./web-worker.js", import.meta.url), { type: "module" });
}
