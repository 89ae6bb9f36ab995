import { vouchForModules } from "equator";
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
    vouchForModules();
    offerSettledStates();
    serveTasks(scope);
    return;
  }
  // What is asked before it is loaded is not lost.
  const loaded = import("equator/ensemble").then(({ serveMembers }) =>
    serveMembers((message, transfer) => scope.postMessage(message, transfer)),
  );
  scope.addEventListener("message", ({ data }) => void loaded.then((serve) => serve(data)));
}
