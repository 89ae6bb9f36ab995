import type { NamedAgent } from "../lang/index.ts";
import type { RealisedEvent } from "../protocol/event.ts";

/** One readout over the run: `values[i]` belongs to `Run.times[i]`, in `unit`. */
export interface Curve {
  readonly readout: string;
  readonly unit: string;
  readonly means: string;
  readonly assay: string;
  /** Section of reports; empty where the system names none. */
  readonly group: string;
  /** Whether it comes first where there is room for few. */
  readonly lead: boolean;
  /** True where it is of the body as a whole: what limbs make of it by themselves is not shown. */
  readonly body?: boolean;
  /** True where a fit is in use whose trials say nothing of it: its band is that of the priors. */
  readonly priorOnly?: boolean;
  readonly values: Float64Array;
}

/** The curves of one limb; `limb` is absent for the body apart from limbs that were trained or rested alone. */
export interface Series {
  readonly limb?: string;
  readonly curves: Readonly<Record<string, Curve>>;
  /** Each readout in the settled state, before the first event. */
  readonly baseline: Readonly<Record<string, number>>;
  readonly statistics: { readonly steps: number; readonly rejected: number; readonly fallbacks: number };
}

/** A number of the model that a protocol changes, in its own unit. */
export interface ChangedNumber {
  readonly address: string;
  readonly value: number;
  readonly unit: string;
  /** What the system has. */
  readonly before: number;
}

/** What made a result: enough to make it again, byte for byte. */
export interface Provenance {
  readonly equator: string;
  readonly commit: string;
  readonly system: string;
  readonly variants: Readonly<Record<string, string>>;
  /** SHA-256 of the flat equations with all numbers. */
  readonly modelHash: string;
  /** SHA-256 of the protocol text. */
  readonly protocolHash: string;
  readonly seed: number;
  /** Name of the fit in use; "none: hand-set values" until there is one. */
  readonly fit: string;
  readonly relativeTolerance: number;
  /** Absolute tolerance as a fraction of each state's scale. */
  readonly scaledTolerance: number;
  readonly runtime: string;
  /** The numbers of the model that the protocol changes; absent where it changes none. */
  readonly changed?: readonly ChangedNumber[];
}

/** Share of parameters by grade in words (`wordGrade`), counted over the system that was run. */
export type GradeShares = Readonly<Record<string, number>>;

/** The result of one protocol on one system. */
export interface Run {
  readonly system: { readonly id: string; readonly about: string };
  readonly protocol: { readonly text: string; readonly file?: string; readonly start: string };
  readonly events: readonly RealisedEvent[];
  /** Milliseconds from `start`. */
  readonly times: Float64Array;
  /** The first entry is the one that the protocol observes. */
  readonly series: readonly Series[];
  readonly grades: GradeShares;
  /** Agents that the protocol names, modelled or not; absent where it names none. */
  readonly agents?: readonly NamedAgent[];
  readonly provenance: Provenance;
}
