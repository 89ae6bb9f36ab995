/** How far a composed model may grow when its submodels are written out; each may be set higher. */
export interface CompLimits {
  /** Models in the flat model, the main one included. */
  readonly models: number;
  /** Submodels within submodels. */
  readonly depth: number;
  /** Elements of all models, each counted as often as it is used. */
  readonly elements: number;
  /** Characters that the names of submodels add to ids, over all elements. */
  readonly prefixCharacters: number;
}

/** Far above the cases of the SBML Test Suite, which have at most 10 submodels, three deep. */
export const compLimits: CompLimits = {
  models: 10_000,
  depth: 64,
  elements: 500_000,
  prefixCharacters: 1e8,
};
