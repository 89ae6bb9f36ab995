/**
 * Ensembles: the members of a scenario, run in any number of threads with the same bits, and what is read off them.
 */
export { arctan, cos, exp, log, pow, sin } from "../engine/index.ts";
export { type DrawPlan, drawPlanned } from "./draw-plan.ts";
export type * from "./ensemble.ts";
export { type EnsembleSide, type SideScenario, type SideSetting, sideScenario } from "./ensemble-side.ts";
export {
  evaluateMembers,
  type Members,
  type MembersQuestion,
  type MembersSetting,
  openMembers,
} from "./evaluate-members.ts";
export type { EvaluationControl, MemberRange, TakeMember } from "./evaluation.ts";
export { factNames } from "./fact-names.ts";
export { type GroupWork, type OpenGroups, openGroups } from "./open-groups.ts";
export type * from "./plan.ts";
export type { PlannedReadout } from "./plan-members.ts";
export { type Posterior, posteriorDraws, rowDraws } from "./posterior-draws.ts";
export type { EnsembleOptions, MemberSide } from "./run-groups.ts";
export {
  type DrawSettings,
  directionsOf,
  latinHypercubeDraws,
  normalQuantile,
  normalShareBelow,
  type Placing,
  placingOf,
  randomDraws,
  type Stream,
  sobolColumn,
  sobolDraws,
  streamOf,
  uniformAt,
} from "./sampling/index.ts";
export { serveMembers } from "./serve-members.ts";
export {
  compareEnsembles,
  compareKinds,
  type EnsembleDiagnostics,
  type KindOutcome,
  type KindsOptions,
  type MemberKind,
  simulateEnsemble,
  simulateKinds,
} from "./simulate-ensemble.ts";
export { Sketches } from "./sketch/index.ts";
export { variedParameters } from "./varied.ts";
export { variedPeople } from "./varied-people.ts";
export { workersHost } from "./web/workers-host.ts";
export type { FromWorker, MemberWorker, ToWorker, WorkerHost } from "./worker-host.ts";
