import { serveMembers } from "equator/ensemble";
import { ownRole } from "./worker/role.ts";
import { serveTasks } from "./worker/serve-tasks.ts";
import { offerSettledStates } from "./worker/settled.ts";

/** What is used of the scope of a worker. */
interface Scope {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(kind: "message", take: (event: MessageEvent) => void): void;
}

/** Starts the code of a worker: the model and the engine, beside the page. */
export function startTasks(): void {
  const scope = globalThis as unknown as Scope;
  if (ownRole() === "tasks") {
    offerSettledStates();
    serveTasks(scope);
    return;
  }
  const serve = serveMembers((message, transfer) => scope.postMessage(message, transfer));
  scope.addEventListener("message", ({ data }) => void serve(data));
}
