export { defaultTolerances, type Prepared, type Tolerances } from "./prepare.ts";
export { sha256 } from "./provenance.ts";
export type * from "./run.ts";
export { actsOnSystem, buildOptions, exposeProtocol, type SimulateOptions, simulate } from "./simulate.ts";
export { type Answer, type Question, simulateEvents } from "./simulate-events.ts";
export { stateScales } from "./state-scales.ts";
export { type TimeCourse, type TimeCourseOptions, timeCourse } from "./time-course.ts";
