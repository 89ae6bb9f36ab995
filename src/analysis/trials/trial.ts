import type { Place } from "../../messages/diagnostic.ts";
import type { Protocol } from "../../protocol/index.ts";

/** What a row of a trial states; see CONTRIBUTING.md for each kind. */
export const rowKinds = [
  "absolute",
  "fold",
  "percent_change",
  "difference",
  "direction",
  "rank",
  "time_of",
  "time_of_onset",
  "time_of_peak",
  "threshold",
  "half_maximal",
  "integral",
  "effect_size",
] as const;
export type RowKind = (typeof rowKinds)[number];

/** One observed value. Times are hours from the arm's `start`; from = to is a time point, else a mean over the window. */
export interface TrialRow {
  readonly id: string;
  readonly arm: string;
  readonly readout: string;
  /** Usual spellings read alike; times are in h and thresholds per dose in g/kg, whatever they were stated in. */
  readonly unit: string;
  readonly fromHours: number;
  readonly toHours: number;
  /** Empty, `baseline` (the same arm before its first event), or another arm. */
  readonly versus: string;
  /** When the comparator is seen, where that is another time than the row's own window (`arm@hours`). */
  readonly versusHours?: number;
  readonly kind: RowKind;
  readonly value: number;
  /** As printed, with its kind (`SEM`, `SD`, `CI95` half-width, `range`); absent where the paper gives none. */
  readonly error?: number;
  readonly errorKind: string;
  readonly n?: number;
  readonly weight: number;
  readonly verified: boolean;
  readonly note: string;
  /** Where it stands in data.csv. */
  readonly where?: Place;
}

export interface TrialSource {
  readonly authors: string;
  readonly year: number;
  readonly journal: string;
  readonly pmid?: string;
  readonly doi?: string;
}

/** A study: what was done (one protocol per arm) and what was seen. */
export interface Trial {
  readonly id: string;
  readonly source: TrialSource;
  readonly topic: string;
  /** The system that it is run on; absent: the default one. */
  readonly system?: string;
  /** Whether absolute synthesis rates of this paper share one free scale. */
  readonly scale: "per-paper" | "none";
  /** Whether immunoblot folds of this paper share one free gain on the log scale. */
  readonly gain: "per-paper" | "none";
  /** Readout -> spread between people (SD) as a share of the level: what effect sizes are measured in. */
  readonly betweenPeople?: Readonly<Record<string, number>>;
  readonly notes: string;
  readonly arms: Readonly<Record<string, Protocol>>;
  readonly rows: readonly TrialRow[];
}
