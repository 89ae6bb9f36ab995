/** At least one of them. */
export type OneOrMore<Item> = readonly [Item, ...Item[]];

/** Read off a publication: where in it, and in what system it was measured. */
export interface Measured<Ref extends string = string> {
  readonly grade: "measured";
  readonly ref: Ref;
  /** Figure, table or page. */
  readonly at: string;
  /** Species, cell, temperature. */
  readonly in: string;
}

/** Computed from published numbers, or read off the settled state of the system (`System.baselines`). */
export interface Derived<Ref extends string = string> {
  readonly grade: "derived";
  readonly from: OneOrMore<Ref> | "settled state";
  readonly how: string;
}

/** Adjusted until the model met data: `to` names sources or trials. */
export interface Fitted {
  readonly grade: "fitted";
  readonly to: OneOrMore<string>;
  readonly how: string;
  /** The id of the fit that set it, where one is laid over the system; never written by hand. */
  readonly fit?: string;
}

/** Measured elsewhere (species, cell, temperature) and carried over. */
export interface Transferred<Ref extends string = string> {
  readonly grade: "transferred";
  readonly ref: Ref;
  readonly at: string;
  /** What it was measured in. */
  readonly from: string;
  /** Why it may carry. */
  readonly why: string;
}

/** No source: says why this value, and what would settle it. */
export interface Assumed {
  readonly grade: "assumed";
  readonly why: string;
  readonly wouldSettle: string;
}

/** Where a number comes from. */
export type Evidence<Ref extends string = string> =
  | Measured<Ref>
  | Derived<Ref>
  | Fitted
  | Transferred<Ref>
  | Assumed;

export type Grade = Evidence["grade"];

/** Where the form of a process comes from: sources, or said to be assumed. */
export type ProcessEvidence<Ref extends string = string> = { readonly refs: OneOrMore<Ref> } | Assumed;

/**
 * How far a number may be off; the ensemble is drawn from it. `factor` is one geometric standard deviation: about two
 * thirds of the draws lie within value / factor and value x factor. `sd` is one standard deviation, in the unit of the
 * number.
 */
export type Spread =
  | { readonly kind: "lognormal"; readonly factor: number }
  | { readonly kind: "normal"; readonly sd: number }
  /** For what cannot be off: exact conventions such as molar masses, and what the other numbers determine. */
  | { readonly kind: "none"; readonly why: string };
