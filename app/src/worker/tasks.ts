import type { BandsAsked } from "./bands.ts";
import type { CheckAsked } from "./check.ts";
import type { CompareAsked } from "./compare.ts";
import type { ClaimAsked } from "./gallery.ts";
import type { CardAsked, MapAsked, WrongAsked } from "./map.ts";
import type { MemberCurvesAsked } from "./member-curves.ts";
import type { ParquetAsked } from "./parquet.ts";
import { prepare } from "./prepare.ts";
import type { ReportAsked } from "./report.ts";
import { run } from "./run.ts";
import type { SbmlAsked } from "./sbml.ts";
import type { ScanAsked } from "./scan.ts";

/**
 * What a worker can be asked: each takes plain data, and a function to tell how far it is, and gives plain data. What is
 * not needed for the first curves is loaded when it is first asked for.
 */
export const tasks = {
  prepare,
  run,
  bands: async (asked: BandsAsked, tell: Tell) => (await import("./bands.ts")).bands(asked, tell),
  map: async (asked: MapAsked) => (await import("./map.ts")).map(asked),
  card: async (asked: CardAsked) => (await import("./map.ts")).card(asked),
  wrong: async (asked: WrongAsked) => (await import("./map.ts")).wrong(asked),
  check: async (asked: CheckAsked) => (await import("./check.ts")).check(asked),
  memberCurves: async (asked: MemberCurvesAsked, tell: Tell) =>
    (await import("./member-curves.ts")).memberCurves(asked, tell),
  claimViews: async (_: undefined) => (await import("./gallery.ts")).claimViews(),
  claimArms: async (asked: { readonly id: string }) => (await import("./gallery.ts")).claimArms(asked),
  sbmlRead: async (asked: { readonly file: File }) => (await import("./sbml.ts")).readModel(asked),
  sbmlRun: async (asked: SbmlAsked) => (await import("./sbml.ts")).runModel(asked),
  claimComputed: async (asked: ClaimAsked) => (await import("./gallery.ts")).computed(asked),
  compare: async (asked: CompareAsked, tell: Tell) => (await import("./compare.ts")).compare(asked, tell),
  report: async (asked: ReportAsked, tell: Tell) => (await import("./report.ts")).report(asked, tell),
  parquet: async (asked: ParquetAsked) => (await import("./parquet.ts")).parquet(asked),
  scan: async (asked: ScanAsked, tell: Tell) => (await import("./scan.ts")).scan(asked, tell),
};

/** Tells a part from 0 to 1. */
export interface Tell {
  (part: number): void;
  /** False once nobody waits for the answer any more. */
  readonly isWanted: () => boolean;
}

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type Asked<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type Answered<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;
