/** A quantity that follows its target and forgets where it was. */
export const firstOrder = {
  grade: "assumed",
  why: "one delay: the simplest form that follows what drives it",
  wouldSettle: "its course after a step of what drives it",
} as const;
