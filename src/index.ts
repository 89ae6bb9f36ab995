/**
 * Equator: an executable, cited model of the mTOR system.
 *
 * Read a protocol, simulate it on a system, look at the curves.
 *
 * @example
 * const { protocol } = readProtocol(text);
 * const run = await simulate(protocol, { system: systems.muscle });
 */
export { references } from "../model/references.ts";
export { systems } from "../model/systems/index.ts";
export type { System } from "./lang/index.ts";
export { type Diagnostic, EquatorError, wordDiagnostic } from "./messages/index.ts";
export {
  describeEvents,
  newProtocol,
  type Protocol,
  protocolSchema,
  type Quantity,
  type RealisedEvent,
  readProtocol,
  realise,
  templateNames,
} from "./protocol/index.ts";
export type { Curve, Provenance, Run, Series } from "./simulate/index.ts";
export { exposeProtocol, type SimulateOptions, simulate } from "./simulate/index.ts";
