import type { Diagnostic } from "../messages/index.ts";
import { factNames } from "./fact-names.ts";
import { curveCells, type MemberPlan } from "./member-plan.ts";
import { MemberPool } from "./member-pool.ts";
import type { BatchOutcome } from "./member-runner.ts";
import type { Draws, MemberCurves, MemberOutcome, Scenario, Varied } from "./plan.ts";
import { type Planned, type PlannedReadout, planMembers, type VariedScenario } from "./plan-members.ts";
import { wordFailure } from "./word-failure.ts";
import type { WorkerHost } from "./worker-host.ts";
import { keptTimes } from "./write-curves.ts";

/** Takes what came of one member in each scenario. The arrays are its to keep. */
export type TakeMember = (member: number, outcomes: readonly MemberOutcome[]) => void;

/** How an evaluation is watched and ended. */
export interface EvaluationControl {
  /** Asked between batches; true ends it with the error `ensemble-stopped`. */
  readonly shouldStop?: (() => boolean) | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What to run: scenarios, what differs between members, and which readouts are kept (all by default). */
export interface MembersSetting {
  readonly scenarios: readonly Scenario[];
  readonly varied: readonly Varied[];
  readonly readouts?: readonly string[];
  /** Threads; without one, or with 0 of them, everything runs in this thread. */
  readonly host?: WorkerHost | undefined;
}

/** Members of some scenarios, built, compiled and ready to be run for any values. Close it when done. */
export interface Members {
  /** Of each scenario, in the order in which curves hold them. */
  readonly readouts: readonly (readonly PlannedReadout[])[];
  readonly diagnostics: readonly Diagnostic[];
  /** Runs members `from`, `from` + 1, ... and hands them over in that order. */
  evaluate(
    draws: Pick<Draws, "write">,
    range: MemberRange,
    onMember: TakeMember,
    control?: EvaluationControl,
  ): Promise<void>;
  close(): void;
}

export interface MemberRange {
  readonly from?: number;
  readonly members: number;
}

/** A question about members that is asked once. */
export interface MembersQuestion extends EvaluationControl, MemberRange {
  readonly scenarios: readonly Scenario[];
  readonly draws: Draws;
  readonly readouts?: readonly string[];
  readonly host?: WorkerHost | undefined;
}

/** Most members that are run at once by one thread, and bytes that their curves may take. */
const mostInBatch = 64;
const mostBytes = 16 << 20;
/** Members between two looks at timers and signals where everything runs in one thread. */
const mostHere = 16;

/**
 * Runs every member in every scenario and hands over its curves, in the order of members, a few batches in memory at a
 * time. Results have the same bits for any number of threads.
 *
 * Throws an EquatorError where a system does not build, where nothing knows what varies, or where a worker dies. A
 * member that fails says so in its outcome.
 */
export async function evaluateMembers(question: MembersQuestion, onMember: TakeMember): Promise<void> {
  const { draws, scenarios, readouts, host } = question;
  const members = openMembers({
    scenarios,
    varied: draws.varied,
    host,
    ...(readouts === undefined ? {} : { readouts }),
  });
  const opened = await members;
  try {
    await opened.evaluate(draws, question, onMember, question);
  } finally {
    opened.close();
  }
}

/** Builds and compiles scenarios for many evaluations: what differs is the same in each of them, its values are not. */
export function openMembers({ scenarios, varied, readouts, host }: MembersSetting): Promise<Members> {
  const all = varied.map((one, value) => ({ ...one, value }));
  return openVaried(
    scenarios.map((scenario) => ({ scenario, varied: all })),
    varied.length,
    { host, ...(readouts === undefined ? {} : { readouts }) },
  );
}

/** As {@link openMembers}, where scenarios read different values of a member; threads are used after `turn`. */
export async function openVaried(
  scenarios: readonly VariedScenario[],
  width: number,
  { readouts, host }: Pick<MembersSetting, "readouts" | "host">,
  turn?: Promise<unknown>,
): Promise<Members> {
  const planned = await planMembers(scenarios, width, readouts);
  await turn;
  const pool = new MemberPool(planned.plan, host);
  return {
    readouts: planned.readouts,
    diagnostics: planned.diagnostics,
    close: () => pool.close(),
    evaluate: (draws, { from = 0, members }, onMember, { shouldStop, onProgress } = {}) => {
      const size = batchSize(planned.plan, members, pool.threads);
      const countOf = (batch: number) => Math.min(size, members - batch * size);
      return pool.run({
        batches: Math.ceil(members / size),
        shouldStop,
        values(batch) {
          const count = countOf(batch);
          const values = new Float64Array(count * width);
          for (let i = 0; i < count; i++) {
            draws.write(from + batch * size + i, values.subarray(i * width, (i + 1) * width));
          }
          return { values, members: count };
        },
        take(batch, outcome) {
          const first = from + batch * size;
          handOver(planned, outcome, countOf(batch), (i, outcomes) => onMember(first + i, outcomes));
          onProgress?.(batch * size + countOf(batch), members);
        },
      });
    },
  };
}

/** Enough batches to keep all threads busy, none so large that its curves crowd the memory. */
function batchSize({ scenarios }: MemberPlan, members: number, threads: number): number {
  const bytes = 8 * scenarios.reduce((sum, scenario) => sum + curveCells(scenario), 0);
  const fitting = Math.max(1, Math.floor(mostBytes / Math.max(1, bytes)));
  const shared = threads === 0 ? mostHere : Math.ceil(members / (2 * threads));
  return Math.max(1, Math.min(mostInBatch, fitting, shared));
}

/** Cuts the curves of a batch into members, scenarios and runs. */
function handOver(
  { plan, built }: Planned,
  { curves, failures }: BatchOutcome,
  members: number,
  onMember: TakeMember,
): void {
  let offset = 0;
  for (let member = 0; member < members; member++) {
    const outcomes = plan.scenarios.map((scenario, index): MemberOutcome => {
      const from = offset;
      offset += curveCells(scenario);
      const failure = failures.find((one) => one.member === member && one.scenario === index);
      if (failure !== undefined) return { ok: false, why: wordFailure(failure, built[index]) };
      let at = from;
      const take = (length: number) => {
        at += length;
        return curves.subarray(at - length, at);
      };
      const width = scenario.columns.length;
      const runs = scenario.runs.map(({ times, stride, facts }): MemberCurves => {
        const baseline = take(width);
        const values = take(width * keptTimes(times.length, stride));
        return { baseline, values, ...(facts ? { facts: take(width * factNames.length) } : {}) };
      });
      return { ok: true, runs };
    });
    onMember(member, outcomes);
  }
}
