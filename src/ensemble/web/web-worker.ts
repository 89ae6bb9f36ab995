import { serveMembers } from "../serve-members.ts";
import type { FromWorker, ToWorker } from "../worker-host.ts";

/** What is used of the scope of a Web Worker. */
interface WorkerScope {
  postMessage(message: FromWorker, transfer: ArrayBuffer[]): void;
  addEventListener(kind: "message", take: (event: MessageEvent<ToWorker>) => void): void;
}

// The code of a Web Worker that runs members.
const scope = globalThis as unknown as WorkerScope;
const serve = serveMembers((message, transfer) => scope.postMessage(message, transfer));
scope.addEventListener("message", ({ data }) => void serve(data));
