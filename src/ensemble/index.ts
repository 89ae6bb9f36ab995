export { arctan, cos, exp, log, pow, sin } from "../engine/index.ts";
export type * from "./ensemble.ts";
export type * from "./plan.ts";
