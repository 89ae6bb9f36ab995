import { serveTasks } from "./worker/serve-tasks.ts";

/** Starts the code of a worker: the model and the engine, beside the page. */
export function startTasks(): void {
  serveTasks(globalThis as unknown as Parameters<typeof serveTasks>[0]);
}
