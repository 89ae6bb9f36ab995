import type { Task } from "../engine/index.ts";

/** A run of a member that has settled; undefined where it is no longer asked for. */
export type WaitingRun = () => Task | undefined;

/** Runs that any lane may take on, in the order in which they came: no lane stands idle while another has many left. */
export class WaitingRuns {
  #runs: WaitingRun[] = [];
  #taken = 0;

  add(runs: readonly WaitingRun[]): void {
    this.#runs = [...this.#runs.slice(this.#taken), ...runs];
    this.#taken = 0;
  }

  /** The next that is still asked for. */
  next(): Task | undefined {
    while (this.#taken < this.#runs.length) {
      const task = this.#runs[this.#taken++]?.();
      if (task !== undefined) return task;
    }
    return undefined;
  }
}
