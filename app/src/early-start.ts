import { shelfKey } from "./state/shelf-key.ts";
import type { ToTasks } from "./worker/letters.ts";
import { startWorker } from "./worker/start-worker.ts";

declare global {
  /** The worker that was started before the page was read; undefined once it was taken. */
  var equatorEarlyWorker: Worker | undefined;
}

/**
 * Starts the worker of live runs before the page is read, and has it make ready what the page will ask first. Nobody
 * listens for the answer.
 */
export function startEarly(): void {
  const worker = startWorker("tasks");
  globalThis.equatorEarlyWorker = worker;
  // What a link brings is not yet known here.
  if (location.hash.length > 1 && !location.hash.startsWith("#token=")) return;
  worker.postMessage({ id: -1, task: "prepare", asked: { text: savedText() } } satisfies ToTasks);
}

/** The active protocol as it was saved. It is checked by the page; here it is worth a guess. */
function savedText(): string | undefined {
  try {
    const { texts, active } = JSON.parse(localStorage.getItem(shelfKey) ?? "null").held;
    const text: unknown = texts.find(({ id }: { id: unknown }) => id === active)?.text;
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The worker that was started early, once; then new ones. */
export function earlyWorker(): Worker {
  const worker = globalThis.equatorEarlyWorker ?? startWorker("tasks");
  globalThis.equatorEarlyWorker = undefined;
  return worker;
}
