/**
 * Equator: an executable, cited model of the mTOR system.
 *
 * Read a protocol, simulate it on a system, look at the curves.
 *
 * @example
 * const { protocol } = readProtocol(text);
 * const run = await simulate(protocol, { system: systems.muscle });
 */
import { compounds } from "../model/compounds/register.ts";
import { type ProtocolReading, type ReadOptions, readProtocol as readText } from "./protocol/index.ts";

export { references } from "../model/references.ts";
export { systems } from "../model/systems/index.ts";
export {
  readSbml,
  type SbmlExportOptions,
  type SbmlModel,
  type SbmlOptions,
  type SbmlReading,
  type SbmlSystem,
  writeSbml,
} from "./formats/index.ts";
export type { FlatSystem, System } from "./lang/index.ts";
export { type Diagnostic, EquatorError, wordDiagnostic } from "./messages/index.ts";
export {
  describeEvents,
  newProtocol,
  type Protocol,
  protocolSchema,
  type Quantity,
  type RealisedEvent,
  realise,
  templateNames,
} from "./protocol/index.ts";
export type { Curve, Provenance, Run, Series } from "./simulate/index.ts";
export {
  exposeProtocol,
  type SimulateOptions,
  simulate,
  type TimeCourse,
  type TimeCourseOptions,
  timeCourse,
} from "./simulate/index.ts";

/**
 * Reads and checks a protocol; never throws on what it says. All that is wrong comes as diagnostics with line and
 * column. Compounds are held against those that the model knows, and how each may be taken.
 *
 * @example const { protocol, diagnostics } = readProtocol(text, { file: "day.yaml" });
 */
export function readProtocol(source: string | Uint8Array, options: ReadOptions = {}): ProtocolReading {
  return readText(source, { knownCompounds: compounds, ...options });
}

export { compounds };
