import { EquatorError } from "equator";
import type { FromTasks, ToTasks } from "../worker/letters.ts";
import type { Answered, Asked, TaskName } from "../worker/tasks.ts";

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
  readonly onPart: (part: number) => void;
}

/** What was asked is wanted no more. */
export class GivenUp extends Error {
  constructor() {
    super("given up");
  }
}

/** A worker that is asked for things, one after the other. */
export class TaskWorker {
  readonly #start: () => Worker;
  #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  constructor(start: () => Worker) {
    this.#start = start;
    this.#worker = this.#listen(start());
  }

  /**
   * Asks for a task. Rejects with an EquatorError where the task says what is wrong. By the signal the worker learns that
   * nobody wants it any more: a task that looks ends then.
   */
  ask<Name extends TaskName>(
    task: Name,
    asked: Asked<Name>,
    onPart: (part: number) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<Answered<Name>> {
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject, onPart });
      this.#post({ id, task, asked });
      signal?.addEventListener("abort", () => {
        if (this.#waiting.has(id)) this.#post({ id, giveUp: true });
      });
    });
  }

  #post(letter: ToTasks): void {
    this.#worker.postMessage(letter);
  }

  /** Gives up all that it was asked: the worker is ended and another begun. */
  restart(): void {
    this.#worker.terminate();
    this.#failAll(new GivenUp());
    this.#worker = this.#listen(this.#start());
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #listen(worker: Worker): Worker {
    worker.addEventListener("message", ({ data }: MessageEvent<FromTasks>) => this.#take(data));
    worker.addEventListener("error", ({ message }) =>
      this.#failAll(new Error(message || "the worker could not be started")),
    );
    return worker;
  }

  #take(letter: FromTasks): void {
    const waiting = this.#waiting.get(letter.id);
    if (waiting === undefined) return;
    if ("part" in letter) {
      waiting.onPart(letter.part);
      return;
    }
    this.#waiting.delete(letter.id);
    if ("answer" in letter) waiting.resolve(letter.answer as never);
    else waiting.reject(new EquatorError(letter.diagnostics, letter.why));
  }
}
