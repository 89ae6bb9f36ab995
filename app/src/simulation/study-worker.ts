import { startWorker } from "../worker/start-worker.ts";
import type { Answered, Asked, TaskName } from "../worker/tasks.ts";
import { TaskWorker } from "./task-worker.ts";

/** One piece of work: a later one for the same purpose takes its place. */
interface Job {
  readonly purpose: string;
  readonly perform: (worker: TaskWorker) => Promise<void>;
  readonly fail: (error: Error) => void;
}

/** Said of work that a later piece took the place of, or that nobody waits for any more. */
export class GivenUp extends Error {}

/**
 * The worker beside the live one: bands, findings, comparisons, scans. It does one thing after the other, so that what is
 * running can be given up without what waits.
 */
class StudyWorker {
  #worker: TaskWorker | undefined;
  #running: Job | undefined;
  #waiting: readonly Job[] = [];

  /** Asks for a task. What was asked before for the same purpose is given up: its promise rejects with `GivenUp`. */
  ask<Name extends TaskName>(
    purpose: string,
    task: Name,
    asked: Asked<Name>,
    onPart?: (part: number) => void,
  ): Promise<Answered<Name>> {
    this.giveUp(purpose);
    return new Promise((resolve, reject) => {
      const perform = (worker: TaskWorker) => worker.ask(task, asked, onPart).then(resolve, reject);
      this.#waiting = [...this.#waiting, { purpose, perform, fail: reject }];
      this.#goOn();
    });
  }

  /** Gives up what was asked for a purpose: what waits is forgotten, what runs is ended with its worker. */
  giveUp(purpose: string): void {
    const [own, others] = [true, false].map((isOwn) =>
      this.#waiting.filter((job) => (job.purpose === purpose) === isOwn),
    );
    this.#waiting = others ?? [];
    for (const { fail } of own ?? []) fail(new GivenUp());
    if (this.#running?.purpose !== purpose) return;
    this.#running.fail(new GivenUp());
    this.#running = undefined;
    this.#worker?.restart();
    this.#goOn();
  }

  #goOn(): void {
    const [next, ...others] = this.#waiting;
    if (this.#running !== undefined || next === undefined) return;
    this.#waiting = others;
    this.#running = next;
    this.#worker ??= new TaskWorker(() => startWorker("tasks"));
    void next.perform(this.#worker).then(() => {
      if (this.#running !== next) return;
      this.#running = undefined;
      this.#goOn();
    });
  }
}

/** The one such worker of the page: started when it is first asked. */
export const studyWorker = new StudyWorker();
