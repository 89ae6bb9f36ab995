export { effectFunctions } from "./effect-functions.ts";
export { type Exposure, impulsesOf, type Slots } from "./impulses.ts";
export { liveSystem } from "./live-baselines.ts";
export { LiveSettling, liveTolerances } from "./live-settling.ts";
export { defaultTolerances, type Prepared, type Tolerances } from "./prepare.ts";
export { builtOf, liveProgramOf, programOf } from "./programs.ts";
export { sha256 } from "./provenance.ts";
export { type QuantityReader, quantityReader } from "./quantities.ts";
export { type FindSettled, offerSettled, type ReadySettled } from "./ready-settled.ts";
export type * from "./run.ts";
export {
  type ReadoutRows,
  type RunSensitivities,
  type Sensitivities,
  type SensitivityQuestion,
  type SensitivityRun,
  sensitivitiesOf,
} from "./sensitivities.ts";
export {
  type Settled,
  Settling,
  type SettlingOutcome,
  type SettlingRound,
  withSlowBack,
} from "./settling.ts";
export { onwardSpan, type Span, settlingSpan } from "./settling-span.ts";
export {
  actsOnSystem,
  buildOptions,
  exposeProtocol,
  questionOf,
  type SimulateOptions,
  settleProtocol,
  simulate,
} from "./simulate.ts";
export { type Answer, actsOn, placed, type Question, simulateEvents } from "./simulate-events.ts";
export {
  type CoursePoint,
  pointsOf,
  type QuantityCourse,
  quantitiesOver,
  type StateCourse,
  stateCourse,
} from "./state-course.ts";
export { stateScales } from "./state-scales.ts";
export { tick } from "./tick.ts";
export { type TimeCourse, type TimeCourseOptions, timeCourse } from "./time-course.ts";
