import { type Diagnostic, EquatorError, wordDiagnostic } from "../messages/index.ts";
import type { DrawPlan } from "./draw-plan.ts";
import type { MemberPlan } from "./member-plan.ts";
import { type BatchOutcome, MemberRunner } from "./member-runner.ts";
import type { BatchRequest, FromWorker, MemberWorker, WorkerHost } from "./worker-host.ts";

/** Batches to run, asked for and handed over in order. */
export interface BatchWork {
  readonly batches: number;
  /** What a batch is. Its values are handed over to a worker; here it must have some, there its group may have draws. */
  batch(batch: number): BatchRequest;
  readonly draws: ReadonlyMap<number, DrawPlan>;
  /** Takes the outcomes, batch after batch. */
  take(batch: number, outcome: BatchOutcome): void;
  /** Asked between batches; true ends the work. */
  readonly shouldStop?: (() => boolean) | undefined;
}

/** Batches that a worker has at once, so that it never waits for the next, and that may be out or done, for each. */
const atOnce = 2;
const aheadPerWorker = 4;

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

  async #runHere({ batches, batch: requestOf, take, shouldStop }: BatchWork): Promise<void> {
    this.#runner ??= MemberRunner.of(this.#plan);
    const runner = await this.#runner;
    for (let batch = 0; batch < batches; batch++) {
      if (shouldStop?.()) throw stopped();
      const { values = new Float64Array(0), members, group } = requestOf(batch);
      take(batch, runner.run(values, members, group));
      await nextTurn();
    }
  }

  #runThere({ batches, batch: requestOf, draws, take, shouldStop }: BatchWork): Promise<void> {
    for (const worker of this.#workers) {
      for (const [group, plan] of draws) worker.post({ kind: "draws", group, draws: plan }, []);
    }
    return new Promise((resolve, reject) => {
      const idle = Array.from({ length: atOnce }, () => this.#workers).flat();
      const done = new Map<number, BatchOutcome>();
      let next = 0;
      let taken = 0;
      const feed = () => {
        const limit = Math.min(batches, taken + aheadPerWorker * this.#workers.length);
        for (; next < limit && idle.length > 0; next++) {
          const request = requestOf(next);
          const { values } = request;
          idle
            .pop()
            ?.post({ kind: "batch", batch: next, ...request }, values === undefined ? [] : [values.buffer]);
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
