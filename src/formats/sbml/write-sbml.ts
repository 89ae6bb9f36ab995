import type { System } from "../../lang/index.ts";
import { type SbmlExportOptions, sbmlOfSystem } from "./export/sbml-of-system.ts";
import type { SbmlSystem } from "./read-sbml.ts";
import { writeModel } from "./write/write-model.ts";

/**
 * A system as the text of an SBML file, Level 3 Version 2: one of our own, with its variants chosen and its subject
 * given, or one that was read from SBML of any level.
 *
 * Throws an EquatorError for what Level 3 Version 2 cannot say.
 *
 * @example writeSbml(systems.muscle, { references })
 * @example writeSbml(readSbml(text).system)
 */
export function writeSbml(system: System | SbmlSystem, options: SbmlExportOptions = {}): string {
  return writeModel("model" in system ? system.model : sbmlOfSystem(system, options));
}
