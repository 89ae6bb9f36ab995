import { parentPort } from "node:worker_threads";
import { serveMembers } from "../ensemble/serve-members.ts";
import type { ToWorker } from "../ensemble/worker-host.ts";

// The code of a thread that runs members: it loads no more than that takes.
const serve = serveMembers((message, transfer) => parentPort?.postMessage(message, transfer));
parentPort?.on("message", (message: ToWorker) => void serve(message));
