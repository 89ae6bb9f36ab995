/** What the checker is told of a system: which readouts stand for growth and for maintenance, levels, and sources. Data. */
export interface CheckRules {
  /** System -> its tissues. Systems that are not here are said to be outside the checker. */
  readonly systems: Readonly<Record<string, readonly TissueDrives[]>>;
  /** What an event is, by the beginning of its kind; the longest that fits. */
  readonly sources: Readonly<Record<string, SourceKind>>;
  /** Kinds that stand against growth where they lower it, though maintenance does not rise. */
  readonly brakes: readonly SourceKind[];
  /** Agent, as protocols name it -> what is told of it. */
  readonly agents: Readonly<Record<string, AgentFacts>>;
  /** Most kinds of day that are looked at in a long protocol, the commonest first. */
  readonly mostDays: number;
  readonly conflict: ConflictRules;
  readonly agentRules: AgentRules;
  readonly food: FoodRules;
  readonly chronic: ChronicRules;
  readonly placement: PlacementRules;
  readonly months: MonthsRules;
  readonly blocks: BlockRules;
  /** Genes whose change holds growth on, whatever else is on. */
  readonly genes: Readonly<Record<string, Explained>>;
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
  /**
   * Sessions that train it; absent = all. What another session does here, through blood and nerves, is no aim of it and no
   * conflict is told of it.
   */
  readonly trainedBy?: readonly Trained[];
  /** Why both may be on here: no conflict is told of it. */
  readonly explained?: Explained;
}

/** Sessions of a kind, with one of these words where there are any. */
export interface Trained {
  readonly kind: string;
  readonly words?: readonly string[];
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
  /** Kinds of event that are for growth: that they raise less of what clears is no harm to them, and no conflict. */
  readonly forGrowth: readonly string[];
  /** So many conflicts are told in full; of others only what they cost. */
  readonly inFull: number;
  /** Bands are given to so many others that the same maintenance drive runs into. */
  readonly banded: number;
  /** Share of what is evoked now that a move may cost either side. */
  readonly kept: number;
  /** The nearest trials in people of one kind of training that costs another its gains. */
  readonly refs: { readonly training: readonly string[] };
}

/** What the checker is told of an agent. Absent = named, nothing known. */
export interface AgentFacts {
  readonly name: string;
  /** Only of foods and supplements is the timing ever looked at. */
  readonly isMovable: boolean;
  readonly approval: { readonly kind: string; readonly text: string };
  readonly wada: { readonly kind: string; readonly text: string };
  /** How good the best evidence is, for anything and for mTOR. */
  readonly evidence: { readonly any: string; readonly mtor: string; readonly note: string };
  /** Highest level that a body reaches over that at which cells respond. */
  readonly reach?: { readonly ratio: number; readonly how: string };
  readonly refs: readonly string[];
  /** Where its own record says what it acts on. */
  readonly actsRefs: readonly string[];
}

/** Which facts of an agent are told. */
export interface AgentRules {
  /** Kinds of approval and of prohibition that are told. */
  readonly approvals: readonly string[];
  readonly prohibitions: readonly string[];
  /** Levels of evidence for mTOR that are told as weak. */
  readonly weak: readonly string[];
  /** Told where a body reaches less than this share of what cells need. */
  readonly reach: number;
}

/** Levels that food is held against, with the papers that they are from. */
export interface FoodRules {
  /** Grams of protein per kg and meal, by the age in years from which each holds; ascending. */
  readonly meal: readonly { readonly from: number; readonly least: number }[];
  readonly mealRefs: readonly string[];
  /** Grams of protein per kg and day that adults in training gain up to. */
  readonly training: number;
  readonly trainingRefs: readonly string[];
  /** Floors: proposals are made for nothing below them. Grams per kg and day; kcal per kg fat-free mass and day. */
  readonly protein: number;
  readonly proteinRefs: readonly string[];
  readonly energy: number;
  readonly energyRefs: readonly string[];
  /** kcal per gram. */
  readonly factors: { readonly protein: number; readonly carbohydrate: number; readonly fat: number };
  /** From so many days on, a floor that is not reached is a warning. */
  readonly days: number;
  /** Food within this time is one meal, in milliseconds. */
  readonly together: number;
}

/** When growth is called chronically on or off, as multiples of its level at rest, and beside which usual week. */
export interface ChronicRules {
  readonly reference: ReferenceRules;
  /** Share of hours by which a drive must exceed that of the usual week. */
  readonly beyond: number;
  /** How long a signal was seen to stay after a meal or a session. */
  readonly refs: readonly string[];
  readonly high: number;
  readonly low: number;
  /** Share of all hours, over at least so many days. */
  readonly share: number;
  readonly days: number;
  /** A low phase is below this level for so many hours at a stretch; one is looked for in every week. */
  readonly lowPhase: { readonly level: number; readonly hours: number };
}

/** A week that is called usual, as text of a protocol; its food is for a body of so many kg and goes with body mass. */
export interface ReferenceRules {
  readonly name: string;
  readonly mass: number;
  /** Days that lead up to what is read. */
  readonly lead: number;
  readonly text: string;
}

/** What weeks of both kinds of training do to what each is for, beside that kind alone. */
export interface MonthsRules {
  /** From so many days on, over at most so many, with so many sessions of each kind. */
  readonly days: { readonly least: number; readonly most: number };
  readonly sessions: number;
  /** The two kinds of event. */
  readonly kinds: readonly [string, string];
  /** System -> what each kind of training is for. */
  readonly gains: Readonly<Record<string, readonly TrainingGain[]>>;
  readonly refs: readonly string[];
}

/** A readout that weeks of a kind of training raise. */
export interface TrainingGain {
  readonly kind: string;
  readonly readout: string;
  readonly name: string;
}

/** When another placement of the same exposure is told. */
export interface PlacementRules {
  /** Share by which the best placement must exceed the present one. */
  readonly gain: number;
  /** After a session, and before the first meal, in milliseconds. */
  readonly afterTraining: number;
  readonly beforeFood: number;
}

/** Lengths of blocks, and where they come from. */
export interface BlockRules {
  /** Weeks. */
  readonly anabolic: readonly [number, number];
  readonly maintenance: readonly [number, number];
  readonly sweep: BlockSweep;
  /** Kilograms of lean mass, and share of flux, below which a difference is called little. */
  readonly little: { readonly growth: number; readonly maintenance: number };
}

/** What turns of blocks gave, of many lengths, each against the same days mixed in the same shares. */
export interface BlockSweep {
  /** The system that it was run on, and the hash of its equations. */
  readonly system: string;
  readonly modelHash: string;
  readonly members: number;
  readonly points: readonly BlockPoint[];
}

/** One pair of block lengths: lean mass less that of mixed days, in kg, and mean flux over that of mixed days. */
export interface BlockPoint {
  readonly anabolicWeeks: number;
  readonly maintenanceWeeks: number;
  readonly growth: SweptBand;
  readonly maintenance: SweptBand;
}

/** A figure with the band that holds 90 % of members. */
export interface SweptBand {
  readonly value: number;
  readonly low90: number;
  readonly high90: number;
}

/** A tissue or a gene where growth and maintenance may be on together, and why. */
export interface Explained {
  readonly why: string;
  readonly refs: readonly string[];
}
