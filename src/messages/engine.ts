import type { Wording } from "./wording.ts";

/**
 * How the failures of a run are worded. `found` is the time that was reached, `where.path` the state, event or
 * condition that is to blame (where one can be named), `expected` the limit that was met.
 */
export const engineMessages = {
  "step-too-small": (d) =>
    `at ${d.found} the steps became too short to move on${blame(d.where.path)}: it changes too fast there`,
  "too-many-steps": (d) => `at ${d.found} the run had used its ${d.expected ?? "limit of"} steps`,
  "not-finite": (d) => `at ${d.found} the run met a value that is not finite${blame(d.where.path)}`,
  "event-livelock": (d) =>
    `at ${d.found} conditions kept changing without time going on${blame(d.where.path)}: no run can pass this point`,
  "event-delay": (d) =>
    `at ${d.found} the event ${d.where.path ?? ""} triggered with a delay that is negative or not a number`,
  "delay-negative": (d) =>
    `at ${d.found} the delay of ${d.where.path ?? "a value"} is negative or not a number`,
  "algebraic-unsolved": (d) =>
    `at ${d.found} no values were found that fulfil the algebraic equations${blame(d.where.path)}`,
  stopped: (d) => `the run was stopped at ${d.found}`,
  "out-of-time": (d) =>
    `at ${d.found} the run had used its time budget${d.expected ? ` of ${d.expected}` : ""}`,
  "event-order-drawn": (d) =>
    `${d.where.path ?? "the run"} executes events in an order that is drawn at random, which no sensitivity sees: give them priorities`,
  "tangent-not-finite": (d) => `at ${d.found} a sensitivity of ${d.where.path ?? "the run"} is not finite`,
} satisfies Readonly<Record<string, Wording>>;

function blame(path: string | undefined): string {
  return path === undefined ? "" : `, first or worst in ${path}`;
}
