/**
 * Ensembles: the members of a scenario, run in any number of threads with the same bits, and what is read off them.
 */
export { arctan, cos, exp, log, pow, sin } from "../engine/index.ts";
export type * from "./ensemble.ts";
export {
  type EvaluationControl,
  evaluateMembers,
  type MemberRange,
  type Members,
  type MembersQuestion,
  type MembersSetting,
  openMembers,
  type TakeMember,
} from "./evaluate-members.ts";
export type * from "./plan.ts";
export type { PlannedReadout } from "./plan-members.ts";
export { serveMembers } from "./serve-members.ts";
export type { FromWorker, MemberWorker, ToWorker, WorkerHost } from "./worker-host.ts";
