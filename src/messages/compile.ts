import type { Wording } from "./wording.ts";

/** How the faults of the compiler are worded. */
export const compileMessages = {
  "expression-too-deep": (d) => `the formula nests ${d.found} deep: give parts of it names as terms`,
  "expression-unknown-name": (d) => `${d.found} is not declared: expected ${d.expected}`,
  "expression-unknown-function": (d) => `${d.found}: expected ${d.expected}`,
  "initial-value-not-fixed": (d) => `an initial value is ${d.found}; it may use ${d.expected}`,
  "no-initial-value": (d) =>
    `nothing says at what value ${d.found} starts, so nothing can be computed from it`,
  "event-unknown-state": (d) => `the event sets ${d.found}, which is not ${d.expected}`,
  "tangents-not-offered": (d) => `sensitivities are not offered through ${d.found}: they take ${d.expected}`,
  "simd-missing": () => "this host runs WebAssembly without 128-bit SIMD: a current browser or Node has it",
} satisfies Readonly<Record<string, Wording>>;
