import { startWorker } from "../worker/start-worker.ts";
import type { Answered, Asked, TaskName } from "../worker/tasks.ts";
import { GivenUp, TaskWorker } from "./task-worker.ts";

export { GivenUp };

/** One piece of work: a later one for the same purpose takes its place. */
interface Job {
  readonly purpose: string;
  readonly perform: (worker: TaskWorker) => Promise<void>;
  readonly abort: () => void;
  readonly fail: (error: Error) => void;
}

/** What is given up may take so long to notice, in milliseconds; then its worker is ended. */
const patience = 1500;

/**
 * The worker beside the live one: bands, findings, comparisons, scans. It does one thing after the other, so that what is
 * running can be given up without what waits.
 */
class StudyWorker {
  #worker: TaskWorker | undefined;
  #running: Job | undefined;
  #waiting: readonly Job[] = [];

  /**
   * Asks for a task. What was asked before for the same purpose is given up: its promise rejects with `GivenUp`. What a
   * person waits for may go before all that waits.
   */
  ask<Name extends TaskName>(
    purpose: string,
    task: Name,
    asked: Asked<Name>,
    onPart?: (part: number) => void,
    isFirst = false,
  ): Promise<Answered<Name>> {
    this.giveUp(purpose);
    return new Promise((resolve, reject) => {
      const ending = new AbortController();
      const perform = (worker: TaskWorker) =>
        worker.ask(task, asked, onPart, ending.signal).then(resolve, reject);
      const job: Job = { purpose, perform, abort: () => ending.abort(), fail: reject };
      this.#waiting = isFirst ? [job, ...this.#waiting] : [...this.#waiting, job];
      this.#goOn();
    });
  }

  /** Gives up what was asked for a purpose: what waits is forgotten, what runs is ended, with its worker where it must be. */
  giveUp(purpose: string): void {
    const [own, others] = [true, false].map((isOwn) =>
      this.#waiting.filter((job) => (job.purpose === purpose) === isOwn),
    );
    this.#waiting = others ?? [];
    for (const { fail } of own ?? []) fail(new GivenUp());
    const running = this.#running;
    if (running?.purpose !== purpose) return;
    running.fail(new GivenUp());
    running.abort();
    // What looks whether it is still wanted leaves the worker as it is, with what it has compiled.
    setTimeout(() => {
      if (this.#running === running) this.#worker?.restart();
    }, patience);
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
