/** A number with its unit, as written. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/**
 * One thing that happens to the subject, after the protocol has been expanded: what the system is exposed to.
 * `at` and `duration` are integer milliseconds; `at` counts from the protocol's `start`.
 */
export interface RealisedEvent {
  readonly at: number;
  /** 0 for an instant (a bolus). */
  readonly duration: number;
  /** Kind with its sub-kind: meal, infuse.amino_acids, clamp, train.resistance, compound.rapamycin, ... */
  readonly kind: string;
  /** Quantities of the event (protein, carbohydrate, rate, dose, load, sets, ...). */
  readonly quantities: Readonly<Record<string, Quantity>>;
  /** Words of the event (source, muscle, route, ...). */
  readonly words: Readonly<Record<string, string>>;
  /** The limb it acts on; absent = the whole body. */
  readonly limb?: string;
  /** Name of the reused entry, if it had one. */
  readonly label?: string;
  /** Where it was written. */
  readonly from: { readonly line: number; readonly column: number; readonly path: string };
}
