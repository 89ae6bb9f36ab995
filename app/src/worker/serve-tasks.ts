import { EquatorError } from "equator";
import type { FromTasks, ToTasks } from "./letters.ts";
import { type TaskName, type Tell, tasks } from "./tasks.ts";

/** What is used of the scope of a worker. */
interface Scope {
  postMessage(letter: FromTasks, transfer: Transferable[]): void;
  addEventListener(kind: "message", take: (event: MessageEvent<ToTasks>) => void): void;
}

/** Answers what the page asks, in the order in which it comes. */
export function serveTasks(scope: Scope): void {
  let last: Promise<void> = Promise.resolve();
  const given = new Set<number>();
  scope.addEventListener("message", ({ data }) => {
    if ("script" in data) {
      globalThis.equatorScript = data.script;
      return;
    }
    if ("giveUp" in data) {
      given.add(data.id);
      return;
    }
    const isWanted = () => !given.has(data.id);
    last = last.then(() => answer(data, scope, isWanted));
    last = last.then(() => void given.delete(data.id));
  });
}

type Work = Extract<ToTasks, { readonly task: string }>;

async function answer({ id, task, asked }: Work, scope: Scope, isWanted: () => boolean): Promise<void> {
  const tell = Object.assign((part: number) => scope.postMessage({ id, part }, []), { isWanted });
  try {
    const work = tasks[task as TaskName] as (asked: unknown, tell: Tell) => Promise<unknown>;
    const found = await work(asked, tell);
    scope.postMessage({ id, answer: found }, [...buffersIn(found)]);
  } catch (error) {
    const diagnostics = error instanceof EquatorError ? error.diagnostics : [];
    scope.postMessage({ id, why: error instanceof Error ? error.message : String(error), diagnostics }, []);
  }
}

/** The buffers of typed arrays: they are handed over, not copied. */
function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (Array.isArray(value)) {
    for (const item of value) buffersIn(item, found);
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) buffersIn(item, found);
  }
  return found;
}
