/** What a row reads of one arm: a run of `simulate` is one, and so is what came of one member of an ensemble. */
export interface Seen {
  /** Milliseconds from `start`, ascending. */
  readonly times: Float64Array;
  /** The first is of the limb that the protocol observes. */
  readonly series: readonly SeenSeries[];
}

/** The readouts of one limb. */
export interface SeenSeries {
  readonly curves: Readonly<Record<string, SeenCurve>>;
  /** Each readout in the settled state, before the first event. */
  readonly baseline: Readonly<Record<string, number>>;
}

/** One readout: `values[i]` belongs to `Seen.times[i]`, in `unit`. */
export interface SeenCurve {
  readonly unit: string;
  readonly values: Float64Array;
}
