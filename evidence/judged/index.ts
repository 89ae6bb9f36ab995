import type { Judged, JudgedTable } from "./derive.ts";
import table from "./judged.json" with { type: "json" };

export {
  type Judged,
  type JudgedTable,
  judgedTable,
  type Sexes,
  sexesOf,
  type TrialFolder,
} from "./derive.ts";

/** What each readout of each system is judged against, made from the trial folders; a test keeps it up to date. */
export const judged = table as unknown as JudgedTable;

/** What a readout of a system is judged against; undefined where no trial has a row of it. */
export function judgedAgainst(system: string, readout: string): Judged | undefined {
  const readouts = Object.hasOwn(judged, system) ? judged[system] : undefined;
  return readouts !== undefined && Object.hasOwn(readouts, readout) ? readouts[readout] : undefined;
}
