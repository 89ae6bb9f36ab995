import type { Run } from "../../simulate/run.ts";
import type { RunBands } from "../bands.ts";
import type { ReportDetails } from "../report-details.ts";
import type { SeriesLine } from "../series-lines.ts";
import type { FirstShown } from "./cards.ts";

/** What the parts of a report are made from. */
export interface Material {
  readonly run: Run;
  readonly bands: RunBands;
  /** Readout -> its lines. */
  readonly charts: ReadonlyMap<string, readonly SeriesLine[]>;
  readonly details: ReportDetails;
  readonly shown: FirstShown;
}
