import { type Diagnostic, EquatorError, wordDiagnostic } from "../messages/index.ts";
import type { MemberPlan } from "./member-plan.ts";
import { type BatchOutcome, MemberRunner } from "./member-runner.ts";
import type { FromWorker, MemberWorker, WorkerHost } from "./worker-host.ts";

/** Batches to run, asked for and handed over in order. */
export interface BatchWork {
  readonly batches: number;
  /** The values of the members of a batch, row after row: handed over to a worker. */
  values(batch: number): { readonly values: Float64Array<ArrayBuffer>; readonly members: number };
  /** Takes the outcomes, batch after batch. */
  take(batch: number, outcome: BatchOutcome): void;
  /** Asked between batches; true ends the work. */
  readonly shouldStop?: (() => boolean) | undefined;
}

/** Batches that may be at work or done and waiting, for each worker. */
const aheadPerWorker = 2;

/**
 * Threads that run batches of one plan, or the calling thread where there are none. Outcomes do not depend on how many
 * there are.
 */
export class MemberPool {
  readonly #workers: readonly MemberWorker[];
  readonly #plan: MemberPlan;
  #runner: Promise<MemberRunner> | undefined;
  #take: (worker: MemberWorker, message: FromWorker) => void = () => undefined;
  #fail: (error: Error) => void = () => undefined;
  #dead: Error | undefined;
  /** Ends with the work that was asked for last. */
  #last: Promise<void> = Promise.resolve();

  constructor(plan: MemberPlan, host: WorkerHost | undefined) {
    this.#plan = plan;
    this.#workers = host === undefined ? [] : Array.from({ length: host.count }, () => host.start());
    for (const worker of this.#workers) {
      worker.listen(
        (message) => (message.kind === "fault" ? this.#end(message.why) : this.#take(worker, message)),
        (why) => this.#end(why),
      );
    }
    for (const worker of this.#workers) worker.post({ kind: "plan", plan }, []);
  }

  /** How many threads there are besides this one. */
  get threads(): number {
    return this.#workers.length;
  }

  /**
   * Works that are asked for meanwhile wait for their turn. Rejects where a worker died, where `shouldStop` said so and
   * where the pool is closed; what was at work then is lost.
   */
  run(work: BatchWork): Promise<void> {
    const done = this.#last.then(() => this.#run(work));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #run(work: BatchWork): Promise<void> {
    if (this.#dead !== undefined) throw this.#dead;
    await (this.#workers.length === 0 ? this.#runHere(work) : this.#runThere(work));
  }

  close(): void {
    this.#dead ??= stopped();
    this.#fail(this.#dead);
    for (const worker of this.#workers) worker.stop();
  }

  async #runHere({ batches, values, take, shouldStop }: BatchWork): Promise<void> {
    this.#runner ??= MemberRunner.of(this.#plan);
    const runner = await this.#runner;
    for (let batch = 0; batch < batches; batch++) {
      if (shouldStop?.()) throw stopped();
      const given = values(batch);
      take(batch, runner.run(given.values, given.members));
      await nextTurn();
    }
  }

  #runThere({ batches, values, take, shouldStop }: BatchWork): Promise<void> {
    return new Promise((resolve, reject) => {
      const idle = [...this.#workers];
      const done = new Map<number, BatchOutcome>();
      let next = 0;
      let taken = 0;
      const feed = () => {
        const limit = Math.min(batches, taken + aheadPerWorker * this.#workers.length);
        for (; next < limit && idle.length > 0; next++) {
          const given = values(next);
          idle.pop()?.post({ kind: "batch", batch: next, ...given }, [given.values.buffer]);
        }
      };
      const advance = () => {
        if (shouldStop?.()) throw stopped();
        feed();
        for (let outcome = done.get(taken); outcome !== undefined; outcome = done.get(taken)) {
          done.delete(taken);
          take(taken++, outcome);
          feed();
        }
        if (taken === batches) resolve();
      };
      const tryAdvance = () => {
        try {
          advance();
        } catch (error) {
          this.#end(error);
        }
      };
      this.#fail = reject;
      this.#take = (worker, message) => {
        if (message.kind !== "batch") return;
        idle.push(worker);
        done.set(message.batch, message.outcome);
        tryAdvance();
      };
      tryAdvance();
    });
  }

  #end(cause: unknown): void {
    if (this.#dead !== undefined) return;
    this.#dead = cause instanceof Error ? cause : errorOf("worker-died", `${cause}`);
    this.close();
  }
}

function stopped(): EquatorError {
  return errorOf("ensemble-stopped");
}

function errorOf(code: string, found?: string): EquatorError {
  const diagnostic: Diagnostic = {
    code,
    severity: "error",
    where: {},
    ...(found === undefined ? {} : { found }),
  };
  return new EquatorError([diagnostic], wordDiagnostic(diagnostic));
}

/** Lets timers and signals have their turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
