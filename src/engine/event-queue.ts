import { sameInstant } from "./schedule.ts";

/** An execution that waits. */
export interface Execution {
  readonly event: number;
  /** Tick at which it is due. */
  readonly due: number;
  /** Values to assign, where they were computed when it triggered. */
  readonly values: Float64Array | undefined;
}

/** Executions that wait for their time, in its order; those of one event wait side by side. */
export class EventQueue {
  #waiting: Execution[] = [];
  /** Those before this index are gone. */
  #first = 0;

  /** Tick of the next execution; Infinity where none waits. */
  get next(): number {
    return this.#waiting[this.#first]?.due ?? Infinity;
  }

  add(execution: Execution): void {
    const waiting = this.#waiting;
    let at = waiting.length;
    while (at > this.#first && (waiting[at - 1] as Execution).due > execution.due) at--;
    waiting.splice(at, 0, execution);
  }

  /** Moves what is due at this tick, up to rounding, to the end of `due`. */
  take(tick: number, due: Execution[]): void {
    const waiting = this.#waiting;
    while (this.#first < waiting.length) {
      const execution = waiting[this.#first] as Execution;
      if (execution.due > tick && !sameInstant(execution.due, tick)) break;
      due.push(execution);
      this.#first++;
    }
    if (this.#first > 64 && 2 * this.#first > waiting.length) {
      this.#waiting = waiting.slice(this.#first);
      this.#first = 0;
    }
  }

  /** Drops what waits of an event whose condition has become false. */
  drop(event: number): void {
    this.#waiting = this.#waiting.slice(this.#first).filter((execution) => execution.event !== event);
    this.#first = 0;
  }

  /** The tick at which a run from `now` to `planned` must stop: at the next execution, where that is earlier. */
  cut(planned: number): number {
    return this.next < planned && !sameInstant(this.next, planned) ? this.next : planned;
  }
}
