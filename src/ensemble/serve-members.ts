import { type DrawPlan, drawPlanned } from "./draw-plan.ts";
import type { MemberPlan } from "./member-plan.ts";
import { MemberRunner } from "./member-runner.ts";
import type { Draws } from "./plan.ts";
import type { BatchRequest, FromWorker, ToWorker } from "./worker-host.ts";

/**
 * What a worker does with each message: it makes kernels of its own for a plan, and answers batches one by one. `post`
 * sends an answer; buffers in `transfer` may be handed over.
 */
export function serveMembers(
  post: (message: FromWorker, transfer: ArrayBuffer[]) => void,
): (message: ToWorker) => Promise<void> {
  let ready: Promise<Served> | undefined;
  return async (message) => {
    try {
      if (message.kind === "plan") {
        ready = Served.of(message.plan);
        await ready;
        return;
      }
      const served = await ready;
      if (served === undefined) throw new RangeError(`${message.kind} came before their plan`);
      if (message.kind === "draws") return served.drawAs(message.group, message.draws);
      const outcome = served.run(message);
      post({ kind: "batch", batch: message.batch, outcome }, [outcome.curves.buffer]);
    } catch (error) {
      post({ kind: "fault", why: error instanceof Error ? error.message : `${error}` }, []);
    }
  };
}

/** A plan that is being served. */
class Served {
  readonly #plan: MemberPlan;
  readonly #runner: MemberRunner;
  readonly #draws = new Map<number, Pick<Draws, "write">>();

  static async of(plan: MemberPlan): Promise<Served> {
    return new Served(plan, await MemberRunner.of(plan));
  }

  constructor(plan: MemberPlan, runner: MemberRunner) {
    this.#plan = plan;
    this.#runner = runner;
  }

  drawAs(group: number, draws: DrawPlan): void {
    this.#draws.set(group, drawPlanned(draws));
  }

  run(batch: BatchRequest) {
    return this.#runner.run(batch.values ?? this.#drawn(batch), batch.members, batch.group);
  }

  #drawn({ group, from, members }: BatchRequest): Float64Array {
    const draws = this.#draws.get(group);
    if (draws === undefined) throw new RangeError(`nothing says how group ${group} is drawn`);
    return valuesOf(draws, { from, members, width: this.#plan.groups[group]?.width ?? 0 });
  }
}

/** The values of some members, row after row. */
export function valuesOf(
  draws: Pick<Draws, "write">,
  { from, members, width }: { readonly from: number; readonly members: number; readonly width: number },
): Float64Array<ArrayBuffer> {
  const values = new Float64Array(members * width);
  for (let i = 0; i < members; i++) draws.write(from + i, values.subarray(i * width, (i + 1) * width));
  return values;
}
