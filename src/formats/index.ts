/**
 * Models of others, in and out; tables for other tools.
 *
 * {@link readSbml} turns an SBML text into a system that can be run; {@link writeSbml} writes one.
 * {@link writeTrajectories} writes the curves of many members as a Parquet file, {@link writeMembers} their numbers.
 */

export { type MemberColumn, type MemberWriter, writeMembers } from "./parquet/write-members.ts";
export {
  type Trajectory,
  type TrajectoryAbout,
  type TrajectoryColumn,
  type TrajectoryWriter,
  writeTrajectories,
} from "./parquet/write-trajectories.ts";
export { writeSbgn } from "./sbgn/write-sbgn.ts";
export { type SbmlExportOptions, sbmlOfSystem } from "./sbml/export/sbml-of-system.ts";
export type { FlatOptions } from "./sbml/interpret/flat-model.ts";
export type { SbmlMath } from "./sbml/math/math-tree.ts";
export { readSbml, type SbmlOptions, type SbmlReading, type SbmlSystem } from "./sbml/read-sbml.ts";
export type * from "./sbml/sbml-model.ts";
export { checkUnits } from "./sbml/units/check-units.ts";
export { writeModel } from "./sbml/write/write-model.ts";
export { writeSbml } from "./sbml/write-sbml.ts";
