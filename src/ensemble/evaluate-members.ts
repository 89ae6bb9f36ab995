import type { Diagnostic } from "../messages/index.ts";
import type { EvaluationControl, MemberRange, TakeMember } from "./evaluation.ts";
import { openGroups } from "./open-groups.ts";
import type { Draws, Scenario, Varied } from "./plan.ts";
import type { PlannedReadout } from "./plan-members.ts";
import type { WorkerHost } from "./worker-host.ts";

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

/** A question about members that is asked once. */
export interface MembersQuestion extends EvaluationControl, MemberRange {
  readonly scenarios: readonly Scenario[];
  readonly draws: Draws;
  readonly readouts?: readonly string[];
  readonly host?: WorkerHost | undefined;
}

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
export async function openMembers({ scenarios, varied, readouts, host }: MembersSetting): Promise<Members> {
  const all = varied.map((one, value) => ({ ...one, value }));
  const group = {
    scenarios: scenarios.map((scenario) => ({ scenario, varied: all })),
    width: varied.length,
  };
  const opened = await openGroups([group], { host, ...(readouts === undefined ? {} : { readouts }) });
  const { readouts: read = [], diagnostics = [] } = opened.groups[0] ?? {};
  return {
    readouts: read,
    diagnostics,
    evaluate: (draws, range, onMember, control) =>
      opened.evaluate([{ draws, ...range, onMember, onProgress: control?.onProgress }], control),
    close: opened.close,
  };
}
