/** How the muscle signalling modules were fitted: one joint search, which every `fitted` value of this folder names. */
export const jointSearch =
  "joint random search over 31 parameters against 45 fold changes of human muscle, weighted on the log scale";

/** The same search, for values that ended at the edge of the range that was searched. */
export const jointSearchEdge = `${jointSearch}; ended at the edge of the range searched`;
