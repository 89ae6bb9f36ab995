import type { Place } from "../../messages/index.ts";

/** `conflict`: drives that cost each other. `warning`: other findings that `--strict` counts. `note`: said, not counted. */
export type Severity = "conflict" | "warning" | "note";

/** A number with the band that holds 90 % of members; without one where it follows from the protocol alone. */
export interface BandedFigure {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly low90?: number;
  readonly high90?: number;
}

/** Milliseconds from `start`. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** One readout of one side of a pair: what is evoked alone and together, and the share that is lost. */
export interface Loss {
  readonly side: "growth" | "maintenance";
  readonly readout: string;
  readonly name: string;
  /** Whether its side is judged by it. */
  readonly decides: boolean;
  readonly alone: BandedFigure;
  readonly together: BandedFigure;
  /** Share of what is evoked alone; negative where there is more together. */
  readonly lost: BandedFigure;
}

/** A loss at one offset, in milliseconds; later is positive. */
export interface OffsetLoss {
  readonly offset: number;
  readonly growth: number;
  readonly maintenance: number;
}

/** What moving one entry would do, simulated. Food, training and the timing of supplements only. */
export interface Proposal {
  readonly moved: string;
  readonly where: Place;
  /** Milliseconds; later is positive. */
  readonly by: number;
  /** What is evoked after the move, side by side with what is now. */
  readonly losses: readonly Loss[];
}

export interface FindingBase {
  readonly severity: Severity;
  /** Of the event that it is about. */
  readonly where: Place;
  /** Other events that take part. */
  readonly also: readonly Place[];
  /** Keys of references. */
  readonly refs: readonly string[];
}

/** Two drives of one tissue that are on together. */
export interface Clash {
  readonly tissue: string;
  readonly growth: string;
  readonly overlap: Interval;
  readonly losses: readonly Loss[];
}

/** Growth drives and a maintenance drive on at the same time in one tissue, at a cost; the worst of them in full. */
export interface ConflictFinding extends FindingBase, Clash {
  readonly code: "gas-and-brake" | "training-interference";
  readonly maintenance: string;
  /** The same maintenance drive against others, and in other tissues; without bands. */
  readonly others: readonly Clash[];
  readonly offsets?: {
    readonly moved: string;
    /** False where the curve is shown and no move is: around prescription drugs and research agents, and in want of food. */
    readonly isProposed: boolean;
    readonly curve: readonly OffsetLoss[];
  };
  /** Shortest allowed move, in milliseconds, at which every loss of the pair is small; absent where none is found. */
  readonly free?: number;
  readonly proposal?: Proposal;
}

/** Codes of findings that are figures about one thing. */
export type PlainCode =
  | "both-on-explained"
  | "chronic-activation"
  | "chronic-suppression"
  | "no-low-phase"
  | "poor-placement"
  | "rest-days"
  | "training-months"
  | "block-lengths"
  | "meal-protein"
  | "day-protein-training"
  | "day-protein-low"
  | "energy-low"
  | "agent-status"
  | "agent-evidence"
  | "agent-reach";

/** A finding that says one thing, with the figures that it rests on. */
export interface PlainFinding extends FindingBase {
  readonly code: PlainCode;
  /** Words of the code's own: what it is about. */
  readonly about: Readonly<Record<string, string>>;
  readonly figures: readonly BandedFigure[];
}

export type Finding = ConflictFinding | PlainFinding;
