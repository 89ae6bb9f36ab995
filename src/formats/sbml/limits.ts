/** How large a model is taken over at most; each may be set higher. */
export interface SbmlLimits {
  readonly species: number;
  /** Entries of any other list of a model. */
  readonly entries: number;
  /** Numbers, names and operators of one formula as it is written. */
  readonly mathNodes: number;
}

/** Far above every published model: the largest of BioModels has 1,658 species and 4,785 parameters. */
export const sbmlLimits: SbmlLimits = { species: 50_000, entries: 500_000, mathNodes: 1e6 };
