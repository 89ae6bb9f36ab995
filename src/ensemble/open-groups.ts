import type { EvaluationControl, MemberRange, TakeMember } from "./evaluation.ts";
import { factNames } from "./fact-names.ts";
import { curveCells, type GroupPlan, memberCells } from "./member-plan.ts";
import { MemberPool } from "./member-pool.ts";
import type { BatchOutcome } from "./member-runner.ts";
import type { Draws, MemberCurves, MemberOutcome } from "./plan.ts";
import { type PlannedGroup, planMembers, type VariedGroup } from "./plan-members.ts";
import { valuesOf } from "./serve-members.ts";
import { wordFailure } from "./word-failure.ts";
import type { BatchRequest, WorkerHost } from "./worker-host.ts";
import { keptTimes } from "./write-curves.ts";

/** Members of one group to run, and who takes them. */
export interface GroupWork extends MemberRange {
  readonly draws: Pick<Draws, "write" | "plan">;
  readonly onMember: TakeMember;
  readonly onProgress?: EvaluationControl["onProgress"];
  /** Most members in a batch, where each takes so long that threads would wait for the last of another. */
  readonly atOnce?: number;
}

/** Groups of members, built, compiled and ready to be run for any values. Close them when done. */
export interface OpenGroups {
  readonly groups: readonly Pick<PlannedGroup, "readouts" | "diagnostics">[];
  /** Runs members of each group, group after group, and hands them over in order; `works` stand as the groups. */
  evaluate(works: readonly GroupWork[], control?: Pick<EvaluationControl, "shouldStop">): Promise<void>;
  close(): void;
}

/** Most members that are run at once by one thread, and bytes that their curves may take. */
const mostInBatch = 64;
const mostBytes = 16 << 20;
/** Members between two looks at timers and signals where everything runs in one thread. */
const mostHere = 16;
/** Batches shrink towards the end, down to this, so that no thread waits long for the last of another. */
const leastInBatch = 8;

/** Builds and compiles groups; threads are used after `turn`. */
export async function openGroups(
  varied: readonly VariedGroup[],
  { readouts, host }: { readonly readouts?: readonly string[]; readonly host?: WorkerHost | undefined },
  turn?: Promise<unknown>,
): Promise<OpenGroups> {
  const { plan, groups } = await planMembers(varied, readouts);
  await turn;
  const pool = new MemberPool(plan, host);
  return {
    groups,
    close: () => pool.close(),
    evaluate: (works, { shouldStop } = {}) => {
      const batches = batchesOf(
        works,
        groups.map(({ plan }) => plan),
        pool.threads,
      );
      const draws = works.flatMap(({ draws: { plan } }, group) =>
        plan === undefined || pool.threads === 0 ? [] : [[group, plan] as const],
      );
      const drawnThere = new Map(draws);
      return pool.run({
        batches: batches.length,
        draws: drawnThere,
        shouldStop,
        batch(index) {
          const request = at(batches, index);
          const { group } = request;
          if (drawnThere.has(group)) return request;
          const { width } = at(groups, group).plan;
          return { ...request, values: valuesOf(at(works, group).draws, { ...request, width }) };
        },
        take(index, outcome) {
          const { group, from, members } = at(batches, index);
          const { from: first = 0, members: all, onMember, onProgress } = at(works, group);
          handOver(at(groups, group), outcome, members, (i, outcomes) => onMember(from + i, outcomes));
          onProgress?.(from - first + members, all);
        },
      });
    },
  };
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index}`);
  return item;
}

/** Batches of all works, work after work. */
function batchesOf(
  works: readonly Pick<GroupWork, "from" | "members" | "atOnce">[],
  plans: readonly GroupPlan[],
  threads: number,
): BatchRequest[] {
  let left = works.reduce((sum, { members }) => sum + members, 0);
  return works.flatMap(({ from = 0, members, atOnce = members }, group) => {
    const most = Math.min(mostOf(at(plans, group), threads), atOnce);
    const batches: BatchRequest[] = [];
    for (let done = 0; done < members; ) {
      const shared = threads === 0 ? most : Math.max(leastInBatch, Math.ceil(left / (2 * threads)));
      const size = Math.min(most, shared, members - done);
      batches.push({ group, from: from + done, members: size });
      done += size;
      left -= size;
    }
    return batches;
  });
}

/** Most members in a batch: so many that their curves do not crowd the memory. */
function mostOf(plan: GroupPlan, threads: number): number {
  const fitting = Math.max(1, Math.floor(mostBytes / Math.max(1, 8 * memberCells(plan))));
  return Math.min(threads === 0 ? mostHere : mostInBatch, fitting);
}

/** Cuts the curves of a batch into members, scenarios and runs. */
function handOver(
  { plan, built }: PlannedGroup,
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
