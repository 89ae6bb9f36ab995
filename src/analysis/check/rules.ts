/** What the checker is told of a system: which readouts stand for growth and for maintenance, levels, and sources. Data. */
export interface CheckRules {
  /** System -> its tissues. Systems that are not here are said to be outside the checker. */
  readonly systems: Readonly<Record<string, readonly TissueDrives[]>>;
  /** What an event is, by the beginning of its kind; the longest that fits. */
  readonly sources: Readonly<Record<string, SourceKind>>;
  /** Agent, as protocols name it -> what is told of it. */
  readonly agents: Readonly<Record<string, AgentFacts>>;
  /** Most kinds of day that are looked at in a long protocol, the commonest first. */
  readonly mostDays: number;
  readonly conflict: ConflictRules;
}

/** What kind of thing drives a tissue. `fixed` is never moved: drugs, research agents, what a laboratory holds. */
export type SourceKind = "food" | "training" | "agent" | "fixed" | "other";

/** The readouts of one tissue that stand for its two drives. */
export interface TissueDrives {
  readonly tissue: string;
  /** In words, as "liver". */
  readonly name: string;
  readonly growth: readonly DriveReadout[];
  readonly maintenance: readonly DriveReadout[];
}

/** A readout through which a drive is seen. */
export interface DriveReadout {
  readonly readout: string;
  /** In words, as "mTORC1". */
  readonly name: string;
  /** Share of its settled level by which an event must raise it to count as a drive. */
  readonly rise: number;
  /** False where it is told and does not decide, as a signal whose outcome is at hand. */
  readonly decides: boolean;
}

export interface ConflictRules {
  /** Share of an evoked integral whose loss is told. */
  readonly loss: number;
  /** An effect counts as on above this share of its own peak. */
  readonly on: number;
  /** Shortest overlap that is told, in milliseconds. */
  readonly overlap: number;
  /** Milliseconds by which one of a pair is moved, either way; `far` only where no near move will do. */
  readonly offsets: { readonly near: readonly number[]; readonly far: readonly number[] };
  /** So many conflicts are told in full; of others only what they cost. */
  readonly inFull: number;
  /** Bands are given to so many others that the same maintenance drive runs into. */
  readonly banded: number;
  /** Share of what is evoked now that a move may cost either side. */
  readonly kept: number;
  readonly refs: readonly string[];
}

/** What the checker is told of an agent. Absent from the register = named, nothing known. */
export interface AgentFacts {
  readonly name: string;
  /** Only of foods and supplements is the timing ever looked at. */
  readonly isMovable: boolean;
}
